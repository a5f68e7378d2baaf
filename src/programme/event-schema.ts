import type { PublicPlace } from '../register/index.ts'
import { momentsOf, type Occurrence } from './occurrences.ts'

/**
 * One time that something is, for search engines (schema.org/Event); nothing where its hour is not known or nobody is
 * sure that it goes on, since there is no way to say so there.
 */
export function eventSchema(
  { activity, date, times, state }: Occurrence,
  place: Pick<PublicPlace, 'content'>,
  address: string | undefined,
): object | undefined {
  const { title, description, where, free } = activity.content
  const { start, end } = momentsOf({ date, times })
  const isAllDay = times === 'all day'
  if (!start || state === 'unsure') return undefined
  const written = (moment: Temporal.ZonedDateTime) =>
    moment.toString({ timeZoneName: 'never', smallestUnit: 'second' })
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    ...(description && { description }),
    inLanguage: 'nl',
    startDate: isAllDay ? date.toString() : written(start),
    ...(end && !isAllDay && { endDate: written(end) }),
    eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : state === 'moved' ? 'EventRescheduled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${where?.at === 'online' ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: locationOf(where, place, address),
    ...(free && { isAccessibleForFree: free === 'yes' }),
    organizer: { '@type': 'Organization', name: place.content.name },
    ...(address && { url: address }),
  }
}

function locationOf(
  where: Occurrence['activity']['content']['where'],
  { content }: Pick<PublicPlace, 'content'>,
  address: string | undefined,
): object {
  if (where?.at === 'online') return { '@type': 'VirtualLocation', ...(address && { url: address }) }
  const elsewhere = where?.at === 'elsewhere' ? where : undefined
  const street = elsewhere ? elsewhere.address : where && content.address
  const town = elsewhere ? elsewhere.town : content.town
  return {
    '@type': 'Place',
    ...(!elsewhere && { name: content.name }),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'NL',
      ...(street && { streetAddress: street }),
      ...(town && { addressLocality: town }),
    },
  }
}
