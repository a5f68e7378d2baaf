import type { Geography } from '../../geography/index.ts'
import { toSlug } from '../slug.ts'

/** What a name of an area in a list may stand for: exactly one municipality, several, or none that is known. */
export type MunicipalityFound = { code: string } | { ambiguous: string[] } | { unknown: true }

/** The names of areas as lists write them. */
export interface AreaNames {
  provinces: readonly string[]
  /** The name to show; undefined for a code that is no municipality. */
  nameOf: (code: string) => string | undefined
  findMunicipality: (name: string) => MunicipalityFound
}

/**
 * Looks municipalities up by their exact names: as shown, official, or otherwise known. Capitals, accents and marks do
 * not count, and «Bergen» alone is both Bergens: a name is never guessed at.
 */
export function buildAreaNames({
  provinces,
  municipalities,
}: Pick<Geography, 'provinces' | 'municipalities'>): AreaNames {
  const codes = new Map<string, Set<string>>()
  for (const { code, name, officialName, alsoKnownAs } of municipalities.values())
    for (const written of [name, officialName, ...alsoKnownAs, withoutQualifier(name)]) {
      const key = toSlug(written)
      codes.set(key, (codes.get(key) ?? new Set()).add(code))
    }
  const nameOf = (code: string) => municipalities.get(code)?.name
  return {
    provinces: provinces.map(({ name }) => name),
    nameOf,
    findMunicipality: (name) => {
      const [code, ...others] = codes.get(toSlug(name)) ?? []
      if (!code) return { unknown: true }
      return others.length === 0 ? { code } : { ambiguous: [code, ...others].map((one) => nameOf(one)!) }
    },
  }
}

const withoutQualifier = (name: string): string => name.replace(/\s*\([^)]*\)$/, '')
