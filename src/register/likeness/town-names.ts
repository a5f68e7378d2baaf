import { foldSpelling, foldText } from './folding.ts'
import { townTable } from './town-table.ts'

/** Names by which towns go beside the one in the table. */
const otherNames = new Map(
  Object.entries({
    's gravenhage': 'den haag',
    gravenhage: 'den haag',
    's hertogenbosch': 'den bosch',
    hertogenbosch: 'den bosch',
    ljouwert: 'leeuwarden',
    snits: 'sneek',
    boalsert: 'bolsward',
    harns: 'harlingen',
    hearrenfean: 'heerenveen',
    'it hearrenfean': 'heerenveen',
    frjentsjer: 'franeker',
  }),
)

/** Merged municipalities that live on in lists, and whose name is no town (the others are found as a town). */
const formerMunicipalities: Record<string, string> = {
  zederik: 'GM1961',
  giessenlanden: 'GM1978',
  molenwaard: 'GM1978',
  neerijnen: 'GM1960',
  aalburg: 'GM1959',
  binnenmaas: 'GM1963',
  korendijk: 'GM1963',
  cromstrijen: 'GM1963',
  dongeradeel: 'GM1970',
  'kollumerland en nieuwkruisland': 'GM1970',
  ferwerderadiel: 'GM1970',
  'hoogezand sappemeer': 'GM1952',
  menterwolde: 'GM1952',
  bellingwedde: 'GM1950',
  westvoorne: 'GM1992',
  landerd: 'GM1991',
  beemster: 'GM0439',
}

/** Towns whose name is also a common word in names: only a town where the record itself lies there. */
const alsoWords = new Set(
  (
    'alphen,amen,america,balk,bant,beek,berg,bergen,best,boer,born,broek,buren,dieren,doorn,dorst,duiven,echt,een,' +
    'enter,erica,gieten,grave,hall,halle,handel,heel,heide,helden,hem,hoek,hoeven,horn,horst,hout,houten,huizen,' +
    'hulst,kaag,lent,leur,lies,linde,linden,loon,made,mussel,neer,nes,nieuwe,oranje,reek,rust,sluis,veen,vuren,waal,' +
    'weiteveen,well,zand,zeeland,zorgvlied,de hoef,de hoeve,de kiel,de klomp,de krim,de pol,de punt,de steeg,' +
    'de waal,de wijk,de wilgen,de groeve'
  ).split(','),
)

const linking = /^(aan|op|bij|a|d|de|den|der|het|t|en|in)$/
const provinceMark = /^(gn|gr|gron|fr|frl|dr|ov|o|gld|gd|ut|nh|zh|z|zl|nb|n|b|br|lb|l|limb|fl)$/

/** The key of a town from its folded words; linking words and the mark of a province are left out. */
export function townKeyOf(words: readonly string[]): string {
  const folded = words.join(' ')
  const known = otherNames.get(folded)
  if (known !== undefined || words.length === 1) return known ?? folded
  const kept = words.filter((word, at) => at === 0 || !(linking.test(word) || provinceMark.test(word)))
  const key = kept.join(' ')
  return otherNames.get(key) ?? key
}

/** The key under which all ways of writing a town are one. */
export const townKey = (text: string): string => townKeyOf(foldText(text).split(' ').map(foldSpelling))

type Area = { readonly municipality: string; readonly town: string }
export type Municipality = { readonly code: string; readonly key: string; readonly name: string }

const municipalities = new Map<string, Municipality>()
const codesByMunicipality = new Map<string, string[]>()
const codesByTown = new Map<string, string[]>()
const townsByCode = new Map<string, Set<string>>()
const areasByTown = new Map<string, number>()
const areasByCode = new Map<string, number>()
const areas = new Map<number, Area>()

const push = (into: Map<string, string[]>, key: string, code: string): void => {
  const codes = into.get(key)
  if (codes === undefined) into.set(key, [code])
  else if (!codes.includes(code)) codes.push(code)
}

function readTown(code: string, entry: string): void {
  const [name, ranges] = entry.split(':') as [string, string]
  const key = townKey(name)
  if (key !== '') {
    push(codesByTown, key, code)
    townsByCode.get(code)?.add(key)
  }
  for (const range of ranges.split(',')) {
    const [from, to = from] = range.split('-').map(Number) as [number, number?]
    for (let area = from; area <= (to ?? from); area++) {
      areas.set(area, { municipality: code, town: key })
      areasByTown.set(key, (areasByTown.get(key) ?? 0) + 1)
      areasByCode.set(code, (areasByCode.get(code) ?? 0) + 1)
    }
  }
}

for (const line of townTable.trim().split('\n')) {
  const [head, ...towns] = line.split('|') as [string, ...string[]]
  const code = `GM${head.slice(0, 4)}`
  const name = head.slice(5)
  municipalities.set(code, { code, key: townKey(name), name })
  townsByCode.set(code, new Set())
  push(codesByMunicipality, foldText(name), code)
  push(codesByMunicipality, townKey(name), code)
  for (const town of towns) readTown(code, town)
}
for (const [name, code] of Object.entries(formerMunicipalities)) push(codesByMunicipality, name, code)

export const findMunicipality = (code: string): Municipality | undefined => municipalities.get(code)

/** GM codes a name of a municipality, former municipality or town can mean; none when it is not known. */
export function codesOfMunicipality(name: string): readonly string[] {
  const exact = codesByMunicipality.get(foldText(name))
  return exact ?? codesByMunicipality.get(townKey(name)) ?? codesOfTown(townKey(name))
}

export const codesOfTown = (key: string): readonly string[] => codesByTown.get(key) ?? []
export const isTown = (key: string): boolean => codesByTown.has(key)
export const isTownAndNoWord = (key: string): boolean => codesByTown.has(key) && !alsoWords.has(key)
export const isTownOf = (code: string, key: string): boolean => townsByCode.get(code)?.has(key) ?? false
export const findPostcodeArea = (digits: string): Area | undefined => areas.get(Number(digits))

/** Share of the 4,067 postcode areas of the country that lie in the town: how often chance gives one town twice. */
export const shareOfTown = (key: string): number => Math.max(areasByTown.get(key) ?? 1, 1) / areas.size

/** The same of a municipality, by its code. */
export const shareOfMunicipality = (code: string): number =>
  Math.max(areasByCode.get(code) ?? 1, 1) / areas.size

/** Town keys with one letter left out, to find a town that was mistyped. */
const withoutOneLetter = new Map<string, string[]>()
for (const key of codesByTown.keys()) {
  if (key.length < 7) continue
  for (let at = 0; at < key.length; at++) push(withoutOneLetter, key.slice(0, at) + key.slice(at + 1), key)
  push(withoutOneLetter, key, key)
}

/** The one town within one letter of a mistyped name of seven letters or more; none when two could be meant. */
export function findMistypedTown(key: string): string | undefined {
  if (key.length < 7 || codesByTown.has(key)) return undefined
  const found = new Set(withoutOneLetter.get(key))
  for (let at = 0; at < key.length; at++) {
    const shorter = key.slice(0, at) + key.slice(at + 1)
    for (const town of withoutOneLetter.get(shorter) ?? [])
      if (Math.abs(town.length - key.length) < 2) found.add(town)
  }
  return found.size === 1 ? [...found][0] : undefined
}
