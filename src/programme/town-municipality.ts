import type { Geography } from '../geography/index.ts'
import type { Activity } from './activity.ts'

/** GM codes of the municipalities that have a town of a name, in small letters. */
export type Towns = ReadonlyMap<string, ReadonlySet<string>>

type Postcode = Pick<Geography['postcodes'][number], 'place' | 'municipalityCode'>

export function findTowns({ postcodes }: { postcodes: readonly Postcode[] }): Towns {
  const towns = new Map<string, Set<string>>()
  for (const { place, municipalityCode } of postcodes) {
    const name = place.toLowerCase()
    towns.set(name, (towns.get(name) ?? new Set()).add(municipalityCode))
  }
  return towns
}

/**
 * The activity with the municipality of the town it is in, where only the town was said. Of a name that several have it is
 * that of the place that gives it (by GM code), if that has one; else nobody knows.
 */
export function withMunicipality(activity: Activity, towns: Towns, ofHost: string | undefined): Activity {
  const { where } = activity.content
  if (where?.at !== 'elsewhere' || where.municipality !== undefined || where.town === undefined)
    return activity
  const codes = towns.get(where.town.toLowerCase()) ?? new Set<string>()
  const municipality = codes.size === 1 ? [...codes][0] : ofHost && codes.has(ofHost) ? ofHost : undefined
  if (municipality === undefined) return activity
  return { ...activity, content: { ...activity.content, where: { ...where, municipality } } }
}
