import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findingInWords } from '../finding-text.ts'
import type { Finding } from './feed.ts'
import { readTimetable } from './read-timetable.ts'
import {
  aFeed,
  aFile,
  onTuesday,
  readFile,
  readWell,
  type Tables,
  tables,
  without,
  zipOf,
} from './testing-feed.ts'

async function wrongIn(path: string): Promise<string[]> {
  const read = await readFile(path)
  if (!('wrong' in read)) throw new Error('Nothing is wrong.')
  for (const finding of read.wrong) expect(finding.grade).toBe('refuse')
  return read.wrong.map((finding) => findingInWords('nl', finding))
}

async function wrongWith(own: Tables): Promise<Finding[]> {
  const read = await readTimetable(aFeed(own, 50_000), onTuesday)
  return 'wrong' in read ? read.wrong : []
}

const stopTimes = tables['stop_times.txt']

describe('what is no feed is refused, with the file and the reason', () => {
  test('nothing at that path, no file, a picture, a page', async () => {
    expect(await wrongIn('/nowhere/feed.zip')).toEqual([
      '/nowhere/feed.zip: dit bestand is er niet, of is niet te lezen',
    ])
    for (const bytes of [new Uint8Array(), new Uint8Array(3000).fill(7), new TextEncoder().encode('<html>')])
      expect(await wrongIn(aFile(bytes))).toEqual(['feed.zip: dit is geen zip en geen map'])
  })

  test('an empty folder, or one with other things', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inloop-feed-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'stops.txt'))
    writeFileSync(join(folder, 'readme.md'), 'nothing')
    const lines = await wrongIn(folder)
    expect(lines).toContain('trips.txt: deze tabel ontbreekt')
    expect(lines).toContain('stop_times.txt: deze tabel ontbreekt')
  })

  test('a zip of which any part is missing', async () => {
    const zip = zipOf()
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const lines = await wrongIn(aFile(zip.slice(0, Math.floor(zip.length * share))))
      expect(lines).toEqual(['feed.zip: de zip is niet heel: er ontbreekt een stuk'])
    }
  })

  test('a zip whose middle is gone', async () => {
    const zip = zipOf()
    const cut = new Uint8Array([...zip.slice(0, 300), ...zip.slice(500)])
    expect((await wrongIn(aFile(cut))).join()).toMatch(/de zip is niet heel|anders dan de zip zelf zegt/)
  })

  test.each(['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt'])('no %s', async (name) => {
    const read = await readTimetable(without(name), onTuesday)
    expect(read).toEqual({ wrong: [{ grade: 'refuse', reason: 'no-table', file: name }] })
  })

  test('no calendar at all', async () => {
    const read = await readTimetable(without('calendar_dates.txt'), onTuesday)
    expect('wrong' in read && read.wrong[0]).toMatchObject({ reason: 'no-table', file: 'calendar_dates.txt' })
  })
})

describe('a zip that lies', () => {
  interface Said {
    bytes?: number
    crc?: number
    /** Whether its sizes stand where those of a zip64 do. */
    isWide?: boolean
  }
  const record = (
    mark: number,
    bytes: number,
    ...numbers: [at: number, bytes: 2 | 4 | 8, value: number][]
  ) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeUInt32LE(mark, 0)
    for (const [at, size, value] of numbers)
      if (size === 8) buffer.writeBigUInt64LE(BigInt(value), at)
      else buffer.writeUIntLE(value, at, size)
    return buffer
  }
  const ONES = 0xffff_ffff

  /** A zip of one packed table, with what its directory says of it (APPNOTE 6.3.10, sections 4.3.7 to 4.3.16, 4.5.3). */
  function lyingZip(
    name: string,
    content: Uint8Array,
    { bytes = content.length, crc, isWide }: Said,
  ): Uint8Array {
    const packed = deflateRawSync(content)
    const local = record(0x04034b50, 30, [8, 2, 8], [26, 2, name.length])
    const begin = Buffer.concat([local, Buffer.from(name), packed])
    const sizes: [number, 4, number][] = isWide
      ? [
          [20, 4, ONES],
          [24, 4, ONES],
          [42, 4, ONES],
          [30, 4, 28],
        ]
      : [
          [20, 4, packed.length],
          [24, 4, bytes],
        ]
    const extra = record(0, 28, [0, 2, 1], [2, 2, 24], [4, 8, bytes], [12, 8, packed.length], [20, 8, 0])
    const head = record(
      0x02014b50,
      46,
      [10, 2, 8],
      [16, 4, crc ?? crc32(content)],
      [28, 2, name.length],
      ...sizes,
    )
    const entry = Buffer.concat([head, Buffer.from(name), ...(isWide ? [extra] : [])])
    const end64 = record(0x06064b50, 56, [4, 8, 44], [32, 8, 1], [40, 8, entry.length], [48, 8, begin.length])
    const locator = record(0x07064b50, 20, [8, 8, begin.length + entry.length], [16, 4, 1])
    const end = isWide
      ? [end64, locator, record(0x06054b50, 22, [10, 2, 0xffff], [12, 4, ONES], [16, 4, ONES])]
      : [record(0x06054b50, 22, [10, 2, 1], [12, 4, entry.length], [16, 4, begin.length])]
    return new Uint8Array(Buffer.concat([begin, entry, ...end]))
  }

  async function readOne(zip: Uint8Array): Promise<{ seen: number; reason: string | undefined }> {
    const { openFeed } = await import('./sources.ts')
    const opened = await openFeed(aFile(zip))
    if ('wrong' in opened) throw new Error('It could not be opened.')
    let seen = 0
    const found = await opened.feed.read('stops.txt', (piece) => {
      seen += piece.length
      return true
    })
    await opened.close()
    return { seen, reason: found?.reason }
  }

  test('one that grows far beyond what it says is stopped there', async () => {
    const bomb = lyingZip('stops.txt', new Uint8Array(50_000_000), { bytes: 1000 })
    expect(await readOne(bomb)).toEqual({ seen: 0, reason: 'other-than-stated' })
  })

  test('one that says itself that it is a bomb is not opened', async () => {
    const bomb = lyingZip('stops.txt', new Uint8Array(50_000_000), {})
    expect(await readOne(bomb)).toEqual({ seen: 0, reason: 'too-large' })
  })

  test('one that holds less, or something else, than it says', async () => {
    const content = new TextEncoder().encode(tables['stops.txt'])
    expect((await readOne(lyingZip('stops.txt', content, { bytes: 9999 }))).reason).toBe('other-than-stated')
    expect((await readOne(lyingZip('stops.txt', content, { crc: 5 }))).reason).toBe('other-than-stated')
    expect(await readOne(lyingZip('stops.txt', content, {}))).toEqual({
      ...{ seen: content.length, reason: undefined },
    })
  })

  test('the sizes of a zip64 are read where they stand', async () => {
    const content = new TextEncoder().encode(tables['stops.txt'])
    const zip = lyingZip('stops.txt', content, { isWide: true })
    expect(await readOne(zip)).toEqual({ seen: content.length, reason: undefined })
    const lying = lyingZip('stops.txt', content, { isWide: true, bytes: 2 ** 40 })
    expect(await readOne(lying)).toEqual({ seen: 0, reason: 'too-large' })
  })
})

test('any one byte that is another gives an answer, and never an exception', async () => {
  const zip = zipOf()
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = zip.slice()
      damaged[at]! ^= flip
      const read = await readFile(aFile(damaged))
      expect('wrong' in read ? read.wrong.length > 0 : read.timetable.connections.count >= 0).toBe(true)
    }),
    { numRuns: 80 },
  )
})

describe('a table that is none', () => {
  test.each(['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt'] as const)('%s', async (name) => {
    const refused = async (text: string | Uint8Array) =>
      (await wrongWith({ [name]: text })).map(({ reason, file }) => `${file} ${reason}`)
    expect(await refused('')).toContain(`${name} empty-table`)
    expect(await refused('\n\n\n')).toContain(`${name} empty-table`)
    expect(await refused(tables[name].split('\n')[0]!)).toContain(`${name} no-rows`)
    expect(await refused('PNG\u0000\u0001,,,\u0002\n\n')).toContain(`${name} no-column`)
    expect(await refused(new Uint8Array(70_000).fill(0xe9))).toContain(`${name} line-too-long`)
    expect(await refused(tables[name].replaceAll(/id/g, 'key'))).toContain(`${name} no-column`)
    // UTF-16, as spreadsheets write it.
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(tables[name], 'utf16le')])
    expect(await refused(wide)).toContain(`${name} no-column`)
  })

  test('which column is missing is told', async () => {
    expect(await wrongWith({ 'stop_times.txt': stopTimes.replace('stop_id', 'halte') })).toEqual([
      { grade: 'refuse', reason: 'no-column', file: 'stop_times.txt', line: 1, found: 'stop_id' },
    ])
  })

  test('a field of a million characters, a quote that never closes, a thousand columns', async () => {
    const rows = stopTimes.split('\n')
    const at3 = (row: string) => [...rows.slice(0, 2), row, ...rows.slice(2)].join('\n')
    const only = async (text: string) => (await wrongWith({ 'stop_times.txt': text }))[0]
    expect(await only(at3('x'.repeat(1_000_000)))).toMatchObject({ reason: 'line-too-long', line: 3 })
    expect(await only(at3(`"${'x'.repeat(1_000_000)}"`))).toMatchObject({ reason: 'line-too-long', line: 3 })
    expect(await only(at3(`"${'x,1\n'.repeat(50_000)}`))).toMatchObject({
      ...{ reason: 'quote-not-closed', line: 3 },
    })
    expect(await only(at3('"x'))).toMatchObject({ reason: 'quote-not-closed', line: 3 })
    expect(await only(at3(','.repeat(1000)))).toMatchObject({ reason: 'too-many-columns', line: 3 })
  })
})

describe('rows that are wrong', () => {
  const found = async (own: Tables) => (await readWell(aFeed(own))).report.findings

  test('one is left out and told, with its line and what stands there', async () => {
    const rows = (...more: string[]) => ({ 'stop_times.txt': `${stopTimes}${more.join('\n')}\n` })
    const told = async (row: string) =>
      (await found(rows(row))).filter(({ file }) => file === 'stop_times.txt')
    const label = { grade: 'label', file: 'stop_times.txt', line: 10 }
    expect(await told('zz,8:00:00,8:00:00,D,9')).toEqual([{ ...label, reason: 'no-such-trip', found: 'zz' }])
    expect(await told('b1,8:40:00,8:40:00,d,9')).toEqual([{ ...label, reason: 'no-such-stop', found: 'd' }])
    expect(await told('b1')).toEqual([{ ...label, reason: 'no-such-stop', found: '' }])
    expect(await told('b1,8:40:00,8:40:00,D,-9')).toEqual([{ ...label, reason: 'no-number', found: '-9' }])
    for (const time of ['-08:40:00', '08:4:00', '08:60:00', '8.40', '08:40', '1234:00:00', 'x'])
      expect(await told(`b1,${time},8:40:00,D,9`)).toEqual([{ ...label, reason: 'no-time', found: time }])
    expect(await told('b1,8:25:00,8:25:00,0625,9')).toEqual([{ ...label, reason: 'impossible-speed' }])
    expect(await told('b1,8:26:00,8:26:00,D,2')).toEqual([{ ...label, reason: 'same-sequence', found: '2' }])
  })

  test('an id twice: the first row holds', async () => {
    const own = {
      'stops.txt': `${tables['stops.txt']}C,Elders,1,1,0,\n`,
      'trips.txt': `${tables['trips.txt']}B,W,t1,Elders\n`,
    }
    const read = await readWell(aFeed(own))
    expect(read.words.stopNames[4]).toBe('Ceestad')
    expect(read.words.tripHeadsigns[0]).toBe('Ceestad')
    expect(read.report.findings).toEqual(
      expect.arrayContaining([
        { grade: 'label', reason: 'same-id-twice', file: 'stops.txt', line: 8, found: 'C' },
        { grade: 'label', reason: 'same-id-twice', file: 'trips.txt', line: 5, found: 't1' },
      ]),
    )
  })

  test('stops without a place, without vehicles, in a circle of parents', async () => {
    const more = 'E,Eind,,,0,\nF,Fout,91,5,0,\nN,Nul,0,0,0,\nP,P,52,5,0,Q\nQ,Q,52,5,0,P\n'
    const findings = await found({ 'stops.txt': `${tables['stops.txt']}${more}` })
    expect(findings).toEqual(
      expect.arrayContaining([
        { grade: 'label', reason: 'no-coordinates', file: 'stops.txt', line: 8, found: 'E', times: 3 },
        { grade: 'label', reason: 'orphan-stop', file: 'stops.txt', line: 8, found: 'E', times: 5 },
      ]),
    )
  })

  test('when too many are wrong the feed is refused', async () => {
    const wrong = Array.from({ length: 11 }, (_, i) => `b1,8:00:00,8:00:00,nowhere,${i + 3}`).join('\n')
    expect(await wrongWith({ 'stop_times.txt': `${stopTimes}${wrong}` })).toEqual([
      {
        grade: 'refuse',
        reason: 'no-such-stop',
        file: 'stop_times.txt',
        line: 10,
        found: 'nowhere',
        times: 11,
      },
    ])
    expect(
      await wrongWith({ 'stop_times.txt': stopTimes.replaceAll(/^[tb]/gm, 'x').replace('xrip', 'trip') }),
    ).toMatchObject([{ reason: 'no-such-trip', line: 2, times: 8 }])
  })

  test('a headway of nothing, and runs without number', async () => {
    const head = 'trip_id,start_time,end_time,headway_secs\n'
    expect(await found({ 'frequencies.txt': `${head}b1,8:00:00,9:00:00,0\n` })).toContainEqual({
      ...{ grade: 'label', reason: 'no-number', file: 'frequencies.txt', line: 2, found: '0' },
    })
    expect(await wrongWith({ 'frequencies.txt': `${head}b1,0:00:00,999:00:00,1\n` })).toMatchObject([
      { reason: 'too-many-trips', file: 'frequencies.txt', line: 2 },
    ])
  })

  test('frequencies that ask for more runs than there is room for', async () => {
    const calls = Array.from({ length: 400 }, (_, i) => `t1,8:00:00,8:00:00,D,${i}`).join('\n')
    const wrong = await wrongWith({
      'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence\n${calls}\n`,
      'frequencies.txt': 'trip_id,start_time,end_time,headway_secs\nt1,0:00:00,30:00:00,1\n',
    })
    expect(wrong).toMatchObject([{ reason: 'too-many-trips', file: 'frequencies.txt' }])
  })

  test('a station of which every stop would lead to every other, without end', async () => {
    const stops = Array.from({ length: 5000 }, (_, i) => `p${i},P,52,5,0,S`).join('\n')
    const calls = Array.from({ length: 5000 }, (_, i) => `t1,8:00:00,8:00:00,p${i},${i}`).join('\n')
    const wrong = await wrongWith({
      'stops.txt': `${tables['stops.txt']}${stops}\n`,
      'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence\n${calls}\n`,
      'transfers.txt': 'from_stop_id,to_stop_id,transfer_type\nS,S,2\n',
    })
    expect(wrong).toMatchObject([{ reason: 'too-many-footpaths', file: 'transfers.txt' }])
  })
})

describe('the day', () => {
  test('a day outside the feed is refused; one on which nothing runs is a day', async () => {
    const outside = await readTimetable(aFeed(), { day: '2026-07-24' })
    expect(outside).toEqual({
      wrong: [{ grade: 'refuse', reason: 'day-outside-feed', file: '', found: '2026-07-24' }],
    })
    const still = await readWell(aFeed(), { day: '2026-07-22' })
    expect(still.timetable.connections.count).toBe(0)
    expect(still.report.findings.map(({ reason }) => reason)).toContain('no-trips-that-day')
  })

  test('what is no day is refused, and so is a feed without any', async () => {
    for (const day of ['', '2026-7-21', '2026-02-30', '21-07-2026'])
      expect(await readTimetable(aFeed(), { day })).toMatchObject({ wrong: [{ reason: 'no-date' }] })
    const dates = 'service_id,date,exception_type\nW,2026-07-21,1\nW,20261341,1\n'
    expect((await wrongWith({ 'calendar_dates.txt': dates })).map(({ reason }) => reason)).toContain(
      'no-date',
    )
  })
})
