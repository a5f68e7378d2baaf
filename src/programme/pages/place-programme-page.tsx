import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { Notice } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPublicPlace, type PublicPlace } from '../../register/index.ts'
import type { Activity } from '../activity.ts'
import { listInOrder } from '../occurrences.ts'
import { readProgramme } from '../store.ts'
import { texts } from '../text.ts'
import { ActivityCard } from './activity-card.tsx'
import { NoProgramme } from './no-programme.tsx'
import { OccurrencesByDay } from './occurrence-list.tsx'
import { type AskedWeek, askedWeek, WeekHead } from './week-page.tsx'

/** Answers for the place at an address; where it went, or that it was taken off, is said as on its own page. */
export const openPlace =
  (ending: string, answer: (c: Request, place: PublicPlace) => Promise<Response> | Response) =>
  async (c: Request): Promise<Response> => {
    const { database, language } = c.var
    const found = await findPublicPlace(database, c.req.param('slug') ?? '')
    if (!found) return c.notFound()
    if ('gone' in found) return c.html(<GonePage c={c} />, 410)
    if ('place' in found) return answer(c, found.place)
    c.header('cache-control', found.why === 'merged' ? 'no-store' : 'no-cache')
    const { search } = new URL(c.req.url)
    return c.redirect(
      addressIn(language, `/plek/${found.movedTo}/${ending}`) + search,
      found.why === 'merged' ? 302 : 308,
    )
  }

export const showPlaceProgramme = openPlace('programma', async (c, place) => {
  const { byPlace } = await readProgramme(c.var.database)
  return c.html(
    <PlaceProgrammePage c={c} place={place} activities={byPlace.get(place.id) ?? []} asked={askedWeek(c)} />,
  )
})

const PlaceProgrammePage = (props: {
  c: Request
  place: PublicPlace
  activities: readonly Activity[]
  asked: AskedWeek
}) => {
  const { c, place, activities, asked } = props
  const { language } = c.var
  const say = texts[language]
  const { name, status } = place.content
  return (
    <Page
      c={c}
      title={say.place.title(name)}
      description={say.place.description(name)}
      unlisted={asked.wrong !== undefined}
    >
      {status === 'temporarily closed' && (
        <Notice tone="amber">
          <p>{say.place.closed}</p>
        </Notice>
      )}
      {activities.length === 0 ? <NoProgramme c={c} place={place} /> : <Week {...props} />}
      <Paragraph>
        <Link language={language} to={`/plek/${place.slug}`}>
          {say.place.back(name)}
        </Link>
      </Paragraph>
    </Page>
  )
}

const Week = ({ c, place, activities, asked }: Parameters<typeof PlaceProgrammePage>[0]) => {
  const { language } = c.var
  const say = texts[language]
  const { week, today } = asked
  const occurrences = listInOrder(activities, week.monday, week.sunday)
  return (
    <>
      <WeekHead c={c} asked={asked} addressOf={({ name }) => `/plek/${place.slug}/programma?week=${name}`} />
      {occurrences.length === 0 && <Paragraph>{say.place.emptyWeek}</Paragraph>}
      <OccurrencesByDay language={language} today={today} occurrences={occurrences} />
      <Heading level={2}>{say.place.all}</Heading>
      <ul class="cards">
        {activities.map((activity) => (
          <li>
            <ActivityCard language={language} activity={activity} today={today} />
          </li>
        ))}
      </ul>
    </>
  )
}
