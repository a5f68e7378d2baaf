import { foldPostcode, foldSpelling, foldText } from './folding.ts'
import {
  codesOfMunicipality,
  codesOfTown,
  findMistypedTown,
  findMunicipality,
  findPostcodeArea,
  isTown,
  isTownAndNoWord,
  isTownOf,
  townKey,
  townKeyOf,
} from './town-names.ts'

/** Where a record says it is, as far as it says so. */
export type Whereabouts = {
  /** Town keys; several when a record names a town and its district, or two towns. */
  readonly towns: readonly string[]
  /** GM codes, or the folded name of a municipality nobody knows. */
  readonly municipalities: readonly string[]
  /** Words of the part of town. */
  readonly districts: readonly string[]
  /** Words of the province or region. */
  readonly regions: readonly string[]
  /** Only a province or region: too wide to contradict a town. */
  readonly regional: boolean
}

/** How two whereabouts lie; unknown says nothing for or against. */
export type Nearness = 'same town' | 'same municipality' | 'other town' | 'elsewhere' | 'unknown'

const wider =
  /^(regio|provincie|omgeving|eo|landelijk|nederland|meerdere|(noord|oost|zuid|west|midden|zuidoost|noordoost|zuidwest|noordwest) ?(holland|brabant|limburg|gelderland|drenthe|friesland|groningen|veluwe|twente|flevoland|nederland)|friesland|fryslan|drenthe|overijssel|flevoland|gelderland|zeeland|brabant|limburg|twente|veluwe|achterhoek|zaanstreek|walcheren|rijnmond|haaglanden)\b/

type Gathering = {
  towns: Set<string>
  codes: Set<string>
  districts: Set<string>
  regions: Set<string>
}

/** Splits "Amsterdam-West" or "Rotterdam Kralingen" into the known town it begins with and the part of town. */
function readTownAndDistrict(words: readonly string[], into: Gathering): void {
  for (let length = words.length; length > 0; length--) {
    const key = townKeyOf(words.slice(0, length))
    if (!isTown(key)) continue
    into.towns.add(key)
    for (const word of words.slice(length)) into.districts.add(word)
    return
  }
  const key = townKeyOf(words)
  into.towns.add(findMistypedTown(key) ?? key)
}

function readPlacePart(part: string, into: Gathering): void {
  const folded = foldText(part)
  if (folded === '') return
  // Zeeland is a town too, but who writes it in a list means the province
  if (wider.test(folded) && (!isTown(townKey(folded)) || folded === 'zeeland')) {
    for (const word of folded.split(' ')) into.regions.add(word)
    return
  }
  // a municipality that is no town, such as Westerkwartier or Sittard-Geleen
  const codes = codesOfMunicipality(part)
  if (!isTown(townKey(part)) && codes.length > 0) for (const code of codes) into.codes.add(code)
  else readTownAndDistrict(folded.split(' ').map(foldSpelling), into)
  if (codes.length === 1) into.codes.add(codes[0]!)
}

function readPlace(place: string, into: Gathering): void {
  const asAWhole = codesOfMunicipality(place)
  if (asAWhole.length === 1 && findMunicipality(asAWhole[0]!)?.name === place) into.codes.add(asAWhole[0]!)
  for (const [, bracketed] of place.matchAll(/\(([^)]*)\)/g)) {
    const folded = foldText(bracketed!)
    const words = wider.test(folded) ? into.regions : into.districts
    for (const word of folded.split(' ')) if (word.length > 3) words.add(foldSpelling(word))
  }
  const bare = place.replace(/\([^)]*\)/g, ' ').replace(/\ba\/d\b/gi, 'aan de')
  for (const part of bare.split(/[/,;]| en (?=[A-Z])/)) readPlacePart(part, into)
}

function readMunicipality(text: string): string[] {
  const code = /^GM\d{4}$/i.exec(text.trim())?.[0].toUpperCase()
  if (code !== undefined) return findMunicipality(code) === undefined ? [] : [code]
  const codes = codesOfMunicipality(text.replace(/^gemeente\s+/i, ''))
  return codes.length > 0 ? [...codes] : [townKey(text)].filter((key) => key !== '')
}

/** Known towns the words of a name mention: those of the record's own municipality, or any when it says no town. */
function readName(words: readonly string[], into: Gathering, codes: readonly string[]): void {
  const freely = into.towns.size === 0 && codes.length === 0
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(4, words.length - from); length > 0; length--) {
      const key = townKeyOf(words.slice(from, from + length))
      const mine = codes.some((code) => isTownOf(code, key) || findMunicipality(code)?.key === key)
      if (!mine && !(freely && isTownAndNoWord(key))) continue
      if (isTown(key)) into.towns.add(key)
      from += length - 1
      break
    }
}

export type SaidOfPlace = {
  readonly place: string | undefined
  readonly municipality: string | undefined
  readonly postcode: string | undefined
}

/** Reads where a record is from its fields, its postcode and the towns its name mentions. */
export function readWhereabouts(said: SaidOfPlace, nameWords: readonly string[]): Whereabouts {
  const into: Gathering = { towns: new Set(), codes: new Set(), districts: new Set(), regions: new Set() }
  if (said.place !== undefined) readPlace(said.place, into)
  const regional = into.regions.size > 0
  const fromPlace = regional ? [] : [...into.codes]
  let codes = said.municipality === undefined ? fromPlace : readMunicipality(said.municipality)
  const area = findPostcodeArea(foldPostcode(said.postcode ?? '')?.slice(0, 4) ?? '')
  if (area !== undefined && codes.length === 0) codes = narrow(codesOfTowns(into.towns), area.municipality)
  if (area !== undefined && area.town !== '' && into.towns.size === 0) into.towns.add(area.town)
  readName(nameWords, into, codes)
  if (codes.length === 0 && !regional) codes = codesOfTowns(into.towns)
  return {
    towns: [...into.towns],
    municipalities: codes,
    districts: [...into.districts],
    regions: [...into.regions],
    regional: regional && codes.length === 0,
  }
}

const codesOfTowns = (towns: ReadonlySet<string>): string[] => [...towns].flatMap(codesOfTown)

/** A postcode chooses between towns of one name; it does not overrule the town. */
const narrow = (codes: string[], code: string): string[] =>
  codes.length === 0 || codes.includes(code) ? [code] : codes

function share(left: readonly string[], right: readonly string[]): boolean {
  for (const one of left) if (right.includes(one)) return true
  return false
}

const namesMunicipality = (whereabouts: Whereabouts): boolean =>
  whereabouts.municipalities.some((code) => whereabouts.towns.includes(findMunicipality(code)?.key ?? ''))

const isKnownCode = (code: string): boolean => findMunicipality(code) !== undefined

/** Shared, apart, or not to be told: a name the table lacks may be an old one, and contradicts only another such name. */
function compareMunicipalities(
  left: readonly string[],
  right: readonly string[],
): 'shared' | 'apart' | 'unknown' {
  if (left.length === 0 || right.length === 0) return 'unknown'
  if (share(left, right)) return 'shared'
  return left.every(isKnownCode) === right.every(isKnownCode) ? 'apart' : 'unknown'
}

/** Symmetric. Two towns of one name in two municipalities (Bergen, Hengelo, Beek) lie elsewhere. */
export function compareWhereabouts(left: Whereabouts, right: Whereabouts): Nearness {
  const municipalities = compareMunicipalities(left.municipalities, right.municipalities)
  if (share(left.towns, right.towns)) return municipalities === 'apart' ? 'elsewhere' : 'same town'
  if (left.regional || right.regional) return 'unknown'
  const bothTowns = left.towns.length > 0 && right.towns.length > 0
  if (municipalities !== 'shared') return municipalities === 'apart' || bothTowns ? 'elsewhere' : 'unknown'
  return bothTowns && !namesMunicipality(left) && !namesMunicipality(right)
    ? 'other town'
    : 'same municipality'
}
