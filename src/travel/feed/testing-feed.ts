import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import type { Feed } from './feed.ts'
import { type ReadTimetable, readTimetable, type TimetableAsked } from './read-timetable.ts'
import { openFeed } from './sources.ts'

/** A feed of two lines: a train from Aadorp to Ceestad by Beek, and a bus from Beek to Deest. All its tables are right. */
export const tables = {
  'agency.txt': 'agency_id,agency_name,agency_url,agency_timezone\nV,Voorbeeldvervoer,,Europe/Amsterdam\n',
  'stops.txt': `stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
0625,Aadorp,52.00,5.00,0,
625,Beek,52.10,5.00,0,S
B2,"Beek, bus",52.1005,5.00,0,S
S,Beek,52.10,5.00,1,
C,Ceestad,52.20,5.00,0,
D,Deest,52.10,5.10,0,
`,
  'routes.txt': 'route_id,agency_id,route_short_name,route_type\nT,V,Trein,2\nB,V,12,715\n',
  'trips.txt': 'route_id,service_id,trip_id,trip_headsign\nT,W,t1,Ceestad\nT,W,t2,Ceestad\nB,W,b1,Deest\n',
  'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence
t1,8:00:00,8:00:00,0625,1
t1,8:10:00,8:11:00,625,2
t1,8:20:00,8:20:00,C,3
t2,9:00:00,9:00:00,0625,1
t2,9:10:00,9:11:00,625,2
t2,9:20:00,9:20:00,C,3
b1,8:15:00,8:15:00,B2,1
b1,8:25:00,8:25:00,D,2
`,
  'calendar_dates.txt': 'service_id,date,exception_type\nW,20260720,1\nW,20260721,1\nW,20260723,1\n',
} as const

export type Tables = Record<string, string | Uint8Array>

/** A feed in memory, handed over in pieces of so many bytes. */
export function aFeed(own: Tables = {}, pieceBytes = 7): Feed {
  const all = new Map(
    Object.entries({ ...tables, ...own }).map(([name, text]) => [
      name,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  )
  return {
    tables: new Map([...all].map(([name, bytes]) => [name, bytes.length])),
    read: async (table, take) => {
      const bytes = all.get(table)!
      for (let at = 0; at < bytes.length; at += pieceBytes)
        if (!take(bytes.subarray(at, at + pieceBytes))) return undefined
      return undefined
    },
  }
}

/** A feed without some of its tables. */
export function without(...names: string[]): Feed {
  const feed = aFeed()
  return { ...feed, tables: new Map([...feed.tables].filter(([name]) => !names.includes(name))) }
}

export const onTuesday: TimetableAsked = { day: '2026-07-21' }

export type Read = Extract<ReadTimetable, { timetable: object }>

/** The timetable of a feed that is right. */
export async function readWell(feed: Feed, asked: TimetableAsked = onTuesday): Promise<Read> {
  const read = await readTimetable(feed, asked)
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  return read
}

/** The connections in readable lines, in their order: `t1 0625 08:00:00 > 625 08:10:00`. */
export function inLines({ timetable, words }: Read): string[] {
  const { connections: c } = timetable
  return Array.from({ length: c.count }, (_, i) => {
    const [from, to] = [words.stopIds[c.from[i]!], words.stopIds[c.to[i]!]]
    const trip = words.tripIds[c.trip[i]!]
    return `${trip} ${from} ${clockOf(c.departure[i]!)} > ${to} ${clockOf(c.arrival[i]!)}`
  })
}

/** The footpaths in readable lines: `0625 > 625 120`. */
export function footpathsOf({ timetable, words }: Read): string[] {
  const { footpaths: f, stops } = timetable
  return Array.from({ length: stops.count }, (_, stop) =>
    Array.from(f.to.subarray(f.first[stop], f.first[stop + 1]), (to, i) => {
      const seconds = f.seconds[f.first[stop]! + i]
      return `${words.stopIds[stop]} > ${words.stopIds[to]} ${seconds}`
    }),
  ).flat()
}

export function clockOf(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

export const zipOf = (own: Tables = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...tables, ...own }).map(([name, text]) => [
        name,
        typeof text === 'string' ? new TextEncoder().encode(text) : text,
      ]),
    ),
  )

/** A file of these bytes for one test. */
export function aFile(bytes: Uint8Array, name = 'feed.zip'): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-feed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** What comes of a file on disk: a timetable, or what is wrong. */
export async function readFile(path: string): Promise<ReadTimetable> {
  const opened = await openFeed(path)
  if ('wrong' in opened) return opened
  try {
    return await readTimetable(opened.feed, onTuesday)
  } finally {
    await opened.close()
  }
}
