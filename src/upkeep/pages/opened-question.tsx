import { Link, List, Paragraph } from '../../design/content.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { dayOf } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { hourGate } from '../../platform/hour-gate.ts'
import type { Request } from '../../platform/platform.ts'
import { findRoots, type PublicPlace, readPublicRegister } from '../../register/index.ts'
import { DAYS_BETWEEN } from '../asking/choose.ts'
import { findQuestion, type Question } from '../question-store.ts'
import { questionTexts } from '../question-text.ts'

/** A question with its place, as a link in a mail opened it. */
export interface Opened {
  question: Question
  place: PublicPlace
  token: string
}

/**
 * What a link opens, or the answer to one that opens nothing. Nothing of it is kept by anybody on the way, and the link is
 * as good as a key: no page of it says where it leads, and no other site is told.
 */
export async function openQuestion(c: Request): Promise<Opened | { refused: Response }> {
  c.header('cache-control', 'no-store')
  const { database } = c.var
  const token = c.req.param('token') ?? ''
  const question = await findQuestion(database, token)
  if (!question) return { refused: await c.notFound() }
  const roots = await findRoots(database)
  const { byId } = await readPublicRegister(database)
  const place = byId.get(roots.get(question.placeId) ?? question.placeId)
  if (!place) return { refused: await c.html(<GonePage c={c} />, 410) }
  return { question, place, token }
}

/** The same, of a question that still waits for its answer. */
export async function openWaiting(c: Request): Promise<Opened | { refused: Response }> {
  const opened = await openQuestion(c)
  if ('refused' in opened) return opened
  const why = opened.question.answer ? 'answered' : isExpired(c, opened.question) ? 'expired' : undefined
  if (!why) return opened
  return { refused: await c.html(<NoLongerPage c={c} why={why} place={opened.place} />, 410) }
}

function isExpired(c: Request, { askedOn }: Question): boolean {
  const last = Temporal.PlainDate.from(askedOn).add({ days: DAYS_BETWEEN })
  return Temporal.PlainDate.compare(dayOf(c.var.now()), last) > 0
}

/** More in an hour than all places that are asked in a day; and of one link more than anybody needs. */
const gate = hourGate(600, 20)

/** Says after how many seconds to come back, when too much came in. */
export function findTooMany(c: Request, { question }: Opened): boolean {
  const { database, now } = c.var
  const about = String(question.id)
  const tooMany = gate.findTooMany(database, about, now())
  if (tooMany) c.header('retry-after', String(tooMany.seconds))
  else gate.count(database, about, now())
  return tooMany !== undefined
}

/** A link that was used, or is too old: what somebody can still do. */
const NoLongerPage = (props: { c: Request; why: 'answered' | 'expired'; place: PublicPlace }) => {
  const { c, why, place } = props
  const { language } = c.var
  const say = questionTexts[language]
  const isAnswered = why === 'answered'
  return (
    <Page c={c} title={isAnswered ? say.gone.answeredTitle : say.gone.expiredTitle} unlisted>
      <Paragraph lead>{isAnswered ? say.gone.answered : say.gone.expired(DAYS_BETWEEN)}</Paragraph>
      {isAnswered && <Paragraph>{say.gone.ways}</Paragraph>}
      <List
        entries={[
          <Link language={language} to={`/plek/${place.slug}/fout`}>
            {say.gone.report}
          </Link>,
          <Link language={language} to="/beheer/inloggen">
            {say.gone.signIn}
          </Link>,
          <Link language={language} to={`/plek/${place.slug}`}>
            {say.thanks.toPlace}
          </Link>,
        ]}
      />
    </Page>
  )
}
