import type { Request } from '../../platform/platform.ts'
import { type Question, readQuestion } from '../search/question.ts'

/** What a form asks; what is sent as something else than a form is an empty one, as on every page. */
export async function readSentQuestion(
  c: Request,
): Promise<{ question: Question; isEmpty: boolean; number: number | undefined }> {
  const sent = await c.req.parseBody({ all: true })
  const valuesOf = (name: string) => [sent[name] ?? []].flat()
  const question = readQuestion({ get: (name) => valuesOf(name)[0], getAll: valuesOf })
  const { typed, choices } = question
  const number = /^\d{1,3}$/.exec(String(valuesOf('nummer')[0]))?.[0]
  return {
    question,
    isEmpty: typed === '' && choices.filters.length === 0 && !choices.language,
    number: number === undefined ? undefined : Number(number),
  }
}
