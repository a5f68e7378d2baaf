import type { Language } from '../../platform/language.ts'
import { whatForInWords } from '../../register/browser.ts'
import type { PublicPlace } from '../../register/index.ts'
import type { MapMarker } from './map-marker.ts'

/** About a metre. */
const DECIMALS = 5

const degrees = (value: number): number => Number(value.toFixed(DECIMALS))

/** The markers of a list, in its order and under its numbers; a spot whose place was taken off keeps its number. */
export const listMarkers = (
  language: Language,
  places: readonly (PublicPlace | undefined)[],
  firstNumber = 1,
): MapMarker[] => places.flatMap((place, i) => (place ? markerOf(language, place, firstNumber + i) : []))

function markerOf(language: Language, place: PublicPlace, number: number): MapMarker {
  const { content, measuredFrom, slug } = place
  return {
    slug,
    number,
    headline: whatForInWords(language, content),
    name: content.name,
    ...(content.town && { town: content.town }),
    ...(measuredFrom && { lon: degrees(measuredFrom.lon), lat: degrees(measuredFrom.lat) }),
    ...(measuredFrom && content.locationPrecision !== 'exact' && { approximate: true }),
  }
}
