import { dayOf } from '../design/numbers.ts'
import type { Job } from '../platform/jobs.ts'
import type { Platform } from '../platform/platform.ts'
import { listLastWords, listPublicPlaces, type PublicPlace, publicStatus } from '../register/index.ts'
import { type Askable, chooseToAsk, countUnanswered, hasItsTurn } from './asking/choose.ts'
import { findDueDay } from './asking/due.ts'
import { writeQuestion } from './asking/question-mail.ts'
import { addQuestion, hashOfAddress, listAsked, listStopped, removeOldQuestions } from './question-store.ts'

type ToAsk = Askable & { name: string; email: string }

/** Mails the places whose turn it is and asks whether what stands here still holds; answers how many. */
export async function askPlaces(platform: Platform, site: string): Promise<number> {
  const chosen = chooseToAsk(await listToAsk(platform), dayOf(platform.now()))
  let asked = 0
  for (const place of chosen) {
    // One word that nobody can guess: 122 bits of chance.
    const token = platform.newId()
    const mail = writeQuestion({ name: place.name, unanswered: countUnanswered(place), site, token })
    if (await addQuestion(platform, place.id, { ...mail, email: place.email, token })) asked++
  }
  return asked
}

/** The places with an address of their own whose turn it is about now. */
async function listToAsk({ database, now }: Platform): Promise<ToAsk[]> {
  const day = dayOf(now())
  const places = (await listPublicPlaces(database)).filter(
    ({ id, content }) =>
      content.email !== undefined && publicStatus(content.status) !== 'stopped' && hasItsTurn(id, day),
  )
  const lastWords = await listLastWords(database, places)
  const asked = await listAsked(database)
  const stopped = await listStopped(database)
  return places.map((place: PublicPlace) => {
    const { id, content, lastWord } = place
    const addressHash = hashOfAddress(content.email!)
    return {
      ...{ id, addressHash, name: content.name, email: content.email! },
      dueOn: findDueDay(lastWord, lastWords.get(id)!),
      lookedOn: lastWord.by === 'source' ? undefined : lastWord.on,
      asked: asked.get(id) ?? [],
      isStopped: stopped.placeIds.has(id) || stopped.addresses.has(addressHash),
    }
  })
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
]
