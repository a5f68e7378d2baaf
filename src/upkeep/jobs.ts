import { dayOf } from '../design/numbers.ts'
import type { Job } from '../platform/jobs.ts'
import type { Platform } from '../platform/platform.ts'
import type { PublicPlace } from '../register/index.ts'
import { type Askable, chooseToAsk, countUnanswered, hasItsTurn } from './asking/choose.ts'
import { writeQuestion } from './asking/question-mail.ts'
import { removeOldProposals } from './proposal-store.ts'
import { addQuestion, listAskable, removeOldQuestions } from './question-store.ts'

/** Mails the places whose turn it is and asks whether what stands here still holds; answers how many. */
export async function askPlaces(platform: Platform, site: string): Promise<number> {
  const day = dayOf(platform.now())
  const places = await listAskable(
    platform,
    ({ id, content }) => content.email !== undefined && hasItsTurn(id, day),
  )
  let asked = 0
  for (const askable of chooseToAsk(places, day)) if (await askPlace(platform, site, askable)) asked++
  return asked
}

/** Mails one place; false: it has no mailbox, wants no mail, or got one too short ago. */
export async function askPlace(
  platform: Platform,
  site: string,
  { place, ...askable }: Askable & { place: PublicPlace },
): Promise<boolean> {
  const { name, email } = place.content
  if (email === undefined || askable.isStopped) return false
  // One word that nobody can guess: 122 bits of chance.
  const token = platform.newId()
  const mail = writeQuestion({ name, unanswered: countUnanswered(askable), site, token })
  return addQuestion(platform, place.id, { ...mail, email, token })
}

/** What upkeep does at set times. Without an address for its links no mail goes out; the made-up world mails nobody. */
export const upkeepJobs = (site: string | undefined): Job[] => [
  {
    // On weekday mornings, when somebody reads it.
    ...{ name: 'ask-places', every: '10 9 * * 1-5', onlyFirst: true },
    run: async (platform) => {
      if (site) await askPlaces(platform, site)
    },
  },
  { name: 'remove-old-questions', every: '55 3 * * *', run: removeOldQuestions },
  {
    ...{ name: 'remove-old-proposals', every: '57 3 * * *' },
    run: async (platform) => void (await removeOldProposals(platform)),
  },
]
