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

const rank = ({ content, confirmedOn }: Ordered): number => {
  const step = steps.indexOf(publicStatus(content.status))
  return step === 0 && confirmedOn !== undefined ? -1 : step
}

/**
 * Places in the order in which somebody may turn to them: confirmed, known, on their way, unknown, stopped. Within one
 * step they keep the order they came in, so sort by name or by distance first.
 */
export const inOrderOfUse = <P extends Ordered>(places: readonly P[]): P[] =>
  places.toSorted((a, b) => rank(a) - rank(b))

/** Whether a place is there, for all we know: it has not stopped, and is not still to come. */
export const isThere = ({ content }: Pick<Ordered, 'content'>): boolean =>
  ['known', 'temporarily closed', 'starting', 'unknown'].includes(publicStatus(content.status))

/** Whether somebody could go or turn there now, as far as is known: not an organisation, and not stopped or planned. */
export const isForVisitors = (place: Pick<Ordered, 'content'>): boolean =>
  place.content.grain !== 'organisation' && isThere(place)
