import type { Geography, Point } from '../../geography/browser.ts'
import { hasDoor, isOnline } from '../../register/browser.ts'
import type { Knowledge } from './answer.ts'
import { encodeGazetteer } from './gazetteer.ts'
import { encodeIndex } from './index-file.ts'
import { readFiles } from './knowledge.ts'
import { type IndexedPlace, type IndexedStop, indexPlace, type PlaceIndex } from './place-index.ts'
import type { Question } from './question.ts'

/** Days for tests without a calendar: from Tuesday 1 December 2026, each 1440 minutes long. */
const TUESDAY = 29_934_660
const midnights = Array.from({ length: 15 }, (_, day) => TUESDAY + day * 1440)
export const someDays: PlaceIndex['days'] = {
  first: '2026-12-01',
  midnights,
  evenings: midnights.slice(0, -1).map((midnight) => midnight + 1080),
}
/** That Tuesday at this hour. */
export const onTuesday = (hour: number): number => TUESDAY + hour * 60

type Content = Parameters<typeof indexPlace>[0]['content']
type Said = { [F in keyof Content]?: Content[F] | undefined } & {
  at?: Point
  /** Whether that is the middle of its town. */
  isApproximate?: boolean
  /** Hours of the clock between which it is open on that Tuesday. */
  open?: readonly [number, number]
  stops?: readonly Partial<IndexedStop>[]
}

const aStop: IndexedStop = {
  day: 0,
  from: onTuesday(14),
  to: onTuesday(16),
  hasTimes: true,
  title: 'Voorbeeldbus',
  address: 'Voorbeeldplein',
  town: 'Voorbeeldhaven',
  municipality: 'GM9002',
  at: undefined,
  isUnsure: false,
}

/** A place for tests; say only what the test is about. */
export function anIndexedPlace({
  at,
  isApproximate = false,
  open,
  stops = [],
  ...said
}: Said = {}): IndexedPlace {
  const whole: Said = {
    name: 'De Haven',
    kind: 'walk-in',
    grain: 'location',
    status: 'known',
    town: 'Voorbeeldstad',
    municipality: 'GM9001',
    ...said,
  }
  const known = Object.entries(whole).filter(([, value]) => value !== undefined)
  const content = Object.fromEntries(known) as unknown as Content
  return indexPlace(
    {
      slug: content.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      confirmedOn: undefined,
      isOnline: isOnline(content),
      hasDoor: hasDoor(content),
      measuredFrom: at,
      content: isApproximate ? content : { ...content, locationPrecision: 'exact' },
    },
    undefined,
    open && { open: [onTuesday(open[0]), onTuesday(open[1])], unknown: [] },
    { stops: stops.map((stop) => ({ ...aStop, ...stop })) },
  )
}

/** What a device knows, made of the files, as it would be there. */
export const knowledgeOf = (
  geography: Geography,
  ...places: readonly IndexedPlace[]
): Knowledge & NonNullable<ReturnType<typeof readFiles>> =>
  readFiles({
    places: encodeIndex({ revision: 1, days: someDays, places }),
    names: encodeGazetteer(geography, []),
  })!

export const aQuestion = (typed: string, said: Partial<Question> = {}): Question => ({
  typed,
  municipality: undefined,
  choices: { filters: [], language: undefined },
  sure: false,
  from: undefined,
  ...said,
})
