import { availabilityOn } from './availability.ts'
import type { Entry } from './entries.ts'
import type { Occurrence } from './occurrences.ts'
import { availabilityWords, freeWords, kindWords, signingUpWords } from './spreadsheet/cell-words.ts'

const goingOn = { on: 'ja', moved: 'ja', cancelled: 'nee', unsure: 'onzeker' } satisfies Record<
  Occurrence['state'],
  string
>

/** A list of what there is to do as a table; what is unknown is empty. Days are ISO 8601, times of the clock 10:00. */
export const tableColumns = [
  'dag',
  'van',
  'tot',
  'activiteit',
  'soort',
  'plek',
  'plek_id',
  'plaats',
  'adres',
  'online',
  'aanmelden',
  'gratis',
  'ruimte',
  'ruimte_gezegd_op',
  'gaat_door',
  'verplaatst_van',
  'verplaatst_naar',
  'toelichting',
] as const

type Row = Record<(typeof tableColumns)[number], string>

export function tableRow({ occurrence, place, town, isOnline }: Entry, today: Temporal.PlainDate): Row {
  const { activity, date, on, times, state, note, movedTo } = occurrence
  const { title, kind, where, signingUp, free, availability: said } = activity.content
  const availability = availabilityOn(said, today)
  const clock = typeof times === 'object' ? times : undefined
  return {
    dag: date.toString(),
    van: clock?.from ?? '',
    tot: clock?.to ?? '',
    activiteit: title,
    soort: kind ? kindWords[kind] : '',
    plek: place.content.name,
    plek_id: place.id,
    plaats: town ?? '',
    adres: where?.at === 'elsewhere' ? (where.address ?? '') : '',
    online: isOnline ? 'ja' : '',
    aanmelden: signingUp ? signingUpWords[signingUp] : '',
    gratis: free ? freeWords[free] : '',
    ruimte: availability ? availabilityWords[availability.state] : '',
    ruimte_gezegd_op: availability?.saidOn ?? '',
    gaat_door: goingOn[state],
    verplaatst_van: state === 'moved' ? on.toString() : '',
    verplaatst_naar: movedTo?.toString() ?? '',
    toelichting: note ?? '',
  }
}
