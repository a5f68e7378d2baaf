import type { PublicPlace } from '../register/index.ts'
import type { Activity } from './activity.ts'

/** Everything the places that the public sees do. */
export interface Programme {
  /** Becomes another whenever anything of it does. */
  revision: string
  /** By the id of the place. */
  byPlace: ReadonlyMap<string, readonly Activity[]>
  byId: ReadonlyMap<string, Activity>
  /** The places that the public sees, whether they have a programme or not, by id. */
  places: ReadonlyMap<string, PublicPlace>
  /** The id of the first place that gives an activity, by the id of the activity. */
  hosts: ReadonlyMap<string, string>
}
