/** Rows that can only be made up, in the register's own columns: for measuring, never for showing. */
export function madeUpPlaces(count: number, seed = 1): string {
  const random = numbersFrom(seed)
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const kinds = ['zelfregiecentrum', 'herstelacademie', 'inloop', 'zelfhulpgroep']
  const rows = Array.from({ length: count }, (_, n) => {
    const number = 1 + Math.floor(random() * 200)
    return [
      `meetplek-${n}`,
      `Meetplek ${letters(n)} ${one(['Voorbeeldhof', 'Voorbeeldkade', 'Voorbeeldplein'])}`,
      one(kinds),
      'locatie',
      `Stichting Meetlat ${letters(Math.floor(n / 3))}`,
      'ja',
      one(['bekend', 'bekend', 'onbekend', 'in oprichting']),
      `Voorbeeldstraat ${number}`,
      one(['GM0014', 'GM0080', 'GM0106', 'GM0193', 'GM0344', 'GM0363', 'GM0599', 'GM0772']),
      'Alleen gemaakt om te meten.',
    ].join(',')
  })
  return `sleutel,naam,soort,korrel,organisatie,steunpunt,status,adres,gemeentecode,toelichting\n${rows.join('\n')}\n`
}

/** 0 → aa, 1 → ab: a word that differs in each row. */
function letters(n: number): string {
  let word = ''
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / 26))
    word = String.fromCharCode(97 + (rest % 26)) + word
  return word
}

/** The same row of numbers for the same seed (Lehmer, 1951). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
