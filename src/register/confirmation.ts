import type { Field, PlaceContent } from './place.ts'
import { hasDoor } from './place-kind.ts'

const whereabouts = ['address', 'town', 'municipality', 'province'] as const satisfies readonly Field[]

/**
 * What a visitor builds on: what a place is called, whether it is there, and (when it has a door) the nearest that is shown
 * of where that is.
 */
export function coreFields(content: Partial<PlaceContent>): Field[] {
  const { locationDisclosure = 'exact' } = content
  const where = hasDoor(content)
    ? whereabouts.find(
        (field) => content[field] !== undefined && (field !== 'address' || locationDisclosure === 'exact'),
      )
    : undefined
  return where ? ['name', 'status', where] : ['name', 'status']
}

/** Whether the place itself confirmed what a visitor builds on. A confirmed phone number alone makes no place confirmed. */
export const isConfirmed = (content: PlaceContent, ownWord: ReadonlySet<Field>): boolean =>
  coreFields(content).every((field) => ownWord.has(field))
