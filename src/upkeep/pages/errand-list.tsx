import { Link } from '../../design/content.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
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

const addressOf = (errand: Errand): string =>
  errand.kind === 'report' ? `/beheer/meldingen/${errand.report.id}` : `/beheer/taken/${errand.task.id}`

export function errandInWords(language: Language, errand: Errand): string {
  const say = deskTexts[language]
  return errand.kind === 'report'
    ? say.report(reportTexts[language].subjects[errand.report.subject])
    : taskInWords(language, errand.task)
}

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
