import type { PublicPlace } from '../register/index.ts'

/** Whether a fact of a place is unknown; undefined where it does not apply. */
const unknownFacts = {
  confirmed: ({ confirmedOn }) => confirmedOn === undefined,
  status: ({ content: { status } }) => status === undefined || status === 'unknown',
  openingHours: ({ content, hasDoor }) => hasDoor && content.openingHours === undefined,
  comingIn: ({ content, hasDoor }) => hasDoor && content.comingIn === undefined,
  // An address that is not for everybody is not unknown.
  address: ({ content, hasDoor }) =>
    hasDoor && content.address === undefined && (content.locationDisclosure ?? 'exact') === 'exact',
  municipality: ({ content, hasDoor }) => hasDoor && content.municipality === undefined,
  website: ({ content }) => content.website === undefined,
  phone: ({ content }) => content.phone === undefined,
  free: ({ content }) => content.free === undefined,
  wheelchair: ({ content, hasDoor }) => hasDoor && content.wheelchair === undefined,
  sizeClass: ({ content }) => content.supportPoint === 'yes' && content.sizeClass === undefined,
} as const satisfies Record<string, (place: PublicPlace) => boolean>

export type UnknownCounts = Record<keyof typeof unknownFacts, number>

/** Of how many places each fact is unknown. */
export const countUnknown = (places: readonly PublicPlace[]): UnknownCounts =>
  Object.fromEntries(
    Object.entries(unknownFacts).map(([name, isUnknown]) => [name, places.filter(isUnknown).length]),
  ) as UnknownCounts
