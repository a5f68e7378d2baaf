import { readFileSync } from 'node:fs'

/**
 * Rows that can only be made up, in the register's own columns: for measuring, never for showing. They lie spread over
 * the towns as the inhabitants do, and a third is called after its town, as real ones are.
 */
export function madeUpPlaces(count: number, seed = 1): string {
  const random = numbersFrom(seed)
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const word = (parts: number): string => Array.from({ length: parts }, () => one(syllables)).join('')
  const towns = listTowns()
  const rows = Array.from({ length: count }, (_, n) => {
    const { town, code } = one(towns)
    const number = String(n).padStart(6, '0')
    return [
      `meetplek-${n}`,
      `${one(names)} ${random() < 1 / 3 ? town : `Meet${word(3)}`}`,
      one(kinds),
      'locatie',
      `Stichting Meetlat ${word(2)}`,
      'ja',
      one(['bekend', 'bekend', 'onbekend', 'in opbouw']),
      `Voorbeeldstraat ${1 + Math.floor(random() * 200)}`,
      town,
      code,
      `000 0${number}`,
      `https://meetplek-${number}.example`,
      'Alleen gemaakt om te meten.',
    ].join(',')
  })
  return `${columns}\n${rows.join('\n')}\n`
}

const columns =
  'sleutel,naam,soort,korrel,organisatie,steunpunt,status,adres,plaats,gemeentecode,telefoon,website,toelichting'
const names = ['Inloop', 'Inloophuis', 'Herstelacademie', 'Zelfregiecentrum', 'Zelfhulpgroep']
const kinds = ['zelfregiecentrum', 'herstelacademie', 'inloop', 'zelfhulpgroep']
const syllables = ['vo', 'beeld', 'mee', 'lat', 'proef', 'ton', 'ra', 'kel', 'wim', 'dor', 'su', 'nis']

/** Each town as often as it has some two thousand inhabitants, and at least once for each of its postcodes. */
function listTowns(): { town: string; code: string }[] {
  const file = new URL('../data/geography/postcodes.csv', import.meta.url)
  const [, ...areas] = readFileSync(file, 'utf8').trim().split('\n')
  return areas.flatMap((line) => {
    const [, , , inhabitants, town, code] = line.split(',') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    if (town === '') return []
    return Array.from({ length: 1 + Math.floor(Number(inhabitants) / 2_000) }, () => ({ town, code }))
  })
}

/** The same row of numbers for the same seed (Lehmer, 1951). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
