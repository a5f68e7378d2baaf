import { helplines } from '../design/helplines.ts'
import { dayOf } from '../design/numbers.ts'
import { distanceKm, type Geography, type Point, readGeography, regionOf } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { inTurn } from '../platform/in-turn.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform } from '../platform/platform.ts'
import {
  inOrderOfUse,
  isForVisitors,
  listChangesIn,
  listPublicPlacesAt,
  type PublicPlace,
  readPublicRegister,
} from '../register/index.ts'
import { type Area, areaAddress, codeArea, isTouched, namedMunicipalities, ownMunicipality } from './area.ts'
import { type AreaChange, pickAreaChanges } from './area-changes.ts'
import { arrangePlaces, type Candidate, isInside, mayBeGone, type SheetPlaces } from './infosheet.ts'
import { contactAsText, type RegionalContact } from './regional-contact.ts'
import { readContacts } from './store.ts'
import { type Beside, isDatable, printOf, type Version, writeCode } from './version-code.ts'

/** Everything that stands on a sheet, without words of a language. */
export interface Infosheet {
  area: Area
  places: SheetPlaces
  contact: RegionalContact | undefined
  version: Version
  code: string
  beside: Beside
  /** By GM code: a place is called by its municipality where its town is unknown. */
  municipalityNames: ReadonlyMap<string, string>
}

/** The sheet of an area as it is now; no sheet can be dated while this machine's clock is far wrong. */
export async function readInfosheet(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  area: Area,
): Promise<Infosheet | { wrong: 'clock' }> {
  const madeOn = dayOf(now())
  if (!isDatable(madeOn)) return { wrong: 'clock' }
  const geography = await readGeography(database)
  const register = await readPublicRegister(database)
  const contact = await findContact(database, geography, area)
  const beside = { helplines: helplinesAsText, contact: contactAsText(contact) }
  const version: Version = {
    revision: register.revision,
    madeOn,
    area: codeArea(area),
    beside: printOf(beside),
  }
  return {
    area,
    places: arrangePlaces(area, listCandidates(register.places, area)),
    contact,
    version,
    code: writeCode(version),
    beside,
    municipalityNames: new Map([...geography.municipalities].map(([code, { name }]) => [code, name])),
  }
}

/** An older state takes a tenth of a second of ten thousand places, so more than this would keep others waiting. */
const MOST_READING = 8
/** Some kilobytes each: numbers, and what stood on a sheet. */
const MOST_KEPT = 100
const findThen = keepNewest<SheetPlaces | undefined>(MOST_KEPT, (places) => places !== undefined)
const readInTurn = inTurn(MOST_READING)

/** What stood on the sheet of an area after a change of the register; undefined when too many people ask at once. */
export const readPlacesAt = (
  database: Database,
  area: Area,
  revision: number,
): Promise<SheetPlaces | undefined> =>
  findThen(database, `${areaAddress(area)} ${revision}`, async () =>
    readInTurn(async () =>
      arrangePlaces(area, listCandidates(await listPublicPlacesAt(database, revision), area)),
    ),
  )

/** Two years of a busy town; a reader of a feed looks more often than that. */
const MOST_CHANGES = 300
const NEWEST_SHOWN = 50
/** A place with an address may lie a little outside the circle that the middles of its municipality's postcodes make. */
const MARGIN_KM = 5
const findChanges = keepNewest<AreaChange[]>(MOST_KEPT)

/** What changed on the sheets of an area, newest first. */
export async function readAreaChanges(database: Database, area: Area): Promise<AreaChange[]> {
  const { revision } = await readPublicRegister(database)
  return findChanges(database, `${areaAddress(area)} ${revision}`, async () => {
    const codes = touchedMunicipalities(await readGeography(database), area)
    const changes = await listChangesIn(database, codes, MOST_CHANGES)
    const isOnSheet = (place: PublicPlace) =>
      isForVisitors(place) &&
      (place.isOnline ? !mayBeGone(place) : isInside(area, { place, km: distanceTo(area, place) }))
    return pickAreaChanges(changes, isOnSheet).slice(0, NEWEST_SHOWN)
  })
}

function touchedMunicipalities({ postcodes }: Geography, area: Area): string[] {
  const near =
    area.kind === 'circle'
      ? postcodes.filter((postcode) => distanceKm(area.centre, postcode) <= area.km + MARGIN_KM)
      : []
  return [
    ...new Set([
      ...namedMunicipalities(area).map(({ code }) => code),
      ...near.map(({ municipalityCode }) => municipalityCode),
    ]),
  ]
}

/**
 * From the middle of the area, as the crow flies. To the middle of a town that a circle touches it would say nothing: the
 * place may be anywhere in it.
 */
function distanceTo(area: Area, { measuredFrom, content }: PublicPlace): number | undefined {
  const isAnywhere =
    area.kind === 'circle' && content.locationPrecision !== 'exact' && isTouched(area.touched, content)
  return isAnywhere || !measuredFrom ? undefined : distanceKm(centreOf(area), measuredFrom)
}

/**
 * What may be put on a sheet, in the order in which somebody may turn to it. Whether a place confirmed itself, and how
 * long ago, makes no difference for the order: the past does not tell it of each fact, and numbers on paper must be found
 * back.
 */
export function listCandidates(places: readonly PublicPlace[], area: Area): Candidate[] {
  const usable = places.filter(isForVisitors)
  const order = inOrderOfUse(
    usable.map((place) => ({ ...place, confirmedOn: undefined })),
    () => false,
  )
  const byId = new Map(usable.map((place) => [place.id, place]))
  return order.map(({ id }) => {
    const place = byId.get(id)!
    return { place, km: distanceTo(area, place) }
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

/** Another text when a number or a name of a line is another. */
const helplinesAsText = JSON.stringify(
  printedHelplines.map(({ name, number, also, site, show }) => [name, number, also, site, show]),
)
