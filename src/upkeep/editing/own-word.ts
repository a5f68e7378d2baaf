import { type Field, isSame, type PlaceContent, type SaidValues, tellingOf } from '../../register/pure.ts'
import { askedFields } from './asked-fields.ts'

/** What is told together with a field that is asked, and is not asked by itself. */
const toldAlong: readonly Field[] = ['statusSaidBy']

/** Everything a place confirms when it says that all of it still holds: what it was shown, and nothing else. */
export function valuesToConfirm(content: PlaceContent): SaidValues {
  const shown = [...askedFields, ...toldAlong].filter((field) => content[field] !== undefined)
  return Object.fromEntries(shown.map((field) => [field, content[field]])) as SaidValues
}

/**
 * What somebody says anew, and with any of the fields that tell about one another all of them: said apart, one would
 * silence the others.
 */
export function withWhatIsTold(news: SaidValues, values: SaidValues): SaidValues {
  const together = Object.entries(tellingOf).map(([leader, others]) => [leader as Field, ...others])
  const along = together.filter((fields) => fields.some((field) => field in news)).flat()
  const told = along.filter((field) => field in values)
  return { ...(Object.fromEntries(told.map((field) => [field, values[field]])) as SaidValues), ...news }
}

/**
 * What else becomes another when somebody says new values: a point on the map belongs to the address, or to the town,
 * that it was found for. Without it the place lies roughly in its town, which is true.
 */
export function withWhatFollows(values: SaidValues, before: PlaceContent): SaidValues {
  const { location, locationPrecision } = before
  if (!location || values.location !== undefined) return values
  const placedBy: readonly Field[] = {
    exact: ['address', 'postcode', 'town', 'municipality'] as const,
    place: ['town', 'municipality'] as const,
    municipality: ['municipality'] as const,
  }[locationPrecision ?? 'exact']
  const isMoved = placedBy.some(
    (field) => values[field] !== undefined && !isSame(values[field] ?? undefined, before[field]),
  )
  return isMoved ? { ...values, location: null } : values
}
