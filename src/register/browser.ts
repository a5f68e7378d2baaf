/** The door of the register to what also runs in a browser. */

export {
  type Aged,
  agedAs,
  freshnessOn,
  monthsOf,
  monthsUntilDue,
  type Standing,
} from './freshness.ts'
export { findHoliday, type HolidayName } from './opening-hours/dutch-holidays.ts'
export { timesNamedFor } from './opening-hours/open-state.ts'
export {
  type Answer,
  endOfStretch,
  isOpenWithin,
  type OpenTimes,
  type Window,
} from './opening-hours/open-times.ts'
export type { Days } from './opening-hours/opening-calendar.ts'
export { holidayInWords, timesInWords as openTimesInWords } from './opening-hours/opening-hours-in-words.ts'
export type { Origin } from './origin-store.ts'
export type { PlaceContent } from './place.ts'
export { type CardPlace, PlaceCard, whatForInWords } from './place-card.tsx'
export { hasDoor, isOnline } from './place-kind.ts'
export { inOrderOfUse, isForVisitors, isThere } from './place-order.ts'
export { chooseSlug } from './slug.ts'
export { type PublicStatus, publicStatus, texts as placeTexts } from './text.ts'
export { waysToAsk, whoMayKnow } from './ways-to-ask.ts'
