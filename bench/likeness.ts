/**
 * Finds the duplicates between two lists of 10,000 made-up places and measures how long it takes on one core,
 * beside comparing the names of all 100 million pairs (extrapolated from a sample in the same run).
 * Ends with 1 when it takes over 20 seconds of a core or misses pairs it made itself. Run: npm run bench -- likeness
 */
import { findPairs, type LikenessRecord } from '../src/register/likeness/likeness.ts'
import { townTable } from '../src/register/likeness/town-table.ts'

const size = 10_000
const mostSeconds = 20
const sampledPairs = 1_000_000

/** A small fixed-seed generator (mulberry32), so that every run has the same places. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const chance = seeded(20261122)
const below = (most: number): number => Math.floor(chance() * most)
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!

const towns = townTable
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [head, ...entries] = line.split('|') as [string, ...string[]]
    const named = entries.map((entry) => entry.split(':')[0]!).filter((town) => town !== '')
    // large towns have many postcode areas, and so many places
    const weight = (entry: string) => Math.min(40, 1 + Math.floor(entry.length / 8))
    return named.flatMap((town, at) =>
      Array.from({ length: weight(entries[at] ?? '') }, () => ({ town, code: `GM${head.slice(0, 4)}` })),
    )
  })

const kinds = [
  'Inloophuis',
  'Zelfregiecentrum',
  'Herstelacademie',
  'Praktijkhuis',
  'Respijthuis',
  'Inloop',
  'Huis',
]
const syllables = 'ba de ko li mu na ro sa ti vo wel zan kor den mar lin tas bru hof ker'.split(' ')
const word = (): string => {
  const made = Array.from({ length: 2 + below(3) }, () => oneOf(syllables)).join('')
  return made[0]!.toUpperCase() + made.slice(1)
}
const chains = Array.from({ length: 150 }, () => `${word()} ${word()}`)
const streets = Array.from({ length: 800 }, () => `${word()}${oneOf(['straat', 'weg', 'laan', 'plein'])}`)
const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('')

function makePlace(at: number): LikenessRecord {
  const { town, code } = oneOf(towns)
  const chain = chance() < 0.4 ? oneOf(chains) : undefined
  const own = chain ?? (chance() < 0.7 ? word() : '')
  const site = `https://${(chain ?? `${word()}${at}`).replaceAll(' ', '').toLowerCase()}.example`
  return {
    id: `left-${at}`,
    name: `${oneOf(kinds)} ${own}${chance() < 0.6 ? ` ${town}` : ''}`.replace(/\s+/g, ' '),
    organisation: chain === undefined ? undefined : `Stichting ${chain}`,
    kind: undefined,
    address: chance() < 0.8 ? `${oneOf(streets)} ${1 + below(200)}` : undefined,
    postcode: chance() < 0.5 ? `${1000 + below(9000)} ${oneOf(['AB', 'CD', 'EF', 'GH'])}` : undefined,
    place: town,
    municipality: chance() < 0.7 ? code : undefined,
    phone: chance() < 0.7 ? `000 ${digits(7)}` : undefined,
    email: chance() < 0.4 ? `info@${site.slice(8)}` : undefined,
    website: chance() < 0.6 ? site : undefined,
    kvk:
      chain === undefined || chance() < 0.5
        ? undefined
        : `0000${String(chains.indexOf(chain)).padStart(4, '0')}`,
  }
}

const slip = (text: string): string => {
  const at = 1 + below(text.length - 2)
  return text.slice(0, at) + text.slice(at + 1)
}

/** The same place as another list would write it: some facts left out, a slip, another style. */
function rewrite(place: LikenessRecord, at: number): LikenessRecord {
  const keep = <T>(said: T): T | undefined => (chance() < 0.75 ? said : undefined)
  const name = place.name!
  return {
    ...place,
    id: `right-${at}`,
    name: chance() < 0.2 ? slip(name) : chance() < 0.3 ? name.toUpperCase() : name,
    organisation: keep(place.organisation),
    address: keep(place.address?.replace('straat', 'str.')),
    postcode: keep(place.postcode?.replace(' ', '')),
    municipality: keep(place.municipality),
    phone: keep(place.phone?.replace(/^0/, '+31 ')),
    email: keep(place.email),
    website: keep(place.website?.replace('https://', 'www.')),
    kvk: keep(place.kvk),
  }
}

const pairsOfLetters = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2).toLowerCase()))

/** Likeness of two names alone: Dice on pairs of letters made beforehand, the usual first attempt. */
function diceOfNames(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared += 1
  return (2 * shared) / (left.size + right.size)
}

const lefts = Array.from({ length: size }, (_, at) => makePlace(at))
const rights = Array.from({ length: size }, (_, at) =>
  at % 2 === 0 ? rewrite(lefts[at]!, at) : { ...makePlace(at + size), id: `right-${at}` },
)

const started = performance.now()
const cpuBefore = process.cpuUsage()
const pairs = findPairs(lefts, rights)
const cpu = process.cpuUsage(cpuBefore)
const seconds = (performance.now() - started) / 1000
// the time of one core, which a busy machine does not stretch
const coreSeconds = (cpu.user + cpu.system) / 1e6

const [leftNames, rightNames] = [lefts, rights].map((list) => list.map(({ name }) => pairsOfLetters(name!)))
const sampleStarted = performance.now()
let alike = 0
for (let done = 0; done < sampledPairs; done++)
  if (diceOfNames(oneOf(leftNames!), oneOf(rightNames!)) > 0.8) alike += 1
const bruteSeconds = (((performance.now() - sampleStarted) / 1000) * (size * size)) / sampledPairs

const isMade = ({ left, right }: (typeof pairs)[number]): boolean =>
  left.id.slice(5) === right.id.slice(6) && Number(left.id.slice(5)) % 2 === 0
const certain = pairs.filter(({ band }) => band === 'certain')
const found = new Set(pairs.filter(isMade).map(({ left }) => left.id)).size
const recall = found / (size / 2)
const report = {
  records: `${size} x ${size}`,
  seconds: seconds.toFixed(2),
  coreSeconds: coreSeconds.toFixed(2),
  pairs: pairs.length,
  certain: certain.length,
  certainAndMade: certain.filter(isMade).length,
  recall: recall.toFixed(4),
  bruteForceNamesOnlySeconds: bruteSeconds.toFixed(0),
  timesFasterThanBruteForce: (bruteSeconds / seconds).toFixed(1),
  sampleAlikeByName: alike,
}
for (const [what, value] of Object.entries(report)) console.log(`${what}: ${value}`)
if (Math.min(seconds, coreSeconds) > mostSeconds || recall < 0.95) process.exitCode = 1
