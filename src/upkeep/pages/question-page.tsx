import type { Child } from 'hono/jsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList, type Fact } from '../../design/definition-list.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  editSeenPlace,
  type PublicPlace,
  placeTexts,
  readPublicRegister,
  readRegister,
  saveSource,
  thePlaceItself,
} from '../../register/index.ts'
import { questionAddress } from '../asking/question-mail.ts'
import { isUnknown, valuesThatHold } from '../asking/to-confirm.ts'
import { askedFields } from '../editing/asked-fields.ts'
import { fieldTexts } from '../fields-text.ts'
import { saveAnswer } from '../question-store.ts'
import { questionTexts } from '../question-text.ts'
import { countTime } from '../time-store.ts'
import { type Setting, valueInWords } from '../value-in-words.tsx'
import { Begun } from './begun.tsx'
import { findTooMany, type Opened, openWaiting } from './opened-question.tsx'
import { readSetting } from './setting.ts'

/** Whoever opened the link of a mail has the mailbox of the place, and no account. */
const ACTOR = 'bevestigd per mail'

/** Changes nothing: programs that look for viruses open every link of a mail. */
export async function showQuestion(c: Request) {
  const opened = await openWaiting(c)
  if ('refused' in opened) return opened.refused
  return c.html(<QuestionPage c={c} {...opened} setting={await readSetting(c)} />)
}

/** All that was shown holds, says the place itself: once, and only of what it saw. */
export async function submitQuestion(c: Request) {
  const opened = await openWaiting(c)
  if ('refused' in opened) return opened.refused
  const { question, place } = opened
  const again = async (why: 'meanwhile' | 'tooMany', status: 409 | 429) =>
    c.html(<QuestionPage c={c} {...opened} setting={await readSetting(c)} why={why} />, status)
  if (findTooMany(c, opened)) return again('tooMany', 429)
  const body = await c.req.parseBody()
  if (body.versie !== String(place.version)) return again('meanwhile', 409)

  const { database, now } = c.var
  const kept = (await readRegister(database)).byId.get(place.id)
  if (!kept) return c.notFound()
  await saveSource(database, thePlaceItself, now())
  const today = dayOf(now())
  const said = {
    ...{ basis: 'place' as const, sourceId: thePlaceItself.id, saidOn: today.toString() },
    values: valuesThatHold(place.content, kept.content),
  }
  const deed = {
    actor: ACTOR,
    also: (transaction: Parameters<typeof saveAnswer>[0], _: number, at: Temporal.Instant) =>
      saveAnswer(transaction, question.id, 'holds', at),
  }
  const outcome = await editSeenPlace(c.var, place, said, deed)
  if ('changedMeanwhile' in outcome) {
    // Somebody else was a moment earlier; or the same button was pressed twice.
    const now = await openWaiting(c)
    if ('refused' in now) return now.refused
    return c.html(<QuestionPage c={c} {...now} setting={await readSetting(c)} why="meanwhile" />, 409)
  }
  await countTime(c, 'question', typeof body.begonnen === 'string' ? body.begonnen : '')
  const after = (await readPublicRegister(database)).byId.get(place.id)
  return c.html(<ThanksPage c={c} place={place} day={today} isShown={after?.confirmedOn !== undefined} />)
}

type PageProps = Opened & { c: Request; setting: Setting; why?: 'meanwhile' | 'tooMany' }

const QuestionPage = ({ c, place, token, setting, why }: PageProps) => {
  const { language } = c.var
  const say = questionTexts[language].page
  const address = questionAddress(token)
  return (
    <Page c={c} title={say.title} unlisted isWrong={why !== undefined} styles="src/upkeep/upkeep.css">
      {why && (
        <Notice tone="amber">
          <p role="alert">{say[why]}</p>
        </Notice>
      )}
      <Paragraph lead>{say.lead(place.content.name)}</Paragraph>
      <DefinitionList facts={listFacts(place, setting)} />
      <form method="post" action={addressIn(language, address)}>
        <input type="hidden" name="versie" value={place.version} />
        <Begun c={c} />
        <Paragraph>{say.holdsMore}</Paragraph>
        <div class="form-actions">
          <SubmitButton>{say.holds}</SubmitButton>
        </div>
      </form>
      <Paragraph>
        <Link language={language} to={`${address}/anders`}>
          {say.wrong}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={`/plek/${place.slug}`}>
          {say.publicPage}
        </Link>
      </Paragraph>
      <Paragraph quiet>
        {say.noMail}{' '}
        <Link language={language} to={`${address}/stop`}>
          {say.stop}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** Everything that is said to hold, as everybody sees it. */
function listFacts({ content }: PublicPlace, setting: Setting): Fact[] {
  const { language } = setting
  const say = questionTexts[language].page
  const facts = askedFields.flatMap((field): Fact[] => {
    if (field === 'status' && isUnknown(content))
      return [{ term: say.status, description: say.statusUnknown, unknown: true }]
    if (content[field] === undefined) return []
    const description: Child =
      field === 'hosts'
        ? content.hosts!.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
        : field === 'status'
          ? placeTexts[language].statuses[content.status as keyof (typeof placeTexts)['nl']['statuses']]
          : valueInWords(setting, field, content[field])
    return [{ term: fieldTexts[language].fields[field].name, description }]
  })
  if (content.province) facts.push({ term: say.province, description: content.province })
  return facts
}

const ThanksPage = (props: { c: Request; place: PublicPlace; day: Temporal.PlainDate; isShown: boolean }) => {
  const { c, place, day, isShown } = props
  const { language } = c.var
  const say = questionTexts[language].thanks
  return (
    <Page c={c} title={say.title} unlisted>
      <Notice tone="green">
        <p role="status">
          {isShown ? say.lead(place.content.name, formatDay(language, day)) : say.outweighed}
        </p>
      </Notice>
      <Paragraph>{say.more}</Paragraph>
      <Paragraph>
        <Link language={language} to={`/plek/${place.slug}`}>
          {say.toPlace}
        </Link>
      </Paragraph>
    </Page>
  )
}
