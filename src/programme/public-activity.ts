import type { PublicPlace } from '../register/index.ts'
import type { Activity, ActivityContent } from './activity.ts'

/** Without these there is no activity, and they hold no words. */
const alwaysSaid: readonly (keyof ActivityContent)[] = ['places', 'status', 'kind']

/**
 * What the public may see of an activity: nothing that tells where the door is of a place that does not tell everybody.
 * Undefined where even its title does.
 */
export function publicActivity(
  { content, ...activity }: Activity,
  places: readonly Pick<PublicPlace, 'givesAway'>[],
): Activity | undefined {
  const tells = (value: unknown) => places.some(({ givesAway }) => givesAway(value))
  if (tells(content.title)) return undefined
  const shown = Object.fromEntries(
    Object.entries(content).filter(
      ([field, value]) => alwaysSaid.includes(field as keyof ActivityContent) || !tells(value),
    ),
  )
  return { ...activity, content: shown as ActivityContent }
}
