import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { dayOf } from '../../design/numbers.ts'
import type { Request } from '../../platform/platform.ts'
import type { PublicPlace } from '../../register/index.ts'
import { listInOrder } from '../occurrences.ts'
import { readProgramme } from '../store.ts'
import { texts } from '../text.ts'
import { NoProgramme } from './no-programme.tsx'
import { OccurrencesByDay } from './occurrence-list.tsx'

/** Days ahead that the page of a place shows: a week, so that every weekday is there once. */
const DAYS = 7

/** What there is to do at a place in the coming week, for its own page; in a plain sentence when nothing is known. */
export const ProgrammeOfPlace = async ({ c, place }: { c: Request; place: PublicPlace }) => {
  const { database, language } = c.var
  const say = texts[language].ofPlace
  const activities = (await readProgramme(database)).byPlace.get(place.id) ?? []
  const today = dayOf(c.var.now())
  const occurrences = listInOrder(activities, today, today.add({ days: DAYS - 1 }))
  return (
    <section>
      <Heading level={2}>{say.heading}</Heading>
      {activities.length === 0 ? (
        <NoProgramme c={c} place={place} />
      ) : (
        <>
          {occurrences.length === 0 && <Paragraph>{say.emptyWeek}</Paragraph>}
          <OccurrencesByDay language={language} today={today} occurrences={occurrences} level={3} />
          <Paragraph>
            <Link language={language} to={`/plek/${place.slug}/programma`}>
              {say.whole(place.content.name)}
            </Link>
          </Paragraph>
        </>
      )}
    </section>
  )
}
