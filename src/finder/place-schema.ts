import { dayOf } from '../design/numbers.ts'
import type { Language } from '../platform/language.ts'
import { instantOf } from '../platform/moments.ts'
import { type PlaceContent, placeTexts } from '../register/browser.ts'
import type { PublicPlace } from '../register/index.ts'

/** A document of schema.org. What is undefined stands nowhere in it. */
export type Schema = { [property: string]: unknown }

/**
 * A place for search engines, in the words of schema.org: a page about a service that is found at a place. A place
 * sells nothing and treats nobody, so it is neither a business nor a clinic. Only what is public and known.
 */
export function describeForMachines(
  place: PublicPlace,
  at: { address: string | undefined; language: Language; today: Temporal.PlainDate },
): Schema {
  const { content } = place
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: at.address,
    name: content.name,
    inLanguage: at.language,
    ...originsOf(place),
    mainEntity: {
      '@type': 'Service',
      name: content.name,
      alternateName: content.alsoKnownAs,
      description: content.whatFor?.join(', '),
      serviceType: content.kind && placeTexts[at.language].kinds[content.kind],
      provider: content.organisation && { '@type': 'Organization', name: content.organisation },
      availableChannel: channelOf(place, at.today),
    },
  }
}

/** Until when what stands here was taken in, and from where. */
function originsOf({ provenance }: PublicPlace): Schema {
  const origins = [...provenance.values()]
  const newest = origins.map(({ statement }) => dayOf(instantOf(statement.recordedAt)).toString()).sort()
  const sources = new Map(origins.map(({ source }) => [source.id, source]))
  return {
    sdDatePublished: newest.at(-1),
    sdPublisher: { '@type': 'Organization', name: 'Inloop' },
    isBasedOn: [...sources.values()].map(({ name, address }) => ({
      '@type': 'CreativeWork',
      name,
      url: address ?? undefined,
    })),
  }
}

/** The ways to it: a door, a telephone, a page. */
function channelOf({ content, hasDoor }: PublicPlace, today: Temporal.PlainDate): Schema {
  const { phone, email } = content
  return {
    '@type': 'ServiceChannel',
    availableLanguage: content.languages,
    serviceUrl: content.website,
    servicePhone: (phone || email) && { '@type': 'ContactPoint', telephone: phone, email },
    serviceLocation: hasDoor ? doorOf(content, today) : undefined,
  }
}

const yes = { yes: true, no: false }

function doorOf(content: PlaceContent, today: Temporal.PlainDate): Schema {
  const { location, locationPrecision, openingHours, status } = content
  const isOpen = openingHours && status !== 'temporarily closed'
  return {
    '@type': 'Place',
    name: content.name,
    telephone: content.phone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: content.address,
      postalCode: content.postcode,
      addressLocality: content.town,
      addressRegion: content.province,
      addressCountry: 'NL',
    },
    // The centre of a town is no place to send anybody to.
    geo:
      location && locationPrecision === 'exact'
        ? { '@type': 'GeoCoordinates', longitude: location.lon, latitude: location.lat }
        : undefined,
    isAccessibleForFree: content.free && yes[content.free],
    publicAccess: content.comingIn === 'walk in' || undefined,
    amenityFeature: featuresOf(content),
    openingHoursSpecification: isOpen ? weekOf(openingHours) : undefined,
    specialOpeningHoursSpecification: isOpen ? exceptionsOf(openingHours, today) : undefined,
  }
}

function featuresOf({ wheelchair, lowStimulus }: PlaceContent): Schema[] | undefined {
  const features = [
    wheelchair && {
      name: 'wheelchair accessible',
      value: wheelchair === 'partly' ? 'partly' : yes[wheelchair],
    },
    lowStimulus && { name: 'low stimulus', value: yes[lowStimulus] },
  ].filter((feature) => feature !== undefined)
  return features.length > 0
    ? features.map((feature) => ({ '@type': 'LocationFeatureSpecification', ...feature }))
    : undefined
}

type Hours = NonNullable<PlaceContent['openingHours']>

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Of public holidays only that it is closed: where it is open as on other days, those days say so. */
function weekOf({ weekly, holidays }: Hours): Schema[] {
  return [
    ...weekly.map(({ days, from, to }) =>
      opening({ dayOfWeek: days.map((day) => weekdayNames[day - 1]) }, { from, to }),
    ),
    ...(holidays === 'closed' ? [closed({ dayOfWeek: 'PublicHolidays' })] : []),
  ]
}

/** Days that differ from the week and are not over yet. */
function exceptionsOf({ exceptions }: Hours, today: Temporal.PlainDate): Schema[] | undefined {
  const toCome = exceptions.filter(({ date, until }) => (until ?? date) >= today.toString())
  const specifications = toCome.flatMap(({ date, until, times }) => {
    const when = { validFrom: date, validThrough: until ?? date }
    return times.length > 0 ? times.map((span) => opening(when, span)) : [closed(when)]
  })
  return specifications.length > 0 ? specifications : undefined
}

/** There is no 24:00 in schema.org; a door that closes before it opened closes on the next day. */
const opening = (when: Schema, { from, to }: { from: string; to: string }): Schema => ({
  '@type': 'OpeningHoursSpecification',
  ...when,
  opens: from,
  closes: to === '24:00' ? '23:59' : to,
})

/** As search engines agree to read it: opens and closes at one moment. */
const closed = (when: Schema): Schema => opening(when, { from: '00:00', to: '00:00' })
