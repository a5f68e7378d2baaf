import { Link } from '../../design/content.tsx'
import { dayOf, formatDay, joinWords } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  afterWorkingDays,
  type ErrorReport,
  type Place,
  reportTexts,
  WORKING_DAYS,
} from '../../register/index.ts'
import type { DeskTask, Errand } from '../desk/errands.ts'
import { deskTexts } from '../desk-text.ts'
import { type Proposal, proposedFields } from '../proposal.ts'
import { proposalTexts } from '../proposal-text.ts'
import { fieldInWords } from '../record-in-words.tsx'

/** What asks for attention, a line or three each, with where to go. */
export const ErrandList = (props: {
  c: Request
  errands: readonly Errand[]
  byId: ReadonlyMap<string, Place>
}) => {
  const { language } = props.c.var
  return (
    <ol class="timetable plain-list">
      {props.errands.map((errand) => (
        <li class="timetable__entry">
          <p class="quiet">{deskTexts[language].since(formatDay(language, errand.since))}</p>
          <div>
            <p>
              <Link language={language} to={addressOf(errand)}>
                {errandInWords(language, errand)}
              </Link>
            </p>
            <p>{nameOf(props.byId.get(errand.placeId))}</p>
            {errand.kind === 'report' && <p class="small">{howSoon(props.c, errand.report)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const addressOf = (errand: Errand): string => {
  if (errand.kind === 'report') return `/beheer/meldingen/${errand.report.id}`
  return errand.kind === 'task'
    ? `/beheer/taken/${errand.task.id}`
    : `/beheer/voorstellen/${errand.proposal.id}`
}

function errandInWords(language: Language, errand: Errand): string {
  if (errand.kind === 'report')
    return deskTexts[language].report(reportTexts[language].subjects[errand.report.subject])
  return errand.kind === 'task'
    ? taskInWords(language, errand.task)
    : proposalTexts[language].errand(fieldsInWords(language, errand.proposal))
}

export const fieldsInWords = (language: Language, proposal: Proposal): string =>
  joinWords(
    language,
    proposedFields(proposal).map((field) => fieldInWords(language, field).toLowerCase()),
  )

export function taskInWords(language: Language, task: DeskTask): string {
  const say = deskTexts[language].tasks
  if (task.kind === 'vanished from source') return say[task.kind](task.detail)
  return task.kind === 'dead link' ? say[task.kind](task.detail) : say[task.kind](task.detail)
}

/** A place as people at a desk name it. */
export const nameOf = (place: Pick<Place, 'content'> | undefined): string =>
  [place?.content.name, place?.content.town].filter(Boolean).join(', ')

/** Until when whoever sent it may expect that somebody looks; past that day, that it is late. */
export function howSoon(c: Request, { receivedOn, state }: ErrorReport): string {
  const { language, now } = c.var
  const say = deskTexts[language]
  if (state === 'looking') return say.looking
  const last = afterWorkingDays(Temporal.PlainDate.from(receivedOn), WORKING_DAYS)
  const day = formatDay(language, last)
  return Temporal.PlainDate.compare(last, dayOf(now())) < 0 ? say.late(day) : say.lookBefore(day)
}
