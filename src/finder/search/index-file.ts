import {
  type Aged,
  chooseSlug,
  hasDoor,
  isOnline,
  type PlaceContent,
  type PublicStatus,
} from '../../register/browser.ts'
import {
  type ColumnsOf,
  degrees,
  fromSteps,
  lettered,
  plain,
  type RowOf,
  readColumns,
  shared,
  sharedLists,
  sparse,
  toSteps,
  writeColumns,
} from './columns.ts'
import { DEGREES, type IndexedPlace, type IndexedStop, type PlaceIndex } from './place-index.ts'

/** The form of the file; a device that keeps an older one fetches it anew. */
const FORM = 3

/** The south-west of the country, in degrees. */
const WEST = 3
const SOUTH = 50

type Word<F extends keyof PlaceContent> = NonNullable<PlaceContent[F]> & string
const yesOrNo = lettered({ yes: 'y', no: 'n' })

/** A stop as it is written: what is unknown is 0, and times are minutes since the first day began. */
type StopRow = readonly [
  day: number,
  isUnsure: 0 | 1,
  title: string,
  times: readonly [from: number, to: number] | 0,
  where: readonly [address: string | 0, town: string | 0, municipality: string | 0],
  at: readonly [lon: number, lat: number] | 0,
]

const columns = {
  name: plain<string>(),
  /** Only where the address is not made of the name and the town. */
  slug: sparse<string>(),
  where: shared<readonly [town: string | 0, municipality: string | 0, province: string | 0]>(),
  kind: lettered<Word<'kind'>>({
    'self-direction-centre': 's',
    'recovery-academy': 'a',
    'recovery-college': 'c',
    'walk-in': 'w',
    'self-help-group': 'h',
    mobile: 'm',
    other: 'x',
    online: 'o',
    respite: 'r',
    youth: 'y',
    'ggz-walk-in': 'g',
    organisation: 'z',
  }),
  grain: lettered<Word<'grain'>>({
    location: 'l',
    'group of locations': 'g',
    organisation: 'z',
    online: 'o',
  }),
  status: lettered<PublicStatus>({
    known: 'k',
    potential: 'p',
    'in conversation': 'i',
    planned: 'l',
    starting: 's',
    'temporarily closed': 't',
    stopped: 'x',
    unknown: 'u',
  }),
  comingIn: lettered<Word<'comingIn'>>({
    'walk in': 'w',
    'call or text first': 'c',
    'get acquainted first': 'g',
  }),
  free: yesOrNo,
  wheelchair: lettered<Word<'wheelchair'>>({ yes: 'y', no: 'n', partly: 'p' }),
  lowStimulus: yesOrNo,
  forRelatives: yesOrNo,
  forYoungPeople: yesOrNo,
  confirmedOn: sparse<string>(),
  aged: lettered<Aged>({ due: 'd', 'long ago': 'l', doubtful: 'x' }),
  isLower: lettered({ yes: 'y' }),
  origin: shared<readonly [source: string, saidOn: string | 0]>(),
  whatFor: sharedLists<string>(),
  officialName: sparse<string>(),
  alsoKnownAs: sparse<string[]>(),
  languages: shared<string[]>(),
  lon: degrees(WEST, DEGREES),
  lat: degrees(SOUTH, DEGREES),
  approximate: lettered({ yes: 'y' }),
  /** Minutes since the first day began; each number is so much later than the one before it. */
  times: shared<readonly [open: readonly number[], unknown: readonly number[]]>(),
  stops: sparse<readonly StopRow[]>(),
  formerSlugs: sparse<readonly string[]>(),
}
type Row = RowOf<typeof columns>

export function encodeIndex({ revision, days, places }: PlaceIndex): string {
  const rows = places.map((place) => toRow(place, days.midnights[0]!))
  return JSON.stringify({ form: FORM, revision, days, count: rows.length, ...writeColumns(columns, rows) })
}

/** Reads what `encodeIndex` wrote; undefined when it was written in another form. */
export function decodeIndex(text: string): PlaceIndex | undefined {
  const { form, revision, days, count, ...stored } = JSON.parse(text) as PlaceIndex & {
    form: number
    count: number
  }
  if (form !== FORM) return undefined
  const read = readColumns(columns, stored, count)
  const places = read.name.map((_, i) => toPlace(read, i, days.midnights))
  return { revision, days, places }
}

const noTown = new Set<string>()

function toRow(place: IndexedPlace, start: number): Row {
  const { content, at, origin, times } = place
  const { town, municipality, province } = content
  return {
    ...content,
    slug: place.slug === chooseSlug(content, noTown) ? undefined : place.slug,
    where: (town ?? municipality ?? province) ? [town ?? 0, municipality ?? 0, province ?? 0] : undefined,
    confirmedOn: place.confirmedOn,
    aged: place.aged,
    isLower: place.isLower ? 'yes' : undefined,
    origin: origin && [origin.source, origin.saidOn ?? 0],
    lon: at?.lon,
    lat: at?.lat,
    approximate: place.isApproximate ? 'yes' : undefined,
    times: times && [toSteps(times.open, start), toSteps(times.unknown, start)],
    stops: place.stops.length === 0 ? undefined : place.stops.map((stop) => toStopRow(stop, start)),
    formerSlugs: place.formerSlugs.length === 0 ? undefined : place.formerSlugs,
  }
}

const toStopRow = (stop: IndexedStop, start: number): StopRow => [
  stop.day,
  stop.isUnsure ? 1 : 0,
  stop.title,
  stop.hasTimes ? [stop.from - start, stop.to - start] : 0,
  [stop.address ?? 0, stop.town ?? 0, stop.municipality ?? 0],
  stop.at ? [stop.at.lon, stop.at.lat] : 0,
]

function toStop(row: StopRow, midnights: readonly number[]): IndexedStop {
  const [day, isUnsure, title, times, [address, town, municipality], at] = row
  return {
    day,
    isUnsure: isUnsure === 1,
    title,
    from: times ? times[0] + midnights[0]! : midnights[day]!,
    to: times ? times[1] + midnights[0]! : midnights[day + 1]!,
    hasTimes: times !== 0,
    address: address || undefined,
    town: town || undefined,
    municipality: municipality || undefined,
    at: at ? { lon: at[0], lat: at[1] } : undefined,
  }
}

/** Written out, and not field by field in a loop: ten thousand times that is what an old phone would notice. */
function toPlace(read: ColumnsOf<typeof columns>, i: number, midnights: readonly number[]): IndexedPlace {
  const start = midnights[0]!
  const content: IndexedPlace['content'] = { name: read.name[i]! }
  fillWhatItIs(content, read, i)
  fillWhatIsAsked(content, read, i)
  const [lon, lat, origin, times] = [read.lon[i], read.lat[i], read.origin[i], read.times[i]]
  return {
    slug: read.slug[i] ?? chooseSlug(content, noTown),
    confirmedOn: read.confirmedOn[i],
    isOnline: isOnline(content),
    hasDoor: hasDoor(content),
    content,
    at: lon === undefined || lat === undefined ? undefined : { lon, lat },
    isApproximate: read.approximate[i] === 'yes',
    origin: origin && { source: origin[0], saidOn: origin[1] || undefined },
    aged: read.aged[i],
    isLower: read.isLower[i] === 'yes',
    times: times && { open: fromSteps(times[0], start), unknown: fromSteps(times[1], start) },
    stops: (read.stops[i] ?? []).map((stop) => toStop(stop, midnights)),
    formerSlugs: read.formerSlugs[i] ?? [],
  }
}

function fillWhatItIs(content: IndexedPlace['content'], read: ColumnsOf<typeof columns>, i: number): void {
  const [town, municipality, province] = read.where[i] ?? []
  if (town) content.town = town
  if (municipality) content.municipality = municipality
  if (province) content.province = province
  const { kind, grain, status, whatFor, officialName, alsoKnownAs } = read
  if (kind[i]) content.kind = kind[i]
  if (grain[i]) content.grain = grain[i]
  if (status[i]) content.status = status[i]
  if (whatFor[i]) content.whatFor = whatFor[i]
  if (officialName[i]) content.officialName = officialName[i]
  if (alsoKnownAs[i]) content.alsoKnownAs = alsoKnownAs[i]
}

function fillWhatIsAsked(content: IndexedPlace['content'], read: ColumnsOf<typeof columns>, i: number): void {
  const { comingIn, free, wheelchair, lowStimulus, forRelatives, forYoungPeople, languages } = read
  if (comingIn[i]) content.comingIn = comingIn[i]
  if (free[i]) content.free = free[i]
  if (wheelchair[i]) content.wheelchair = wheelchair[i]
  if (lowStimulus[i]) content.lowStimulus = lowStimulus[i]
  if (forRelatives[i]) content.forRelatives = forRelatives[i]
  if (forYoungPeople[i]) content.forYoungPeople = forYoungPeople[i]
  if (languages[i]) content.languages = languages[i]
}
