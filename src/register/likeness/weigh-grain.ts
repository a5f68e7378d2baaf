import type { FoldedRecord } from './folded-record.ts'
import { type Reason, reason } from './reason.ts'
import { emptyWords } from './words.ts'

/** What a record stands for; undefined where nothing tells. */
export type Grain = 'location' | 'group' | 'organisation' | 'online' | undefined

function saidGrain({ grain, kind }: FoldedRecord): Grain {
  const text = grain ?? (kind === 'organisation' || kind === 'organisatie' ? kind : '')
  if (/^organi[sz]ati/.test(text)) return 'organisation'
  if (/^gro(up|ep)/.test(text)) return 'group'
  if (/^(location|locatie|place|plek)/.test(text)) return 'location'
  return /^online/.test(text) ? 'online' : undefined
}

const saysNowhere = ({ address, where }: FoldedRecord): boolean =>
  where.towns.length + where.municipalities.length + address.building.length === 0 &&
  address.street === undefined &&
  address.postcode === undefined

const sameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((word) => right.includes(word))

/** Bears the name of the other's organisation and lies nowhere, while the other says more and lies in a town. */
const isNamedAsOrganisationOf = (one: FoldedRecord, other: FoldedRecord): boolean =>
  saysNowhere(one) &&
  other.where.towns.length > 0 &&
  other.name.words.some((word) => !one.name.words.includes(word) && !emptyWords.has(word)) &&
  other.organisations.some((words) => sameWords(words, one.name.core))

/** Says more than the other's name: a town, a street, another word. */
const saysMore = (one: FoldedRecord, whole: FoldedRecord): boolean =>
  one.name.words.some((word) => !whole.name.words.includes(word)) &&
  (!saysNowhere(one) || !saysNowhere(whole))

/** Whether one record stands for a whole of which the other may be a part. */
export function isWholeAndPart(left: FoldedRecord, right: FoldedRecord): boolean {
  const [ours, theirs] = [saidGrain(left), saidGrain(right)]
  if (ours !== undefined && theirs !== undefined)
    return ours !== theirs && ours !== 'online' && theirs !== 'online'
  if (ours === undefined && theirs === undefined)
    return isNamedAsOrganisationOf(left, right) || isNamedAsOrganisationOf(right, left)
  const [known, open, grain] = ours === undefined ? [right, left, theirs] : [left, right, ours]
  if (grain === 'organisation')
    return open.organisations.length > 0 && saysMore(open, known) && holds(known, open)
  return grain === 'location' && isNamedAsOrganisationOf(open, known)
}

/** The name of the whole is an organisation the part names. */
const holds = (whole: FoldedRecord, part: FoldedRecord): boolean =>
  part.organisations.some((words) => sameWords(words, whole.name.core))

export const isGroup = (record: FoldedRecord): boolean => saidGrain(record) === 'group'
export const isOnline = (record: FoldedRecord): boolean =>
  saidGrain(record) === 'online' || record.kind === 'online'

/** Whole and part share name, website and phone; only what they stand for tells them apart. */
const bitsOfWholeAndPart = -6

export const weighGrain = (left: FoldedRecord, right: FoldedRecord, wholeAndPart: boolean): Reason[] =>
  wholeAndPart
    ? [
        reason(
          'grain',
          'differs',
          bitsOfWholeAndPart,
          left.record.grain ?? left.record.name,
          right.record.grain ?? right.record.name,
        ),
      ]
    : []
