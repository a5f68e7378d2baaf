import { isOnline } from '../register/browser.ts'
import type { PlaceContent, PublicPlace } from '../register/index.ts'
import type { Activity, ActivityContent, Door } from './activity.ts'

/** Without these there is no activity, and they hold no words. */
const alwaysSaid: readonly (keyof ActivityContent)[] = ['places', 'status', 'kind']

/**
 * What the public may see of an activity: nothing that tells where the door is of a place that does not tell everybody,
 * whether that place still goes on or not. Undefined where even its title does.
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

/**
 * The activity with what is known of the door it is behind. What is elsewhere or online is behind none of ours, but is
 * as unsure as all that a place gives which is closed for a while.
 */
export function behindDoor(activity: Activity, host: PlaceContent): Activity {
  const { where } = activity.content
  const { status, openingHours, phone, email, website } = host
  const ways: Door = { status, phone, email, website }
  if (!isOnline(host) && (!where || where.at === 'the place'))
    return { ...activity, door: { ...ways, openingHours } }
  return status === 'temporarily closed' ? { ...activity, door: ways } : activity
}
