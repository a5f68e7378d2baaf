import type { CellField } from '../../register/pure.ts'

/** How the value of a field is asked for. */
export type Asking =
  | 'line'
  | 'phone'
  | 'email'
  | 'website'
  | 'passage'
  /** One thing on each line. */
  | 'list'
  | 'choice'
  /** A choice from so many that they take a list that opens. */
  | 'municipality'
  | 'languages'
  /** A year, a month or a day. */
  | 'date'
  | 'hosts'
  | 'hours'

/**
 * What a place is asked about itself, in the groups in which a coordinator thinks of it. What is not here is not the
 * place's to say: what it weighs in coverage, where exactly it lies in degrees, what a source wrote in other columns.
 */
export const askedOf = {
  who: {
    name: 'line',
    whatFor: 'list',
    kind: 'choice',
    organisation: 'line',
    alsoKnownAs: 'list',
    officialName: 'line',
    openedOn: 'date',
    note: 'passage',
  },
  standing: {
    status: 'choice',
    statusSince: 'date',
    statusReason: 'line',
    stoppedOn: 'date',
    fundedUntil: 'date',
    fundedUntilShown: 'choice',
  },
  'coming-in': {
    comingIn: 'choice',
    comingInNote: 'line',
    referralNeeded: 'choice',
    accompaniment: 'choice',
    accompanimentNote: 'line',
  },
  hours: { openingHours: 'hours' },
  reach: {
    phone: 'phone',
    email: 'email',
    website: 'website',
    address: 'line',
    postcode: 'line',
    town: 'line',
    municipality: 'municipality',
    locationDisclosure: 'choice',
    gettingThere: 'passage',
  },
  'for-whom': {
    forWhom: 'list',
    forRelatives: 'choice',
    forRelativesNote: 'line',
    forYoungPeople: 'choice',
    languages: 'languages',
  },
  costs: { free: 'choice', costsNote: 'line' },
  access: { wheelchair: 'choice', lowStimulus: 'choice', accessibilityNote: 'line' },
  'first-visit': { firstVisit: 'passage', hosts: 'hosts', expected: 'list', notExpected: 'list' },
} as const satisfies Record<string, Partial<Record<CellField, Asking>>>

export type Group = keyof typeof askedOf
export const groups = Object.keys(askedOf) as Group[]

type FieldsOf<T> = T extends unknown ? keyof T : never
export type AskedField = FieldsOf<(typeof askedOf)[Group]>

/** The fields of a group in the order of its form. */
export const fieldsOf = (group: Group): readonly AskedField[] => Object.keys(askedOf[group]) as AskedField[]

export const askedFields: readonly AskedField[] = groups.flatMap(fieldsOf)

const askings = new Map<AskedField, Asking>(
  groups.flatMap((group) => Object.entries(askedOf[group]) as [AskedField, Asking][]),
)
export const askingOf = (field: AskedField): Asking => askings.get(field)!

/** The word of a group in an address. */
export const groupSlugs: Readonly<Record<Group, string>> = {
  who: 'wie-en-wat',
  standing: 'hoe-het-ervoor-staat',
  'coming-in': 'binnenkomen',
  hours: 'openingstijden',
  reach: 'waar-en-contact',
  'for-whom': 'voor-wie',
  costs: 'kosten',
  access: 'toegang',
  'first-visit': 'eerste-keer',
}

export const findGroup = (slug: string): Group | undefined =>
  groups.find((group) => groupSlugs[group] === slug)
export const groupOf = (field: AskedField): Group => groups.find((group) => field in askedOf[group])!
