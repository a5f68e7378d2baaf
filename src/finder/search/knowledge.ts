import type { Helpline } from '../../design/helpline-words.tsx'
import { buildPlaceNames } from '../../geography/browser.ts'
import { buildActivities } from './activities.ts'
import type { Knowledge } from './answer.ts'
import { decodeGazetteer } from './gazetteer.ts'
import { decodeIndex } from './index-file.ts'

/** The two files that a device fetches, as text. */
export interface Files {
  places: string
  names: string
}

/** What is answered from, made of the files and of nothing else; undefined when they have another form than ours. */
export function readFiles({
  places,
  names,
}: Files): (Knowledge & { helplines: readonly Helpline[] }) | undefined {
  const index = decodeIndex(places)
  const gazetteer = decodeGazetteer(names)
  if (!index || !gazetteer) return undefined
  const { helplines, ...geography } = gazetteer
  return {
    index,
    geography,
    names: buildPlaceNames(geography),
    activities: buildActivities(index.places),
    helplines,
  }
}
