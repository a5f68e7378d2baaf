import type { PlaceContent } from './place.ts'

/** Where exactly a place is; left out for the public when the place gives it only on request or only its area. */
const exactly = ['address', 'postcode', 'location', 'locationPrecision'] as const

/** What the public may see of a place. */
export function publicContent(content: PlaceContent): PlaceContent {
  if (!content.locationDisclosure || content.locationDisclosure === 'exact') return content
  const shown = { ...content }
  for (const field of exactly) delete shown[field]
  return shown
}
