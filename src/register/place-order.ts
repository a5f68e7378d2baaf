import type { PlaceContent } from './place.ts'
import { publicStatus } from './text.ts'

const steps = [
  'known',
  'temporarily closed',
  'starting',
  'planned',
  'in conversation',
  'potential',
  'unknown',
  'stopped',
] as const

/** What the order looks at. */
export interface Ordered {
  content: Pick<PlaceContent, 'status' | 'grain'>
  confirmedOn: string | undefined
}

/** Two ranks to a step: in each, those that nobody looked at for long come after the others. */
const rank = ({ content, confirmedOn }: Ordered, isLower: boolean): number => {
  const step = steps.indexOf(publicStatus(content.status))
  if (isLower) return 2 * step + 1
  return step === 0 && confirmedOn !== undefined ? -1 : 2 * step
}

/**
 * Places in the order in which somebody may turn to them: confirmed, known, on their way, unknown, stopped; within each
 * step those that stand lower come last, and a confirmation of long ago puts nobody first. For the rest they keep the order
 * they came in, so sort by name or by distance first. The page about the facts says this rule in words.
 */
export const inOrderOfUse = <P extends Ordered>(places: readonly P[], isLower: (place: P) => boolean): P[] =>
  places
    .map((place) => ({ place, rank: rank(place, isLower(place)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)

/** Whether a place is there, for all we know: it has not stopped, and is not still to come. */
export const isThere = ({ content }: Pick<Ordered, 'content'>): boolean =>
  ['known', 'temporarily closed', 'starting', 'unknown'].includes(publicStatus(content.status))

/** Whether somebody could go or turn there now, as far as is known: not an organisation, and not stopped or planned. */
export const isForVisitors = (place: Pick<Ordered, 'content'>): boolean =>
  place.content.grain !== 'organisation' && isThere(place)
