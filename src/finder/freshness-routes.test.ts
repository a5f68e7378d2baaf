import { expect, test } from 'vitest'
import { textOf } from '../design/testing.ts'
import type { Platform } from '../platform/platform.ts'
import { editPlace } from '../register/settling-store.ts'
import { readRegister } from '../register/store.ts'
import { exampleList, inEde, inWageningen } from '../register/testing.ts'
import { address, finderWith, namesIn } from './testing.ts'

const start = Temporal.PlainDate.from('2026-12-01')
const hours = {
  weekly: [{ days: [2 as const], from: '10:00', to: '16:00' }],
  exceptions: [],
  holidays: 'closed' as const,
}
const idInEde = '00000000-0000-4000-8000-000000000001'

/** The clock of the platform goes to another day. */
function goTo(platform: Platform, months: number, days = 0): void {
  const day = start.add({ months }).add({ days })
  platform.now = () => day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).toInstant()
}

/** The place in Ede says today that all of it holds. */
async function confirm(platform: Platform, basis: 'place' | 'checked' = 'place') {
  const { content } = (await readRegister(platform.database)).byId.get(idInEde)!
  const { otherColumns, ...values } = content
  const saidOn = platform.now().toString().slice(0, 10)
  await editPlace(platform, idInEde, { basis, sourceId: exampleList.id, saidOn, values }, 'test')
}

const csvOf = async (read: (path: string) => Promise<string>) =>
  (await read('/plekken.csv'))
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',').slice(0, 4))

test('day 0, and three to twenty-four months later: a confirmed place says how long ago that was, and no machine closes it', async () => {
  const { platform, read } = await finderWith({ ...inEde, openingHours: hours })
  await confirm(platform)
  const said = async (months: number, days = 0) => {
    goTo(platform, months, days)
    return textOf(await read(address))
  }
  expect(await said(0)).not.toMatch(/controle nodig/i)
  expect(await said(3, -1)).not.toMatch(/controle nodig/i)
  expect(await said(3)).toContain('Controle nodig: voor het laatst bevestigd op 1 december 2026.')
  expect(await said(3)).not.toContain('langer dan een half jaar')
  expect(await said(6)).toContain('Controle nodig: dat is langer dan een half jaar geleden.')
  expect(await said(12)).toContain('Al lang niet bevestigd: dat is langer dan een jaar geleden.')
  expect(await said(18)).toContain('Al lang niet bevestigd')
  expect(await said(24)).toContain('Onbekend of het nog bestaat')
  expect(await said(24)).not.toContain('gestopt')
  expect(await said(60)).toContain('Bevestigd door de plek zelf op 1 december 2026.')
  const { content } = (await readRegister(platform.database)).byId.get(idInEde)!
  expect(content.status).toBe('known')
})

test('a card says it in a word, and the table too', async () => {
  const { platform, read } = await finderWith(inEde, inWageningen)
  await confirm(platform)
  expect(await csvOf(read)).toContainEqual([address, '2026-12-01', '2026-12-01', 'actueel'])
  goTo(platform, 12)
  expect(textOf(await read('/plekken'))).toContain('al lang niet bevestigd')
  expect(await csvOf(read)).toEqual([
    [address, '2026-12-01', '2026-12-01', 'al lang niet bevestigd'],
    ['/plek/de-wageningse-voorbeeldhaven-wageningen', '', '', 'nog niet bevestigd of nagekeken'],
  ])
  await confirm(platform)
  expect(textOf(await read('/plekken'))).not.toContain('al lang niet bevestigd')
})

test('at a year and a half a place goes below those that somebody looked at since, and comes back when it is confirmed', async () => {
  const { platform, read } = await finderWith(inEde, { ...inWageningen, name: 'Zo Voorbeeld' })
  const idInWageningen = '00000000-0000-4000-8000-000000000002'
  const source = { basis: 'source', sourceId: exampleList.id } as const
  await editPlace(
    platform,
    idInWageningen,
    { ...source, saidOn: '2027-06', values: { note: 'Voorbeeld' } },
    'test',
  )
  await confirm(platform)
  const order = async (months: number, days = 0) => {
    goTo(platform, months, days)
    return namesIn(await read('/plekken'))
  }
  const first = [inEde.name, 'Zo Voorbeeld']
  expect(await order(0)).toEqual(first)
  expect(await order(18, -1)).toEqual(first)
  expect(await order(18)).toEqual(first.toReversed())
  await confirm(platform)
  expect(await order(18)).toEqual(first)
})

test('a desk that looked makes a place fresh, and it is still not called confirmed by itself', async () => {
  const { platform, read } = await finderWith(inEde)
  await confirm(platform, 'checked')
  const page = textOf(await read(address))
  expect(page).toContain('Nog niet bevestigd door de plek zelf.')
  expect(page).toContain('Onze redactie keek het na op 1 december 2026.')
  goTo(platform, 13)
  expect(textOf(await read(address))).toContain('Al lang niet bevestigd')
})

test('what nobody ever looked at is called what it always was, however old', async () => {
  const { platform, read } = await finderWith(inEde)
  goTo(platform, 60)
  const page = textOf(await read(address))
  expect(page).toContain('Nog niet bevestigd door de plek zelf.')
  expect(page).not.toMatch(/controle nodig|al lang niet|onbekend of het nog/i)
})

test('a status that was pinned and that the place says too is its own word', async () => {
  const { platform, read } = await finderWith(inEde)
  const pin = { basis: 'pin', sourceId: exampleList.id, values: { status: 'known' } } as const
  await editPlace(platform, idInEde, pin, 'test')
  await confirm(platform)
  expect(textOf(await read(address))).toContain('Bevestigd door de plek zelf op 1 december 2026.')
})

test('the rule and the counts stand on the page about the facts, and the counts where the system tells how it is', async () => {
  const { platform, read } = await finderWith(inEde, inWageningen)
  await confirm(platform)
  expect(textOf(await read('/gegevens'))).toMatch(
    /staat een plek na de andere als 18 maanden lang niemand keek/,
  )
  expect(await read('/gegevens.csv?tabel=actualiteit')).toContain(
    'actueel,de eerste 6 maanden,de eerste 3 maanden,1',
  )
  expect(textOf(await read('/status'))).toContain(
    'actueel: 1; controle nodig: 0; al lang niet bevestigd: 0; onbekend of het nog bestaat: 0; nog niet bevestigd of nagekeken: 1',
  )
})
