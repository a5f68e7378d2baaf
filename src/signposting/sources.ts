import { helplines } from '../design/helplines.ts'
import { dayOf } from '../design/numbers.ts'
import { distanceKm, type Geography, type Point, readGeography, regionOf } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { inOrderOfUse, isForVisitors, type PublicPlace, readPublicRegister } from '../register/index.ts'
import { type Area, ownMunicipality } from './area.ts'
import { arrangePlaces, type Candidate, type SheetPlaces } from './infosheet.ts'
import { contactAsText, type RegionalContact } from './regional-contact.ts'
import { readContacts } from './store.ts'
import { type CodedArea, fingerprint, type Version, writeCode } from './version-code.ts'

/** Everything that stands on a sheet, without words of a language. */
export interface Infosheet {
  area: Area
  places: SheetPlaces
  contact: RegionalContact | undefined
  version: Version
  code: string
  /** By GM code: a place is called by its municipality where its town is unknown. */
  municipalityNames: ReadonlyMap<string, string>
}

/** The sheet of an area as it is now. */
export async function readInfosheet(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  area: Area,
): Promise<Infosheet> {
  const geography = await readGeography(database)
  const register = await readPublicRegister(database)
  const contact = await findContact(database, geography, area)
  const version: Version = {
    revision: register.revision,
    madeOn: dayOf(now()),
    area: toCoded(area),
    helplines: printOfHelplines,
    contact: fingerprint(contactAsText(contact)),
  }
  return {
    area,
    places: arrangePlaces(area, listCandidates(register.places, area)),
    contact,
    version,
    code: writeCode(version),
    municipalityNames: new Map([...geography.municipalities].map(([code, { name }]) => [code, name])),
  }
}

/**
 * What may be put on a sheet, in the order in which somebody may turn to it. Whether a place confirmed itself makes no
 * difference for the order: the past does not tell it of each fact, and numbers on paper must be found back.
 */
export function listCandidates(places: readonly PublicPlace[], area: Area): Candidate[] {
  const centre = centreOf(area)
  const usable = places.filter(isForVisitors)
  const order = inOrderOfUse(usable.map((place) => ({ ...place, confirmedOn: undefined })))
  const byId = new Map(usable.map((place) => [place.id, place]))
  return order.map(({ id }) => {
    const place = byId.get(id)!
    return { place, km: place.measuredFrom && distanceKm(centre, place.measuredFrom) }
  })
}

const centreOf = (area: Area): Point => (area.kind === 'circle' ? area.centre : ownMunicipality(area))

/** The contact of the practice's own municipality, or else of its region as far as that is known. */
export async function findContact(
  database: Database,
  geography: Geography,
  area: Area,
): Promise<RegionalContact | undefined> {
  const { code } = ownMunicipality(area)
  const region = regionOf(geography, code)?.region.name
  const contacts = await readContacts(database)
  return (
    contacts.find(({ area: { kind, key } }) => kind === 'municipality' && key === code) ??
    contacts.find(({ area: { kind, key } }) => kind === 'region' && key === region)
  )
}

/** The lines a sheet shows: those of every page, and the one for worries about somebody else. */
export const printedHelplines = helplines.filter(({ show }) => show !== 'no')

/** Changes when a number or a name of a line does. */
export const printOfHelplines = fingerprint(
  JSON.stringify(
    printedHelplines.map(({ name, number, also, site, show }) => [name, number, also, site, show]),
  ),
)

const toCoded = (area: Area): CodedArea =>
  area.kind === 'circle'
    ? { pc4: Number(area.pc4), km: area.km }
    : { municipalities: area.municipalities.map(({ code }) => Number(code.slice(2))) }
