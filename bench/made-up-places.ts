import { readFileSync } from 'node:fs'

/**
 * Rows that can only be made up, in the register's own columns: for measuring, never for showing. They lie spread over
 * the towns as the inhabitants do, and a third is called after its town, as real ones are. `filledIn`: of each fact that
 * somebody can look for, three in five are known.
 */
export function madeUpPlaces(count: number, seed = 1, filledIn = false): string {
  const random = numbersFrom(seed)
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const word = (parts: number): string => Array.from({ length: parts }, () => one(syllables)).join('')
  const towns = listTowns()
  const maybe = (cell: () => string): string => (random() < 3 / 5 ? cell() : '')
  const rows = Array.from({ length: count }, (_, n) => {
    const { town, code, lon, lat } = one(towns)
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
      ...(filledIn
        ? [
            (lon + (random() - 0.5) / 50).toFixed(5),
            (lat + (random() - 0.5) / 50).toFixed(5),
            one(['exact', 'plaats']),
            maybe(() => one(['binnenlopen', 'eerst bellen of appen', 'eerst kennismaken'])),
            maybe(() => `${one(activities)} | ${one(activities)} | ${one(activities)} met ${word(2)}`),
            ...Array.from({ length: 5 }, () => maybe(() => one(['ja', 'nee']))),
            maybe(() => hoursOf(one(days), 8 + Math.floor(random() * 6), one([0, 30]), one([3, 4, 6, 8]))),
            maybe(() => one(['nl', 'nl | en', 'nl | en | ar', 'nl | tr', 'nl | pl | uk'])),
          ]
        : []),
    ].join(',')
  })
  return `${filledIn ? `${columns},${askedColumns}` : columns}\n${rows.join('\n')}\n`
}

const hoursOf = (days: string, hour: number, minutes: number, length: number): string => {
  const clock = (at: number) => `${String(at).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return `"${days} ${clock(hour)}-${clock(hour + length)}"`
}

const columns =
  'sleutel,naam,soort,korrel,organisatie,steunpunt,status,adres,plaats,gemeentecode,telefoon,website,toelichting'
const askedColumns =
  'lon,lat,locatie_precisie,binnenkomen,waarvoor,voor_naasten,voor_jongeren,gratis,rolstoel,prikkelarm,openingstijden,talen'
const days = ['Mo-Fr', 'Mo-Su', 'Tu', 'Tu,Th', 'Mo-We,Fr', 'Sa-Su', 'We', 'Mo,Th', 'Fr']
const activities = [
  ...[
    'koffie drinken',
    'samen eten',
    'wandelen',
    'praten',
    'schilderen',
    'muziek maken',
    'tuinieren',
    'koken',
  ],
  ...[
    'spelletjes doen',
    'een cursus volgen',
    'fietsen',
    'taalles',
    'naailes',
    'schrijven',
    'timmeren',
    'sporten',
  ],
]
const names = ['Inloop', 'Inloophuis', 'Herstelacademie', 'Zelfregiecentrum', 'Zelfhulpgroep']
const kinds = ['zelfregiecentrum', 'herstelacademie', 'inloop', 'zelfhulpgroep']
const syllables = ['vo', 'beeld', 'mee', 'lat', 'proef', 'ton', 'ra', 'kel', 'wim', 'dor', 'su', 'nis']

/** Each town as often as it has some two thousand inhabitants, and at least once for each of its postcodes. */
function listTowns(): { town: string; code: string; lon: number; lat: number }[] {
  const file = new URL('../data/geography/postcodes.csv', import.meta.url)
  const [, ...areas] = readFileSync(file, 'utf8').trim().split('\n')
  return areas.flatMap((line) => {
    const [, lon, lat, inhabitants, town, code] = line.split(',') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    if (town === '') return []
    return Array.from({ length: 1 + Math.floor(Number(inhabitants) / 2_000) }, () => ({
      ...{ town, code, lon: Number(lon), lat: Number(lat) },
    }))
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
