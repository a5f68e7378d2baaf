import type { Field, PublicPlace } from '../register/index.ts'

/** The facts of a place that a page tells, and the fields each rests on. */
export const factFields = {
  hosts: ['hosts'],
  firstVisit: ['firstVisit'],
  expected: ['expected'],
  notExpected: ['notExpected'],
  openingHours: ['openingHours'],
  comingIn: ['comingIn', 'comingInNote'],
  accompaniment: ['accompaniment', 'accompanimentNote'],
  contact: ['phone', 'email', 'website'],
  where: [
    'address',
    'postcode',
    'town',
    'municipality',
    'province',
    'locationDisclosure',
    'locationPrecision',
  ],
  gettingThere: ['gettingThere'],
  forWhom: ['forWhom'],
  forRelatives: ['forRelatives', 'forRelativesNote'],
  forYoungPeople: ['forYoungPeople'],
  free: ['free', 'costsNote'],
  referralNeeded: ['referralNeeded'],
  wheelchair: ['wheelchair'],
  lowStimulus: ['lowStimulus'],
  accessibilityNote: ['accessibilityNote'],
  languages: ['languages'],
  kind: ['kind'],
  whatFor: ['whatFor'],
  status: ['status', 'statusSince', 'statusReason', 'statusSaidBy', 'stoppedOn'],
  openedOn: ['openedOn'],
  fundedUntil: ['fundedUntil'],
  organisation: ['organisation'],
  alsoKnownAs: ['alsoKnownAs', 'officialName', 'name'],
  supportPoint: ['supportPoint'],
  note: ['note'],
} as const satisfies Record<string, readonly Field[]>
export type FactName = keyof typeof factFields

/** The sections of the page in the order in which somebody wants to hear them, each with its facts. */
export const sections = {
  who: ['hosts'],
  firstTime: ['firstVisit', 'expected', 'notExpected'],
  when: ['openingHours'],
  comingIn: ['comingIn', 'accompaniment', 'contact'],
  where: ['where', 'gettingThere'],
  forWhom: ['forWhom', 'forRelatives', 'forYoungPeople'],
  costs: ['free', 'referralNeeded'],
  accessibility: ['wheelchair', 'lowStimulus', 'accessibilityNote'],
  languages: ['languages'],
  about: ['kind', 'status', 'openedOn', 'fundedUntil', 'organisation', 'alsoKnownAs', 'supportPoint', 'note'],
} as const satisfies Record<string, readonly FactName[]>
export type SectionName = keyof typeof sections

/** To a place that stopped nobody goes; how to reach who ran it may still be of use. */
const afterStopping: readonly SectionName[] = ['comingIn', 'where', 'about']

export const listSections = (place: PublicPlace): SectionName[] =>
  (Object.keys(sections) as SectionName[]).filter((name) => !isStopped(place) || afterStopping.includes(name))

export const isStopped = ({ content }: PublicPlace): boolean => content.status === 'stopped'

const isSaid = ({ content }: PublicPlace, name: FactName): boolean =>
  factFields[name].some((field) => content[field] !== undefined)

/** Facts whose answer is a sentence: below a heading that says what it is about they need no name. */
const inSentences: ReadonlySet<FactName> = new Set<FactName>([
  'forWhom',
  'forRelatives',
  'forYoungPeople',
  'free',
  'referralNeeded',
])

export const isTold = (name: SectionName): boolean =>
  sections[name].length === 1 || sections[name].every((fact) => inSentences.has(fact))

/** Not knowing these changes what somebody does, so each is said in its own place. */
export function isSaidWhenUnknown(place: PublicPlace, name: FactName): boolean {
  if (isStopped(place)) return false
  if (name === 'where' || name === 'contact') return true
  return place.hasDoor && (name === 'comingIn' || name === 'openingHours')
}

/** Not knowing these is said once, together; the second half only of a place with a door. */
const namedAnywhere = [
  'hosts',
  'firstVisit',
  'kind',
  'forWhom',
  'forRelatives',
  'free',
  'referralNeeded',
  'languages',
  'organisation',
  'supportPoint',
] as const satisfies readonly FactName[]
const namedWithDoor = ['accompaniment', 'wheelchair', 'lowStimulus'] as const satisfies readonly FactName[]
export type NamedWhenUnknown = (typeof namedAnywhere | typeof namedWithDoor)[number] | 'programme'

/** The facts that nobody told us, but for those that are said in their own place. */
export function listUnknown(place: PublicPlace, hasProgramme: boolean): NamedWhenUnknown[] {
  if (isStopped(place)) return []
  const named = place.hasDoor ? [...namedAnywhere, ...namedWithDoor] : namedAnywhere
  const unknown = named.filter((name) => !isSaid(place, name))
  return hasProgramme ? unknown : ['programme', ...unknown]
}

/** Whether it is open now is said only of a place that opens at all; the hours themselves are what was said. */
export const opens = ({ content: { status } }: PublicPlace): boolean =>
  status === 'known' || status === 'starting'
