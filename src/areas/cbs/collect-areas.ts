import { GrowingDoubles, GrowingInts } from '../../platform/growing.ts'
import { type AreaKind, type CbsAreas, sideOf } from './area-kinds.ts'
import { numbered } from './numbered.ts'
import { parsePeople } from './people-count.ts'
import { type Corner, liesOnGrid, parseSquareCode } from './square-code.ts'

/** What of a row of the publisher is read. */
export interface AreaRow {
  code: unknown
  people: unknown
  name?: unknown
  postcode?: unknown
  /** The middle of its shape, on the Dutch grid; absent where the file has no shapes. */
  middle?: Corner | undefined
}

/** Why a row cannot be taken; `found` is what stands there. */
export interface RowRefused {
  reason: 'code' | 'people' | 'twice' | 'elsewhere'
  found: string
}

/** What was taken, and what was not. */
export interface AreaReport {
  /** Areas with people in them, and the people. */
  areas: number
  people: number
  /** Areas of which the publisher does not tell how many people live there: they count nowhere. */
  unknown: number
  /** Areas where nobody lives. */
  empty: number
  /** Of neighbourhoods in a table without shapes: how many lie in the middle of their postcode area. */
  byPostcode: number
  /** Neighbourhoods whose place is not known: no shape, and no postcode area that we know. */
  withoutPlace: number
  /** How many are in the municipality of the nearest postcode area, since the file does not tell one that exists today. */
  byNearest: number
}

/** What areas are held against: where they lie is asked here. */
export interface KnownPlaces {
  municipalities: ReadonlySet<string>
  /** The municipality and the town at a place of the Dutch grid; undefined: far from anybody. */
  placeAt: (corner: Corner) => { municipality: string; town: string } | undefined
  /** The middle of a postcode area, on the Dutch grid. */
  middleOf: (postcode: string) => Corner | undefined
  toDegrees: (corner: Corner) => { lon: number; lat: number }
}

/** Takes the rows of one file, one after the other, and keeps of each what is needed. */
export function collectAreas(kind: AreaKind, places: KnownPlaces) {
  const seen = new Set<string>()
  const columns = growingColumns()
  const report: AreaReport = {
    ...{ areas: 0, people: 0, unknown: 0, empty: 0 },
    ...{ byPostcode: 0, withoutPlace: 0, byNearest: 0 },
  }
  const take = (row: AreaRow): RowRefused | undefined => {
    const code = textOf(row.code)
    // Key figures tell of the country, municipalities and districts too.
    if (kind === 'buurt' && /^(NL|GM|WK)\d+$/.test(code)) return undefined
    const read = readArea(kind, code, row, places)
    if ('reason' in read) return read
    if (seen.has(code)) return { reason: 'twice', found: code }
    seen.add(code)
    if ('counts' in read) {
      report[read.counts]++
      return undefined
    }
    const at = locate(kind, code, read, places)
    if (!at) return { reason: 'elsewhere', found: code }
    columns.push(code, places.toDegrees(read.middle), read.people, at)
    report.areas++
    report.people += read.people
    if (read.isByPostcode) report.byPostcode++
    if (at.isByNearest) report.byNearest++
    return undefined
  }
  return {
    take,
    finish: (): { areas: CbsAreas; report: AreaReport } => ({ report, areas: { kind, ...columns.filled() } }),
  }
}

interface Inhabited {
  people: number
  name: string
  middle: Corner
  isByPostcode: boolean
}

/** What a row tells; or as what it counts where it holds no people; or why it cannot be so. */
function readArea(
  kind: AreaKind,
  code: string,
  row: AreaRow,
  { middleOf }: KnownPlaces,
): Inhabited | { counts: 'unknown' | 'empty' | 'withoutPlace' } | RowRefused {
  const side = sideOf[kind]
  const corner = side === undefined ? undefined : parseSquareCode(code, side)
  if (side === undefined ? !/^BU\d{8}$/.test(code) : !corner) return { reason: 'code', found: code }
  const people = parsePeople(row.people)
  if (people === undefined) return { reason: 'people', found: textOf(row.people) }
  if (people === 'unknown') return { counts: 'unknown' }
  if (people === 0) return { counts: 'empty' }
  if (corner && side)
    return {
      people,
      name: '',
      middle: { x: corner.x + side / 2, y: corner.y + side / 2 },
      isByPostcode: false,
    }
  const middle = row.middle ?? middleOf(textOf(row.postcode))
  return middle
    ? { people, name: textOf(row.name), middle, isByPostcode: !row.middle }
    : { counts: 'withoutPlace' }
}

interface Located {
  municipality: string
  name: string
  isByNearest: boolean
}

/** A neighbourhood is where its code says, as long as that municipality exists; anything else is where its middle lies. */
function locate(
  kind: AreaKind,
  code: string,
  { name, middle }: Inhabited,
  places: KnownPlaces,
): Located | undefined {
  if (!liesOnGrid(middle)) return undefined
  const told = `GM${code.slice(2, 6)}`
  if (kind === 'buurt' && places.municipalities.has(told))
    return { municipality: told, name, isByNearest: false }
  const near = places.placeAt(middle)
  return near && { municipality: near.municipality, name: name === '' ? near.town : name, isByNearest: true }
}

function growingColumns() {
  const [codes, names, municipalities] = [[] as string[], numbered(), numbered()]
  const [lon, lat] = [new GrowingDoubles(), new GrowingDoubles()]
  const [people, name, municipality] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]
  return {
    push(code: string, degrees: { lon: number; lat: number }, count: number, at: Located): void {
      codes.push(code)
      lon.push(degrees.lon)
      lat.push(degrees.lat)
      people.push(count)
      name.push(names.numberOf(at.name))
      municipality.push(municipalities.numberOf(at.municipality))
    },
    filled: (): Omit<CbsAreas, 'kind'> => ({
      ...{ codes, names: names.words, municipalities: municipalities.words },
      ...{ lon: lon.filled(), lat: lat.filled(), people: people.filled() },
      ...{ name: name.filled(), municipality: municipality.filled() },
    }),
  }
}

/** Nobody writes a code or a name that is longer; what is may be a whole book. */
const MOST_LETTERS = 100
const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).slice(0, MOST_LETTERS).trim() : ''
