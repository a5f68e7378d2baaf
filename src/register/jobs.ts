import { z } from 'zod'
import type { Listener } from '../platform/events.ts'
import { proposePairs } from './pair-store.ts'
import { changeRegister, PLACES_CHANGED } from './settling-store.ts'

const Changed = z.object({ placeIds: z.array(z.uuid()) })

/** A place that was edited is compared with all others again; whether it is double may have changed with it. */
const compareAgain: Listener = {
  kind: PLACES_CHANGED,
  hear: async (content, platform) => {
    const { placeIds } = Changed.parse(content)
    await changeRegister(platform, (transaction, at) => proposePairs(transaction, placeIds, at))
  },
}

/** What the register listens to. */
export const registerListeners: readonly Listener[] = [compareAgain]
