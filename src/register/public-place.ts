import type { Point } from '../geography/index.ts'
import { isConfirmed } from './confirmation.ts'
import { type LastWord, lastWordFor, lastWordsOf } from './freshness.ts'
import { type DoorSaid, tellsOfDoor } from './hidden-door.ts'
import type { Field, Place, PlaceContent } from './place.ts'
import type { CentreOf } from './place-centre.ts'
import { hasDoor, isOnline } from './place-kind.ts'
import type { Conflict, Settled } from './statement.ts'
import type { Provenance } from './store.ts'

/** What the public may see of a place. Only `publicPlace` makes one, so that no page shows what it should not. */
export interface PublicPlace extends Place {
  /** When the place itself last confirmed any of it; `confirmedOn` is only there when it confirmed what matters most. */
  ownWordOn: string | undefined
  /** Who last spoke for it as a whole, and when. */
  lastWord: LastWord
  /** The same of each fact that is shown, where everything that was said of it is at hand. */
  lastWords: ReadonlyMap<Field, LastWord>
  /** The fields shown that are the place's own word. */
  ownWord: ReadonlySet<Field>
  isOnline: boolean
  hasDoor: boolean
  /** From where distances are measured: never its door when that is not for everybody. */
  measuredFrom: Point | undefined
  /** Which statement each value that is shown came from, and the shown values that lost. */
  chosen: Settled['chosen']
  conflicts: readonly Conflict[]
  /** Whether a text tells where the door is of a place that does not tell everybody. */
  givesAway: (value: unknown) => boolean
  /** By id of the statement; only of what is shown. */
  provenance: ReadonlyMap<number, PublicProvenance>
}
export interface PublicProvenance extends Pick<Provenance, 'source' | 'vanishedSince'> {
  statement: Pick<Provenance['statement'], 'basis' | 'saidOn' | 'recordedAt'>
  rowKey: string | undefined
  mentionedIn: string | undefined
}

/** What the register holds of a place besides its content, as far as a page needs it. */
interface Behind {
  settled?: Pick<Settled, 'chosen' | 'conflicts'> | undefined
  provenance?: ReadonlyMap<number, Provenance>
  ownWord?: Iterable<Field>
  centreOf?: CentreOf
  /** Of when the newest is that a list says of it. */
  mentionedOn?: string | undefined
  /** The day of which this is told: a consent that is still to come counts for nothing, and without a day none does. */
  on?: Temporal.PlainDate
}

/** Where exactly a place is; and the columns of a source that nobody read. */
const exactly: readonly Field[] = [
  'address',
  'postcode',
  'location',
  'locationPrecision',
  'gettingThere',
  'otherColumns',
]

/** What the register holds for a place that need not be for everybody: values that lost are never shown. */
const agreedTo: readonly Field[] = ['hosts', 'fundedUntil', 'fundedUntilShown']

/** What is always said: without it there is no place to speak of. */
const alwaysSaid: readonly Field[] = ['name', 'town', 'municipality', 'province']

/**
 * What the public may see. Of a place that gives its address on request, or shows only its area, neither the address
 * nor what lost from it, nor any remark or origin in which it is written, and distances from the centre of its town.
 * `elsewhere`: where else its door is said to be, or was; what tells of that is hidden too.
 */
export function publicPlace(place: Place, elsewhere: readonly DoorSaid[], behind: Behind = {}): PublicPlace {
  const { settled = { chosen: {}, conflicts: [] }, centreOf, on } = behind
  const disclosure = place.content.locationDisclosure
  const isHidden = disclosure !== undefined && disclosure !== 'exact'
  const tells = isHidden ? tellsOfDoor(place.content, elsewhere) : () => false
  const mayShow = (field: Field, value: unknown) =>
    !isHidden || (!exactly.includes(field) && (alwaysSaid.includes(field) || !tells(value)))

  const content = pick(withConsent(place.content, on), mayShow)
  const chosen = pick(settled.chosen, (field) => content[field] !== undefined)
  const conflicts = settled.conflicts.filter(
    ({ field, value }) => !agreedTo.includes(field) && mayShow(field, value) && !tells(value),
  )
  const ownWord = new Set([...(behind.ownWord ?? [])].filter((field) => content[field] !== undefined))
  const confirmedOn = isConfirmed(content, ownWord) ? place.confirmedOn : undefined
  const { mentionedOn } = behind
  return {
    id: place.id,
    slug: place.slug,
    version: place.version,
    content,
    confirmedOn,
    checkedOn: place.checkedOn,
    lastWord: lastWordFor({ confirmedOn, checkedOn: place.checkedOn, mentionedOn }),
    lastWords: lastWordsOf(
      content,
      [...(behind.provenance?.values() ?? [])].map(({ statement }) => statement),
    ),
    ownWordOn: ownWord.size > 0 ? place.confirmedOn : undefined,
    ownWord,
    isOnline: isOnline(content),
    hasDoor: hasDoor(content),
    measuredFrom: isHidden
      ? centreOf?.(content)
      : (content.location ?? (hasDoor(content) ? centreOf?.(content) : undefined)),
    chosen,
    conflicts,
    givesAway: tells,
    provenance: showOrigins(behind.provenance, chosen, conflicts, isHidden, tells),
  }
}

/** Names of people only of who agreed, and the horizon of its money only when the place shows it. */
function withConsent(
  { hosts = [], fundedUntil, fundedUntilShown, ...content }: PlaceContent,
  on: Temporal.PlainDate | undefined,
): PlaceContent {
  const agreed = hosts.filter(({ consentOn }) => on && consentOn <= on.toString())
  return {
    ...content,
    ...(agreed.length > 0 && { hosts: agreed }),
    ...(fundedUntil && fundedUntilShown === 'yes' && { fundedUntil, fundedUntilShown }),
  }
}

const pick = <T extends object>(whole: T, may: (field: Field, value: unknown) => boolean): T =>
  Object.fromEntries(Object.entries(whole).filter(([field, value]) => may(field as Field, value))) as T

/** Only what speaks here: statements that won a field which is shown, or contradict one. */
function showOrigins(
  provenance: ReadonlyMap<number, Provenance> = new Map(),
  chosen: Settled['chosen'],
  conflicts: readonly Conflict[],
  isHidden: boolean,
  tells: (value: unknown) => boolean,
): Map<number, PublicProvenance> {
  const speaking = new Set([...Object.values(chosen), ...conflicts.map(({ statementId }) => statementId)])
  return new Map(
    [...provenance]
      .filter(([id]) => speaking.has(id))
      .map(([id, { statement, source, vanishedSince, rowKey, mentionedIn }]) => [
        id,
        {
          statement: {
            basis: statement.basis,
            saidOn: statement.saidOn,
            recordedAt: statement.recordedAt,
          },
          source,
          vanishedSince,
          // The key of a row is often made of a name and an address.
          rowKey: isHidden ? undefined : rowKey,
          mentionedIn: tells(mentionedIn) ? undefined : mentionedIn,
        },
      ]),
  )
}
