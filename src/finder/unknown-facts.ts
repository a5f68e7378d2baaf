import type { Place } from '../register/index.ts'

/** Whether a fact of a place is unknown; undefined where it does not apply. */
const unknownFacts = {
  confirmed: ({ confirmedOn }) => confirmedOn === undefined,
  status: ({ content: { status } }) => status === undefined || status === 'unknown',
  openingHours: ({ content }) => hasDoor(content) && content.openingHours === undefined,
  comingIn: ({ content }) => hasDoor(content) && content.comingIn === undefined,
  address: ({ content }) => hasDoor(content) && content.address === undefined,
  municipality: ({ content }) => hasDoor(content) && content.municipality === undefined,
  website: ({ content }) => content.website === undefined,
  phone: ({ content }) => content.phone === undefined,
  free: ({ content }) => content.free === undefined,
  wheelchair: ({ content }) => hasDoor(content) && content.wheelchair === undefined,
  sizeClass: ({ content }) => content.supportPoint === 'yes' && content.sizeClass === undefined,
} as const satisfies Record<string, (place: Place) => boolean>

export type UnknownCounts = Record<keyof typeof unknownFacts, number>

/** What is online or only an organisation has no door to look for. */
const hasDoor = ({ grain, kind }: Place['content']): boolean =>
  grain !== 'online' && grain !== 'organisation' && kind !== 'online' && kind !== 'organisation'

/** Of how many places each fact is unknown. */
export const countUnknown = (places: readonly Place[]): UnknownCounts =>
  Object.fromEntries(
    Object.entries(unknownFacts).map(([name, isUnknown]) => [name, places.filter(isUnknown).length]),
  ) as UnknownCounts
