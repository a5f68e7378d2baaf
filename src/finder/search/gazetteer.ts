import type { Helpline } from '../../design/helpline-words.tsx'
import type { Geography, NamedGeography } from '../../geography/browser.ts'
import { type Column, degrees, plain, readColumns, shared, toSteps, writeColumns } from './columns.ts'

/** The form of the file. */
const FORM = 2

/**
 * Three decimals of a degree are some hundred metres, nearer than the middle of a postcode is to anybody's door.
 */
const PER_DEGREE = 1_000
/** Who lives where decides which of two namesakes comes first, and where the middle of a town is; hundreds are enough. */
const INHABITANTS = 100

const lon = degrees(3, PER_DEGREE) as Column<number>
const lat = degrees(50, PER_DEGREE) as Column<number>
const hundreds: Column<number> = {
  write: (counts) => counts.map((count) => Math.round(count / INHABITANTS)),
  read: (stored: readonly number[]) => stored.map((count) => count * INHABITANTS),
}
/** Postcodes stand in their order. */
const ascending: Column<string> = {
  write: (numbers) => toSteps(numbers.map(Number), 0),
  read: (steps: readonly number[]) => {
    let number = 0
    return steps.map((step) => {
      number += step
      return String(number)
    })
  },
}
const word = shared<string>() as Column<string>

const municipalityColumns = {
  code: plain<string>(),
  name: plain<string>(),
  officialName: plain<string>(),
  slug: plain<string>(),
  province: word,
  alsoKnownAs: plain<string[]>(),
  inhabitants2021: hundreds,
  lon,
  lat,
}
const postcodeColumns = {
  pc4: ascending,
  place: word,
  municipalityCode: word,
  inhabitants2021: hundreds,
  lon,
  lat,
  neighbourhoods: plain<readonly string[]>(),
}

export interface Gazetteer extends NamedGeography {
  /** The lines that stand on every page. */
  helplines: readonly Helpline[]
}

/**
 * What a device needs to understand where somebody is looking: every name, and the middle of every postcode; and whom to
 * talk to when somebody is in danger.
 */
export function encodeGazetteer(geography: Geography, helplines: readonly Helpline[]): string {
  const { provinces, regions, municipalities, postcodes } = geography
  const all = [...municipalities.values()]
  const areas = postcodes.toSorted((a, b) => Number(a.pc4) - Number(b.pc4))
  return JSON.stringify({
    form: FORM,
    helplines: helplines.filter(({ show }) => show === 'always'),
    provinces,
    regions: regions.map(({ name, slug }) => ({ name, slug })),
    counts: [all.length, areas.length],
    municipalities: writeColumns(municipalityColumns, all),
    postcodes: writeColumns(postcodeColumns, areas),
  })
}

/** Reads what `encodeGazetteer` wrote; undefined when it was written in another form. */
export function decodeGazetteer(text: string): Gazetteer | undefined {
  const file = JSON.parse(text) as {
    form: number
    helplines: Helpline[]
    counts: [number, number]
    provinces: Geography['provinces']
    regions: NamedGeography['regions']
    municipalities: object
    postcodes: object
  }
  if (file.form !== FORM) return undefined
  const [municipalityCount, postcodeCount] = file.counts
  const municipal = readColumns(municipalityColumns, file.municipalities, municipalityCount)
  const postal = readColumns(postcodeColumns, file.postcodes, postcodeCount)
  const municipalities = municipal.code.map((code, i) => ({
    code,
    name: municipal.name[i]!,
    officialName: municipal.officialName[i]!,
    slug: municipal.slug[i]!,
    province: municipal.province[i]!,
    alsoKnownAs: municipal.alsoKnownAs[i]!,
    inhabitants2021: municipal.inhabitants2021[i]!,
    lon: municipal.lon[i]!,
    lat: municipal.lat[i]!,
  }))
  const postcodes = postal.pc4.map((pc4, i) => ({
    pc4,
    place: postal.place[i]!,
    municipalityCode: postal.municipalityCode[i]!,
    inhabitants2021: postal.inhabitants2021[i]!,
    lon: postal.lon[i]!,
    lat: postal.lat[i]!,
    neighbourhoods: postal.neighbourhoods[i]!,
  }))
  return {
    helplines: file.helplines,
    provinces: file.provinces,
    regions: file.regions,
    municipalities: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    postcodes,
    memberships: [],
  }
}
