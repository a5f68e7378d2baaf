import { foldPostcode, foldSpelling, foldText } from './folding.ts'

/** An address taken apart; what it does not say is undefined or empty. */
export type FoldedAddress = {
  /** Four digits and two letters. */
  readonly postcode: string | undefined
  readonly area: string | undefined
  /** The street without spaces and abbreviations; also what its kind of street is called, apart. */
  readonly street: string | undefined
  readonly number: number | undefined
  /** Last house number of a range; equal to `number` where there is none. */
  readonly upTo: number | undefined
  readonly suffix: string | undefined
  /** Words of a building's own name. */
  readonly building: readonly string[]
}

const streetKind =
  /(straat|weg|laan|plein|kade|gracht|singel|dijk|pad|hof|park|markt|steeg|plantsoen|dreef|ring|boulevard|brink|baan|dam|haven|wal|vest|veld|kamp|erf|esplanade|allee|kanaal|hage|donk|horst|waard|berg|rijn)$/

const abbreviated: [RegExp, string][] = [
  [/str(?:\.|\b)/g, 'straat '],
  [/(?<=[a-z])ln(?:\.|\b)|\bln\b/g, 'laan '],
  [/(?<=[a-z]{3})pl(?:\.|\b)/g, 'plein '],
  [/(?<=[a-z]{3})wg(?:\.|\b)/g, 'weg '],
  [/\bst\.?\s/g, 'sint '],
  [/\bburg(?:em)?\.\s*/g, 'burgemeester '],
  [/\bprof\.\s*/g, 'professor '],
  [/\bpres\.\s*/g, 'president '],
  [/\bdr\.\s*/g, 'doctor '],
  [/\bds\.\s*/g, 'dominee '],
  [/\bkon\.\s*/g, 'koningin '],
]

const buildingKinds = new Set(
  (
    'wijkcentrum buurthuis buurtcentrum dorpshuis dorpscentrum mfc mfa cafe kantoor gebouw locatie ingang etage ' +
    'begane grond verdieping bovenverdieping sociaal centrum gezondheidscentrum ontmoetingscentrum kerk school ' +
    'bibliotheek societeit boerderij landgoedboerderij oude voormalig voormalige terrein pand zaal ' +
    'de het een in van op aan te bij en nabij naast hoek s t'
  ).split(' '),
)

// letters after four digits are a postcode's unless they are a word ("opening 2018 in")
const postcodeInside = /(?<!\d)(\d{4})\s?(?!de\b|en\b|in\b|op\b|te\b|nr\b|m2\b)([A-Za-z]{2})(?![A-Za-z])/
const numbered =
  /^(.*?[a-z].*?(?:\s(?:1[89]|20)\d\d(?=\s+\d))?)\s+(?:nr\.?\s*)?(\d{1,5})\s*(?:(?:-|–|\/|\+|&|t\/m|tot(?: en met)?)\s*(\d{1,5})(?!\d)|[-\s/]?\s*((?:[a-z]|hs|bis|hoog|[ivx]{2,3}|bg)(?![a-z])\d*|\d?hoog|hs))?/

/** Two numbers are a range when the second is the higher by at most this; otherwise the second is a door. */
const longestRange = 60

type Street = Pick<FoldedAddress, 'street' | 'number' | 'upTo' | 'suffix'>
const noStreet: Street = { street: undefined, number: undefined, upTo: undefined, suffix: undefined }

const compactStreet = (text: string): string => {
  const words = foldText(text).split(' ')
  while (words.length > 1 && (buildingKinds.has(words[0]!) || words[0]!.length === 1)) words.shift()
  return words.map(foldSpelling).join('')
}

function readStreet(segment: string): Street {
  const lower = abbreviated
    .reduce((text, [short, long]) => text.replace(short, long), segment.toLowerCase())
    .replace(/\s+/g, ' ')
  const [, street, from, to, letters] = numbered.exec(lower) ?? []
  if (street !== undefined && from !== undefined) {
    const number = Number(from)
    const isRange = to !== undefined && Number(to) > number && Number(to) - number <= longestRange
    const suffix = isRange ? undefined : (to ?? letters)
    return { street: compactStreet(street), number, upTo: isRange ? Number(to) : number, suffix }
  }
  const compact = compactStreet(lower)
  return streetKind.test(compact) ? { ...noStreet, street: compact } : noStreet
}

const buildingWords = (segment: string): string[] =>
  foldText(segment)
    .split(' ')
    .map(foldSpelling)
    .filter((word) => word.length > 2 && !buildingKinds.has(word) && !/^\d+$/.test(word))

/** The first street, or the first with a number; what is no street is a building. */
function readSegments(segments: readonly string[]): Street & { building: string[] } {
  let found = noStreet
  const building: string[] = []
  for (const segment of segments) {
    const street = readStreet(segment.trim())
    const isBetter = found.street === undefined || (found.number === undefined && street.number !== undefined)
    if (street.street !== undefined && isBetter) found = street
    else building.push(...buildingWords(segment))
  }
  return { ...found, building: [...new Set(building)] }
}

/** Takes an address apart. A post box is no place to go to and says nothing. */
export function foldAddress(address: string | undefined, postcodeField: string | undefined): FoldedAddress {
  const inside = postcodeInside.exec(address ?? '')?.[0]
  const postcode = foldPostcode(postcodeField ?? '') ?? foldPostcode(inside ?? '')
  const bare = (address ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(inside ?? '', ',')
  const segments = bare.split(/[,;()\n]/).filter((part) => part.trim() !== '' && !/postbus/i.test(part))
  return {
    postcode: postcode?.length === 6 ? postcode : undefined,
    area: postcode?.slice(0, 4),
    ...readSegments(segments),
  }
}
