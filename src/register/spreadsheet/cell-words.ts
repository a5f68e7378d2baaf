import type { PlaceContent } from '../place.ts'

/** The Dutch words that stand in a cell for each value of an enumeration; part of the layout of exports and imports. */
type Words<T extends string | undefined> = Record<NonNullable<T>, string>

export const yesOrNoWords = { yes: 'ja', no: 'nee' } satisfies Words<PlaceContent['free']>

export const kindWords = {
  'self-direction-centre': 'zelfregiecentrum',
  'recovery-academy': 'herstelacademie',
  'recovery-college': 'recovery college',
  'walk-in': 'inloop',
  'self-help-group': 'zelfhulpgroep',
  mobile: 'mobiel',
  other: 'anders',
  online: 'online groep',
  respite: 'logeerplek',
  youth: 'jongereninloop',
  'ggz-walk-in': 'ggz-inloop',
  organisation: 'organisatie',
} satisfies Words<PlaceContent['kind']>

export const grainWords = {
  location: 'locatie',
  'group of locations': 'groep locaties',
  organisation: 'organisatie',
  online: 'online',
} satisfies Words<PlaceContent['grain']>

export const roleWords = { core: 'kern', satellite: 'satelliet' } satisfies Words<PlaceContent['role']>

export const statusWords = {
  known: 'bekend',
  potential: 'potentieel',
  'in conversation': 'in gesprek',
  planned: 'gepland',
  starting: 'in opbouw',
  'temporarily closed': 'tijdelijk dicht',
  stopped: 'gestopt',
  unknown: 'onbekend',
  withdrawn: 'ingetrokken',
  'entered in error': 'foutief ingevoerd',
  spam: 'spam',
} satisfies Words<PlaceContent['status']>

export const sizeWords = {
  small: 'klein',
  average: 'gemiddeld',
  large: 'groot',
} satisfies Words<PlaceContent['sizeClass']>

export const comingInWords = {
  'walk in': 'binnenlopen',
  'call or text first': 'eerst bellen of appen',
  'get acquainted first': 'eerst kennismaken',
} satisfies Words<PlaceContent['comingIn']>

export const wheelchairWords = {
  yes: 'ja',
  partly: 'deels',
  no: 'nee',
} satisfies Words<PlaceContent['wheelchair']>

export const precisionWords = {
  exact: 'exact',
  place: 'plaats',
  municipality: 'gemeente',
} satisfies Words<PlaceContent['locationPrecision']>

export const disclosureWords = {
  exact: 'exact',
  'area only': 'alleen gebied',
  'on request': 'op aanvraag',
} satisfies Words<PlaceContent['locationDisclosure']>
