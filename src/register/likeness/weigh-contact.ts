import type { FoldedRecord } from './folded-record.ts'
import { isSpread, mayBeOfMany, type Rarity } from './rarity.ts'
import { type Reason, reason } from './reason.ts'

/** Whether a contact fact can belong to one place, or only to the organisation above it. */
export type Tie = 'place' | 'organisation' | 'differs' | 'unknown'

/** Numbers without an area: free, paid, company and municipal numbers ring at a desk somewhere. */
const isDeskNumber = (phone: string): boolean =>
  /^0(800|900|906|909|88|85|84|87|66|67|14)|^1[0-9]/.test(phone)

/** Mailboxes of a whole organisation. */
const generalMailbox =
  /^(info|contact|algemeen|secretariaat|post|mail|receptie|office|bestuur|aanmelden|communicatie)$/

/** Hosts where everybody has a mailbox or a page: the host itself says nothing. */
const everybodysHost =
  /(^|\.)(gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|ziggo|kpnmail|kpnplanet|planet|hetnet|home|xs4all|casema|upcmail|telfort|online|facebook|instagram|linkedin|linktr|twitter|x|youtube|meetup|eventbrite|wordpress|wixsite|weebly|jouwweb|google|sites|blogspot|socialekaartnederland|socialekaart)\.[a-z.]+$/

export const isEverybodysHost = (host: string): boolean => everybodysHost.test(host)

/** Pages every website has. */
const everySitesPage =
  /^\/?(home|contact|over(-?ons)?|about|agenda|nieuws|blog|algemeen|locaties|home-2|nl|wie-zijn-wij|info)?$/

const said = (left: string | undefined, right: string | undefined) => [left, right] as const

export function comparePhones(left: FoldedRecord, right: FoldedRecord, rarity: Rarity): Tie {
  if (left.phones.length === 0 || right.phones.length === 0) return 'unknown'
  const shared = left.phones.filter((phone) => right.phones.includes(phone))
  if (shared.length === 0) return 'differs'
  const isDesk = (phone: string) => isDeskNumber(phone) || isSpread(`phone ${phone}`, rarity)
  return shared.every(isDesk) ? 'organisation' : 'place'
}

export function compareEmails(left: FoldedRecord, right: FoldedRecord, rarity: Rarity): Tie {
  if (left.email === undefined || right.email === undefined) return 'unknown'
  const { address, mailbox, host } = left.email
  if (address !== right.email.address)
    return host === right.email.host && !everybodysHost.test(host) ? 'organisation' : 'differs'
  const isGeneral = generalMailbox.test(mailbox) && !everybodysHost.test(host)
  return isGeneral || isSpread(`email ${address}`, rarity) ? 'organisation' : 'place'
}

/** Bits of one phone; a different one says little, since places have several and numbers change. */
const bitsOfPhone = { place: 6.5, organisation: 2, differs: -1 }

/** A phone says less once the address says the same. */
const shareBesideSameSpot = 0.75

/** Behind one door under two names, desk, general mailbox and website are rather the building's. */
const shareOfBuilding = 0.4

export type Spotted = { readonly sameSpot: boolean; readonly twoNames: boolean }

/** How much of its bits a shared contact fact keeps, given what the address and the names say. */
function shareKept(fact: string, { sameSpot, twoNames }: Spotted, rarity: Rarity): number {
  if (!sameSpot) return 1
  if (twoNames && mayBeOfMany(fact, rarity)) return shareOfBuilding
  return fact.startsWith('phone') ? shareBesideSameSpot : 1
}

export function weighPhone(
  left: FoldedRecord,
  right: FoldedRecord,
  tie: Tie,
  spotted: Spotted,
  rarity: Rarity,
): Reason[] {
  if (tie === 'unknown') return []
  const shared = left.phones.find((phone) => right.phones.includes(phone))
  const bits = bitsOfPhone[tie] * (tie === 'differs' ? 1 : shareKept(`phone ${shared}`, spotted, rarity))
  const finding = tie === 'place' ? 'equal' : tie === 'organisation' ? 'central' : 'differs'
  return [reason('phone', finding, bits, ...said(left.record.phone, right.record.phone))]
}

const findingOfEmail = { place: 'equal', differs: 'differs' } as const
const bitsOfEmail = { equal: 6, central: 3, 'same domain': 1.5, differs: -0.5 }

export function weighEmail(
  left: FoldedRecord,
  right: FoldedRecord,
  tie: Tie,
  spotted: Spotted,
  rarity: Rarity,
): Reason[] {
  if (tie === 'unknown') return []
  const ofOrganisation = left.email?.address === right.email?.address ? 'central' : 'same domain'
  const finding = tie === 'organisation' ? ofOrganisation : findingOfEmail[tie]
  const share = finding === 'central' ? shareKept(`email ${left.email?.address}`, spotted, rarity) : 1
  return [
    reason('email', finding, bitsOfEmail[finding] * share, ...said(left.record.email, right.record.email)),
  ]
}

/** Hosts a record has of its own: of its website and of its e-mail. */
const ownHosts = ({ website, email }: FoldedRecord): string[] =>
  [website?.host, email?.host].filter((host) => host !== undefined && !everybodysHost.test(host)) as string[]

export const shareHost = (left: FoldedRecord, right: FoldedRecord): boolean =>
  ownHosts(left).some((host) => ownHosts(right).includes(host))

type PageLikeness = 'same page' | 'same site' | 'other page' | 'same domain' | 'differs' | 'unknown'

const comparePaths = (left: string, right: string, ordinary: boolean): PageLikeness => {
  if (ordinary) return 'same site'
  return left === right ? 'same page' : 'other page'
}

export function comparePages(left: FoldedRecord, right: FoldedRecord): PageLikeness {
  const [ours, theirs] = [left.website, right.website]
  if (ours === undefined || theirs === undefined)
    return ours?.host !== theirs?.host && shareHost(left, right) ? 'same domain' : 'unknown'
  const ordinary = everySitesPage.test(ours.path) || everySitesPage.test(theirs.path)
  const found = ours.host === theirs.host ? comparePaths(ours.path, theirs.path, ordinary) : 'differs'
  if (!everybodysHost.test(ours.host) && !everybodysHost.test(theirs.host)) return found
  // of a host everybody uses only the page counts
  return found === 'same page' ? found : 'unknown'
}

const bitsOfPages = {
  'same page': 5,
  'same site': 3,
  'other page': 0.5,
  'same domain': 2,
  differs: -1,
}

/** A site seen in several towns is a chain's: it says which organisation, not which place. */
const shareOfSpreadSite = 0.5

export function weighWebsite(
  left: FoldedRecord,
  right: FoldedRecord,
  spotted: Spotted,
  rarity: Rarity,
): Reason[] {
  const finding = comparePages(left, right)
  if (finding === 'unknown') return []
  const host = `host ${left.website?.host}`
  let bits = bitsOfPages[finding]
  if (finding === 'same site') bits *= shareKept(host, spotted, rarity)
  if (finding !== 'differs' && isSpread(host, rarity)) bits *= shareOfSpreadSite
  const from = ({ record }: FoldedRecord) => record.website ?? record.email
  return [reason('website', finding, bits, ...said(from(left), from(right)))]
}

export type KvkLikeness = 'same establishment' | 'other establishment' | 'equal' | 'differs' | 'unknown'

export function compareKvk(left: FoldedRecord, right: FoldedRecord): KvkLikeness {
  const [ours, theirs] = [left.kvk, right.kvk]
  const sameNumber = ours.number !== undefined && ours.number === theirs.number
  if (ours.establishment !== undefined && theirs.establishment !== undefined)
    return ours.establishment === theirs.establishment
      ? 'same establishment'
      : sameNumber
        ? 'other establishment'
        : 'differs'
  if (ours.number === undefined || theirs.number === undefined) return 'unknown'
  return sameNumber ? 'equal' : 'differs'
}

/** A KVK number is the organisation's; an establishment number is the place's. */
const bitsOfKvk = { 'same establishment': 9, 'other establishment': -11, equal: 3.5, differs: -3 }

/** One number at two addresses: rather two places of one organisation than one that moved. */
const bitsOfKvkAtTwoSpots = -2

export function weighKvk(
  left: FoldedRecord,
  right: FoldedRecord,
  likeness: KvkLikeness,
  otherSpot: boolean,
): Reason[] {
  if (likeness === 'unknown') return []
  const bits = likeness === 'equal' && otherSpot ? bitsOfKvkAtTwoSpots : bitsOfKvk[likeness]
  return [reason('kvk', likeness, bits, ...said(left.record.kvk, right.record.kvk))]
}
