import type { Place, PlaceContent } from './place.ts'

/** A place for tests; say only what the test is about. */
export const aPlace = (
  content: Partial<PlaceContent> = {},
  said: Partial<Omit<Place, 'content'>> = {},
): Place => ({
  id: '00000000-0000-4000-8000-0000000000aa',
  slug: 'de-haven-voorbeeldstad',
  content: {
    name: 'De Haven',
    kind: 'walk-in',
    grain: 'location',
    supportPoint: 'yes',
    status: 'known',
    town: 'Voorbeeldstad',
    ...content,
  },
  confirmedOn: undefined,
  version: 1,
  ...said,
})
