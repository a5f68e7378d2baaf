import type { Geography } from '../geography/index.ts'
import type { PublicPlace } from '../register/index.ts'

/** The choices of the list page, under the names they have in its address. */
export const filterNames = ['soort', 'provincie', 'gemeente', 'status', 'steunpunt', 'zekerheid'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

type Kind = NonNullable<PublicPlace['content']['kind']>
type Status = NonNullable<PublicPlace['content']['status']>

/** What nobody stated is a value of its own, and so is being nowhere because one is online. */
export const UNKNOWN = 'onbekend'
export const ONLINE = 'online'

/** Kinds and statuses as they are written in addresses. */
export const kindAddresses = {
  'self-direction-centre': 'zelfregiecentrum',
  'recovery-academy': 'herstelacademie',
  'recovery-college': 'recovery-college',
  'walk-in': 'inloop',
  'self-help-group': 'zelfhulpgroep',
  mobile: 'mobiel',
  other: 'anders',
  online: ONLINE,
  respite: 'logeren',
  youth: 'jongeren',
  'ggz-walk-in': 'ggz-inloop',
  organisation: 'organisatie',
} as const satisfies Record<Kind, string>

export const statusAddresses = {
  known: 'actief',
  'temporarily closed': 'tijdelijk-dicht',
  starting: 'in-opbouw',
  planned: 'gepland',
  'in conversation': 'in-gesprek',
  potential: 'potentieel',
  unknown: UNKNOWN,
  stopped: 'gestopt',
} as const satisfies Partial<Record<Status, string>>

const supportPointAddresses = { yes: 'ja', no: 'nee' } as const

/** What each choice may be, besides leaving it open. */
export type Known = Record<FilterName, ReadonlySet<string>>

export function knownValues({ provinces, municipalities }: Geography): Known {
  const municipalitySlugs = [...municipalities.values()].map(({ slug }) => slug)
  return {
    soort: new Set([...Object.values(kindAddresses), UNKNOWN]),
    provincie: new Set([...provinces.map(({ slug }) => slug), ONLINE, UNKNOWN]),
    gemeente: new Set([...municipalitySlugs, ONLINE, UNKNOWN]),
    status: new Set(Object.values(statusAddresses)),
    steunpunt: new Set([...Object.values(supportPointAddresses), UNKNOWN]),
    zekerheid: new Set(['bevestigd', 'nog-niet']),
  }
}

/** The choices an address makes; what it asks that we do not know is named, and left out. */
export function parseFilters(
  query: Record<string, string | undefined>,
  known: Known,
): { filters: Filters; ignored: FilterName[] } {
  const filters: Filters = {}
  const ignored: FilterName[] = []
  for (const name of filterNames) {
    const value = query[name]
    if (!value) continue
    if (known[name].has(value)) filters[name] = value
    else ignored.push(name)
  }
  return { filters, ignored }
}

export type Marks = Record<FilterName, string>

/** How a place answers to each choice. */
export function marksOf(
  { content, confirmedOn, isOnline }: Pick<PublicPlace, 'content' | 'confirmedOn' | 'isOnline'>,
  geography: Geography,
): Marks {
  const municipality = geography.municipalities.get(content.municipality ?? '')
  const province = municipality?.province ?? content.province
  const nowhere = isOnline ? ONLINE : UNKNOWN
  return {
    soort: content.kind ? kindAddresses[content.kind] : UNKNOWN,
    provincie: geography.provinces.find(({ name }) => name === province)?.slug ?? nowhere,
    gemeente: municipality?.slug ?? nowhere,
    status: (statusAddresses as Partial<Record<Status, string>>)[content.status ?? 'unknown'] ?? UNKNOWN,
    steunpunt: content.supportPoint ? supportPointAddresses[content.supportPoint] : UNKNOWN,
    zekerheid: confirmedOn ? 'bevestigd' : 'nog-niet',
  }
}

/** Whether a place answers to all of the choices. */
export function answersTo(marks: Marks, filters: Filters): boolean {
  for (const name of filterNames) if (filters[name] && marks[name] !== filters[name]) return false
  return true
}

/** The Dutch address of a choice of places; the same choice always has the same one. */
export function listAddress(
  path: '/plekken' | '/plekken.csv' | '/kaart/plekken.json',
  filters: Filters,
  at: { stand?: number | undefined; pagina?: number | undefined } = {},
): string {
  const query = new URLSearchParams()
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name])
  if (at.stand !== undefined) query.set('stand', String(at.stand))
  if (at.pagina !== undefined && at.pagina > 1) query.set('pagina', String(at.pagina))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
