import type { Field, PlaceContent } from './place.ts'
import { hasDoor } from './place-kind.ts'

const whereabouts = ['address', 'town', 'municipality', 'province'] as const satisfies readonly Field[]

/**
 * Whether the place itself confirmed what a visitor builds on: what it is called, whether it is there, and (when it has
 * a door) the nearest that is shown of where that is. A confirmed phone number alone makes no place confirmed.
 */
export function isConfirmed(content: PlaceContent, ownWord: ReadonlySet<Field>): boolean {
  const where = hasDoor(content) ? whereabouts.find((field) => content[field] !== undefined) : undefined
  const core: Field[] = where ? ['name', 'status', where] : ['name', 'status']
  return core.every((field) => ownWord.has(field))
}
