import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { TheirWords } from '../../design/their-words.tsx'
import type { Request } from '../../platform/platform.ts'
import type { PublicPlace } from '../../register/index.ts'
import type { Activity } from '../activity.ts'
import { inOrderOfNext } from '../next-occurrence.ts'
import { listInOrder } from '../occurrences.ts'
import { readProgramme } from '../store.ts'
import { texts } from '../text.ts'
import { ActivityCard } from './activity-card.tsx'
import { EventSchema } from './event-schema.tsx'
import { NoProgramme } from './no-programme.tsx'
import { OccurrencesByDay } from './occurrence-list.tsx'
import { openPlace } from './open-place.tsx'
import { OnPaper, TakeAlong } from './take-along.tsx'
import { type AskedDays, askedDays, WeekHead, weekQuery } from './week-page.tsx'

export const showPlaceProgramme = openPlace('programma', async (c, place) => {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const { byPlace } = await readProgramme(c.var.database)
  return c.html(
    <PlaceProgrammePage c={c} place={place} activities={byPlace.get(place.id) ?? []} asked={asked} />,
  )
})

const PlaceProgrammePage = (props: {
  c: Request
  place: PublicPlace
  activities: readonly Activity[]
  asked: AskedDays
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
      unlisted={asked.name !== undefined}
    >
      {status === 'temporarily closed' && (
        <Notice tone="amber">
          <p>{say.place.closed}</p>
        </Notice>
      )}
      {activities.length === 0 ? <NoProgramme c={c} place={place} /> : <Week {...props} />}
      <p class="nl-paragraph on-screen">
        <Link language={language} to={`/plek/${place.slug}`}>
          {say.place.back(name)}
        </Link>
      </p>
    </Page>
  )
}

const Week = ({ c, place, activities, asked }: Parameters<typeof PlaceProgrammePage>[0]) => {
  const { language } = c.var
  const say = texts[language]
  const { today, from, until, name } = asked
  const occurrences = listInOrder(activities, from, until)
  return (
    <>
      <WeekHead c={c} asked={asked} addressOf={(name) => `/plek/${place.slug}/programma${weekQuery(name)}`} />
      {occurrences.length === 0 && <Paragraph>{say.place.emptyWeek}</Paragraph>}
      <TheirWords language={language} />
      <OccurrencesByDay language={language} today={today} occurrences={occurrences} />
      <OnPaper c={c} />
      <div class="on-screen">
        <Heading level={2}>{say.place.all}</Heading>
        <ul class="cards">
          {inOrderOfNext(activities, today).map((activity) => (
            <li>
              <ActivityCard language={language} activity={activity} today={today} />
            </li>
          ))}
        </ul>
      </div>
      <TakeAlong
        c={c}
        calendar={`/plek/${place.slug}/programma.ics`}
        table={`/plek/${place.slug}/programma.csv${weekQuery(name)}`}
      />
      {occurrences.map((occurrence) => (
        <EventSchema c={c} occurrence={occurrence} place={place} />
      ))}
    </>
  )
}
