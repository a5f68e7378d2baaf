import type { PublicPlace } from '../../register/index.ts'
import type { Numbered } from './place-sources.tsx'
import type { Setting } from './place-words.ts'

/** A place with all that its page is made from. */
export interface PlaceOnPage extends Setting {
  place: PublicPlace
  numbered: Numbered
  /** The statement that most of it comes from: what has no source beside it does. */
  main: number | undefined
  /** Whether anybody told us what there is to do. */
  hasProgramme: boolean
}
