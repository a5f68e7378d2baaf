import { describe, expect, test } from 'vitest'
import { runCommand } from '../platform/command.ts'
import { travel } from './commands.ts'

/** The made-up timetable that comes with the product, in the folder where the command is called. */
const example = 'data/example/gtfs'

async function run(line: string) {
  const [said, complaints]: [string[], string[]] = [[], []]
  const exit = await runCommand([travel], line.split(' '), {
    folder: process.cwd(),
    say: (each) => void said.push(each),
    complain: (each) => void complaints.push(each),
  })
  return { exit, lines: said.join('\n').split('\n'), complaints }
}

const earliest = (words: string) => run(`travel earliest --feed ${example} --date 2026-12-01 ${words}`)

describe('travel earliest', () => {
  test('tells when one can be at each stop, ids as they stand in the feed', async () => {
    const { exit, lines } = await earliest('--from 0009401 --depart 05:40')
    expect(exit).toBe(0)
    expect(lines[0]).toBe('to_stop_id,arrival_seconds')
    expect(lines).toContain('0009401,20400')
    // The first train stops at the town's station at 05:59.
    expect(lines).toContain('0009101,21540')
  })

  test('walks on where the feed has a transfer, or where stops are near and that is asked', async () => {
    const { lines } = await earliest('--from 0009401 --depart 05:40')
    expect(lines).toContain('0009102,21660')
    const there = async (more: string) => (await earliest(`--from 0009401 --depart 05:40 ${more}`)).lines
    expect((await there('--footpaths 2000')).length).toBeGreaterThanOrEqual((await there('')).length)
  })

  test('nobody is longer under way than asked, and exactly so long counts', async () => {
    const within = async (max: number) =>
      (await earliest(`--from 0009401 --depart 05:40 --max ${max}`)).lines.filter((line) =>
        line.startsWith('0009101,'),
      )
    expect(await within(1140)).toEqual(['0009101,21540'])
    expect(await within(1139)).toEqual([])
  })
})

describe('travel profile', () => {
  test('tells for every stop and minute what earliest tells from there, in seconds under way', async () => {
    const { exit, lines } = await run(
      `travel profile --feed ${example} --date 2026-12-01 --to 0009301 --window 05:30-06:30 --max 5400`,
    )
    expect(exit).toBe(0)
    const [head, ...rows] = lines.map((line) => line.split(','))
    expect(head).toHaveLength(61)
    expect([head![0], head![1], head![60]]).toEqual(['from_stop_id', '05:30', '06:29'])
    expect(rows).toHaveLength(20)
    const seconds = (id: string, minute: string) => rows.find(([row]) => row === id)![head!.indexOf(minute)]
    expect(seconds('0009301', '05:30')).toBe('0')
    for (const [id, depart] of [
      ['0009401', '05:40'],
      ['0009401', '05:46'],
      ['0009103', '06:00'],
      ['0009901', '06:15'],
    ] as const) {
      const answer = await earliest(`--from ${id} --depart ${depart} --max 5400`)
      const arrival = answer.lines.find((line) => line.startsWith('0009301,'))?.split(',')[1]
      const [hours, minutes] = depart.split(':').map(Number) as [number, number]
      const expected = arrival === undefined ? '' : String(Number(arrival) - (hours * 60 + minutes) * 60)
      expect(seconds(id, depart), `${id} ${depart}`).toBe(expected)
    }
  })
})

describe('travel explain', () => {
  const explain = (words: string) =>
    run(`travel explain --feed ${example} --date 2026-12-01 --from 0009401 --to 0009301 ${words}`)

  test('tells each step of the journey: vehicles, walks, waiting', async () => {
    const { exit, lines } = await explain('--depart 05:40')
    expect(exit).toBe(0)
    expect(lines[0]).toBe('Je vertrekt om 05:45 en bent er om 06:44: 3840 seconden na 05:40.')
    expect(lines.slice(1)).toEqual([
      '05:45 - 05:59: Trein (Voorbeeldvervoer) richting Denkbeeldermeer van Verzonnenveen, Station [0009401] naar Voorbeeldstad, Station [0009101], rit 00001',
      '05:59 - 06:01: lopen van Voorbeeldstad, Station [0009101] naar Voorbeeldstad, Station [0009103]',
      'wachten: 1140 seconden; 1140 later was je nog op tijd',
      '06:20 - 06:44: 1 (Voorbeeldvervoer) richting Fabelrade van Voorbeeldstad, Station [0009103] naar Fabelrade, Dorpshuis [0009301], rit 00177',
    ])
  })

  test('when there is none within the time, it says so and fails', async () => {
    const { exit, complaints } = await explain('--depart 05:40 --max 60')
    expect([exit, complaints]).toEqual([1, ['Zo is er geen reis.']])
  })
})

describe('what cannot be done is told in one line, and the command fails', () => {
  test.each([
    ['travel', 'travel earliest'],
    ['travel fly', 'travel earliest'],
    ['travel constructor', 'travel earliest'],
    ['travel earliest --wings', 'travel earliest'],
    [`travel earliest --feed ${example}`, '--date, --from, --depart'],
    [`travel earliest --feed ${example} --date 2026-02-30 --from 0009401 --depart 08:00`, '2026-02-30'],
    [`travel earliest --feed ${example} --date 2026-12-01 --from 0009401 --depart 8h`, '8h'],
    [
      `travel earliest --feed ${example} --date 2026-12-01 --from 0009401 --depart 08:00 --change -1`,
      'travel earliest',
    ],
    [`travel earliest --feed ${example} --date 2026-12-01 --from 0009401 --depart 08:00 --max 1e3`, '1e3'],
    [`travel earliest --feed ${example} --date 2026-12-01 --from 9401 --depart 08:00`, 'Halte 9401'],
    [`travel earliest --feed ${example} --date 2019-12-01 --from 0009401 --depart 08:00`, '2019-12-01'],
    [
      `travel profile --feed ${example} --date 2026-12-01 --to 0009301 --window 09:00-08:00 --max 60`,
      '09:00-08:00',
    ],
    [`travel profile --feed ${example} --date 2026-12-01 --to 0009301 --max 60`, '--window'],
    ['travel earliest --feed nowhere.zip --date 2026-12-01 --from 1 --depart 08:00', 'nowhere.zip'],
    ['travel earliest --feed package.json --date 2026-12-01 --from 1 --depart 08:00', 'geen zip'],
    ['travel earliest --feed data --date 2026-12-01 --from 1 --depart 08:00', 'stops.txt'],
  ])('%s', async (line, told) => {
    const { exit, lines, complaints } = await run(line)
    expect(exit).toBe(1)
    expect(lines).toEqual([''])
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(told)
    expect(complaints[0]).not.toMatch(/\n|Error|undefined/)
  })

  test('it answers --help', async () => {
    const { exit, lines } = await run('travel earliest --help')
    expect(exit).toBe(0)
    expect(lines.join('\n')).toContain('--parent-transfers')
  })
})
