/** What is the matter with a file, a row or a cell. The row is the number people see in the file: the header is 1. */
export interface Problem {
  row?: number
  /** The name of the column, or its letter where it has no name. */
  column?: string
  code: ProblemCode
  /** What was found, or the limit that was passed; empty when the code says it all. */
  detail: string
}

const inDutch = (count: string): string => Number(count).toLocaleString('nl-NL')

/** In plain Dutch, after the row and the column. The first part stops a file from being read, the last only warns. */
const sentences = {
  empty: () => 'het bestand is leeg. Zet in de eerste rij de namen van de kolommen.',
  'too-large': (limit: string) => `het bestand is te groot. Het mag hoogstens ${limit} zijn.`,
  'too-many-rows': (limit: string) => `er zijn te veel rijen. Het mogen er hoogstens ${inDutch(limit)} zijn.`,
  'too-many-columns': (limit: string) =>
    `er zijn te veel kolommen. Het mogen er hoogstens ${inDutch(limit)} zijn.`,
  'too-many-cells': (limit: string) =>
    `de tabel is te groot: meer dan ${inDutch(limit)} cellen, lege cellen meegeteld.`,
  'old-excel': () => 'dit is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx.',
  encrypted: () => 'dit bestand heeft een wachtwoord. Haal het wachtwoord eraf en sla het opnieuw op.',
  'binary-excel': () => 'dit is een binair Excel-bestand (.xlsb). Sla het in Excel op als .xlsx.',
  'open-document': () => 'dit is een OpenDocument-bestand (.ods). Sla het op als .xlsx of als .csv.',
  pdf: () => 'dit is een pdf, geen tabel. Vraag om het Excel-bestand of het CSV-bestand.',
  html: () => 'dit is een webpagina, geen tabel. Open het in Excel en sla het op als .xlsx.',
  xml: () => 'dit is een XML-bestand. Open het in Excel en sla het op als .xlsx.',
  zip: () => 'dit is een zip-bestand zonder tabel. Pak het eerst uit en kies het bestand dat erin zit.',
  'unknown-kind': () => 'dit bestand is geen Excel-bestand en geen CSV-bestand.',
  damaged: (detail: string) => `dit bestand is beschadigd en niet te lezen${detail && ` (${detail})`}.`,
  'zip-bomb': () => 'dit bestand wordt bij het uitpakken veel te groot. We lezen het niet.',
  'unsafe-names': (name: string) =>
    `dit bestand is niet te vertrouwen: er zit een deel in met de naam “${name}”.`,
  'xml-entities': () => 'dit bestand is niet te vertrouwen: het verwijst naar iets buiten de tabel.',
  'not-utf-8': () => 'dit bestand is geen UTF-8. Kies bij opslaan voor “CSV UTF-8”.',
  'nul-byte': () => 'hier staat een teken dat geen tekst is. Misschien is dit geen CSV-bestand.',
  quote: () =>
    'de aanhalingstekens kloppen niet. Om een cel met een aanhalingsteken horen er ook twee buitenom.',
  'no-sheet': () => 'er is geen werkblad met een tabel dat je kunt zien.',
  'no-such-sheet': (sheets: string) => `dat werkblad is er niet. Wel: ${sheets}.`,
  'column-without-name': () => 'deze kolom heeft geen naam, maar er staat wel iets in.',
  'duplicate-column': (letters: string) => `deze naam staat boven meer dan één kolom (${letters}).`,
  'row-too-long': (count: string) => `deze rij heeft te veel cellen: ${count}.`,
  'row-too-short': (count: string) => `deze rij heeft te weinig cellen: ${count}.`,
  formula: () => 'hier staat een formule. Zet er de uitkomst als gewone tekst neer.',
  'error-value': (value: string) => `hier staat een fout van Excel: ${value}.`,
  merged: (range: string) => `deze cellen zijn samengevoegd (${range}). Splits ze en vul elke cel in.`,
  'cell-too-long': (length: string) =>
    `deze tekst is te lang voor Excel: ${inDutch(length)} tekens, hoogstens 32.767.`,
  'not-text': () => 'hier staat een teken dat geen tekst is.',
  'no-columns': () => 'er zijn geen kolommen om op te schrijven.',
  'and-more': (count: string) => `en nog ${count} andere problemen.`,
  'only-header': () => 'er staan geen rijen onder de namen van de kolommen.',
  'windows-1252': () =>
    'dit bestand is geen UTF-8. We hebben het gelezen als Windows-1252. Kijk of de letters kloppen.',
  'more-sheets': (sheets: string) =>
    `er zijn meer werkbladen. We lezen alleen het eerste. Niet gelezen: ${sheets}.`,
  'hidden-rows': () => 'er zijn verborgen rijen. Die lezen we ook.',
  'hidden-columns': () => 'er zijn verborgen kolommen. Die lezen we ook.',
  'name-differs': (kind: string) => `de naam van het bestand klopt niet met wat erin zit: ${kind}.`,
} satisfies Record<string, (detail: string) => string>

export type ProblemCode = keyof typeof sentences

/** A problem as a sentence in Dutch that says where it is and what to do. */
export function problemInWords({ row, column, code, detail }: Problem): string {
  const where = [row !== undefined && `rij ${row}`, column !== undefined && `kolom “${column}”`].filter(
    Boolean,
  )
  const sentence = sentences[code](detail)
  return capital(where.length > 0 ? `${where.join(', ')}: ${sentence}` : sentence)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A hundred tell what is wrong with a file; nobody reads on. */
const ENOUGH = 100

export function enoughProblems(problems: readonly Problem[]): Problem[] {
  const rest = problems.length - ENOUGH
  if (rest <= 0) return [...problems]
  return [...problems.slice(0, ENOUGH), { code: 'and-more', detail: String(rest) }]
}
