// How long a look-up of a place name takes. Run: npm run bench -- place-names
// Every name as it is written, every beginning of three letters, and of every name one typo of each kind.
import { listNamed } from '../src/geography/names/named-place.ts'
import { buildPlaceNames, searchPlaceNames } from '../src/geography/names/place-names.ts'
import { readShippedGeography } from './shipped-geography.ts'

/** Milliseconds that neither the median nor the slowest of a hundred may pass. */
const LIMIT = 1

const geography = readShippedGeography()
const names = [...new Set(listNamed(geography).flatMap(({ names, aliases }) => [...names, ...aliases]))]
const middle = (name: string): [before: string, here: string, after: string] => {
  const at = Math.floor(name.length / 2)
  return [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
}
const typos = names.flatMap((name) => {
  const [before, here, after] = middle(name)
  const swapped = before + after.charAt(0) + here + after.slice(1)
  return [`${before}${after}`, `${before}e${here}${after}`, `${before}q${after}`, swapped]
})
const typed = [
  ...names,
  ...names.map((name) => name.slice(0, 3)),
  ...typos,
  'Utrecht centrum',
  'z'.repeat(100_000),
]

const started = performance.now()
const index = buildPlaceNames(geography)
console.log(
  `index of ${index.spellings.length} spellings built in ${(performance.now() - started).toFixed(0)} ms`,
)

for (const text of typed) searchPlaceNames(index, text, 10)
const times = typed.map((text) => {
  const before = performance.now()
  searchPlaceNames(index, text, 10)
  return performance.now() - before
})
times.sort((a, b) => a - b)
const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))]!
const [median, p99] = [quantile(0.5), quantile(0.99)]
console.log(
  `${times.length} look-ups: median ${median.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms, slowest ${quantile(1).toFixed(3)} ms`,
)
if (median > LIMIT || p99 > LIMIT) {
  console.error(`slower than ${LIMIT} ms`)
  process.exitCode = 1
}
