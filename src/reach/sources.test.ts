import { expect, test } from 'vitest'
import { shippedFile } from '../platform/files.ts'
import { endsOf } from './reach.ts'
import { CannotRead, orderTransit, Withdrawn, waitFor } from './sources.ts'

const nobody = endsOf([])
const order = (day: string) =>
  orderTransit({
    path: shippedFile('example/gtfs'),
    checksum: 'voorbeeld',
    day,
    question: {
      ...{ areas: nobody, points: nobody, doors: [], onFoot: 131, toFirstStop: 131 },
      ...{ from: 36_000, stay: 1800, mayWait: false, isReturn: false },
    },
  })

test('what nobody waits for any more is not begun, and what was asked last can come first', async () => {
  const finished: string[] = []
  const works = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) => {
    const work = order(day)
    work.found.then(
      () => finished.push(day),
      () => finished.push(`${day}: not begun`),
    )
    return work
  })
  works[3]!.hasten()
  works[1]!.withdraw()
  await expect(works[1]!.found).rejects.toThrow(Withdrawn)
  await Promise.all([works[0]!.found, works[2]!.found, works[3]!.found])
  expect(finished).toEqual(['2026-12-02: not begun', '2026-12-01', '2026-12-04', '2026-12-03'])
  // What is done is done.
  works[0]!.withdraw()
  await works[0]!.found
})

test('when too much waits, what nobody waits for yet gives way, and what somebody waits for never does', async () => {
  const works = Array.from({ length: 44 }, () => {
    const work = order('2026-12-01')
    return { work, outcome: waitFor(work.found, 60_000, CannotRead) }
  })
  // The first is running already.
  expect(await works[1]!.outcome).toBe('late')
  for (const { work } of works) work.hasten()
  expect(await waitFor(order('2026-12-02').found, 60_000, CannotRead)).toBe('late')
  const outcomes = await Promise.all(works.map(({ outcome }) => outcome))
  expect(outcomes.filter((outcome) => outcome === 'late')).toHaveLength(1)
})
