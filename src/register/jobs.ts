import { dayOf } from '../design/numbers.ts'
import type { Listener } from '../platform/events.ts'
import type { Job } from '../platform/jobs.ts'
import type { Platform } from '../platform/platform.ts'
import { listSilentLinks, saveNight } from './link-store.ts'
import { afterNight, isOurOwnFault, type SilentLink } from './links/link.ts'
import { askLink } from './links/sources.ts'
import { inTurns } from './links/turns.ts'
import { compareWaiting } from './pair-store.ts'
import { listPublicPlaces } from './public-store.ts'
import { removeOldReports } from './report-store.ts'
import { PLACES_CHANGED } from './settling-store.ts'
import { publicStatus } from './text.ts'

/**
 * A place that was edited is compared with all others again; whether it is double may have changed with it. Comparing
 * takes the whole register however few are compared, so whoever hears first compares all that wait.
 */
const compareAgain: Listener = {
  kind: PLACES_CHANGED,
  hear: async (_, platform) => void (await compareWaiting(platform)),
}

/** What the register listens to. */
export const registerListeners: readonly Listener[] = [compareAgain]

/** How asking all websites of places went. */
interface Checked {
  asked: number
  silent: SilentLink[]
  outcome: { raised: number; closed: number } | 'our own fault'
}

/** Asks each website of a place that is open to visitors whether it answers; never takes a link away. */
export async function checkLinks(platform: Platform, ask = askLink): Promise<Checked> {
  const { database, now } = platform
  const places = (await listPublicPlaces(database)).flatMap(({ id, content: { website, status } }) =>
    website && publicStatus(status) !== 'stopped' ? [{ placeId: id, website }] : [],
  )
  const websites = [...new Set(places.map(({ website }) => website))]
  const hostOf = (website: string) => new URL(website).host
  const answers = await inTurns(websites, hostOf, (website) => ask(website), { all: 4, perHost: 2 })

  const before = new Map((await listSilentLinks(database)).map((link) => [link.website, link]))
  if (isOurOwnFault(answers))
    return { asked: websites.length, silent: [...before.values()], outcome: 'our own fault' }
  const night = dayOf(now()).toString()
  const silent = websites.flatMap(
    (website, i) => afterNight(before.get(website), website, answers[i]!, night) ?? [],
  )
  return { asked: websites.length, silent, outcome: await saveNight(platform, silent, places) }
}

/** What the register does at set times. */
export const registerJobs: readonly Job[] = [
  {
    // The example's websites are made up.
    ...{ name: 'check-links', every: '10 2 * * *', onlyFirst: true },
    // A thousand websites that all keep us waiting, four at a time, twice ten seconds each.
    hours: 2,
    run: async (platform) => void (await checkLinks(platform)),
  },
  {
    name: 'remove-old-reports',
    every: '45 3 * * *',
    run: async (platform) => void (await removeOldReports(platform)),
  },
]
