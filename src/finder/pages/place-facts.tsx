import type { Child } from 'hono/jsx'
import { InDutch, Link, OutsideLink } from '../../design/content.tsx'
import type { Fact } from '../../design/definition-list.tsx'
import { dayOf, formatPartialDate } from '../../design/numbers.ts'
import type { Geography } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  type Field,
  openingHoursInWords,
  openState,
  openStateInWords,
  type PlaceContent,
  type PublicPlace,
  placeTexts,
  publicStatus,
} from '../../register/index.ts'
import { texts } from '../text.ts'
import { type Numbered, sourceLink } from './place-sources.tsx'

type FactName = keyof (typeof texts)['nl']['place']['facts']

/** The facts of a place in the order in which somebody wants to hear them, and the fields each rests on. */
const order = {
  kind: ['kind'],
  whatFor: ['whatFor'],
  where: [
    'address',
    'postcode',
    'town',
    'municipality',
    'province',
    'locationDisclosure',
    'locationPrecision',
  ],
  comingIn: ['comingIn', 'comingInNote'],
  openingHours: ['openingHours'],
  contact: ['phone', 'email', 'website'],
  forWhom: ['forWhom'],
  free: ['free'],
  wheelchair: ['wheelchair'],
  lowStimulus: ['lowStimulus'],
  accessibilityNote: ['accessibilityNote'],
  languages: ['languages'],
  status: ['status', 'statusSince', 'statusReason', 'statusSaidBy', 'stoppedOn'],
  openedOn: ['openedOn'],
  organisation: ['organisation'],
  alsoKnownAs: ['alsoKnownAs', 'officialName', 'name'],
  supportPoint: ['supportPoint'],
  note: ['note'],
} as const satisfies Record<FactName, readonly Field[]>

/** Not knowing these changes what somebody does, so each is said in its own place. */
const saidWhenUnknown: readonly FactName[] = ['where', 'comingIn', 'openingHours', 'contact']

/** Not knowing these is said once, below the facts. */
const namedWhenUnknown = [
  'kind',
  'forWhom',
  'free',
  'wheelchair',
  'lowStimulus',
  'languages',
  'organisation',
  'supportPoint',
] as const satisfies readonly FactName[]

export function factsOf(c: Request, place: PublicPlace, numbered: Numbered, geography: Geography): Fact[] {
  const say = texts[c.var.language].place
  return (Object.keys(order) as FactName[]).flatMap((name) => {
    const description = describe(c, place, name, geography)
    if (description !== undefined)
      return { term: say.facts[name], description, ...originOf(c, place, name, numbered, geography) }
    if (!saidWhenUnknown.includes(name) || isStopped(place)) return []
    return { term: say.facts[name], description: sayUnknown(c, place, name), unknown: true }
  })
}

const isStopped = ({ content }: PublicPlace) => content.status === 'stopped'

/** Names of the facts that nobody told us, apart from those that stand in the list. */
export const listUnknown = (c: Request, { content }: PublicPlace): string[] =>
  namedWhenUnknown
    .filter((name) => order[name].every((field) => content[field] === undefined))
    .map((name) => texts[c.var.language].place.unknownFacts[name])

function describe(c: Request, place: PublicPlace, name: FactName, geography: Geography): Child | undefined {
  const { language } = c.var
  const { content } = place
  if (name === 'where') return describeWhere(c, place, geography)
  if (name === 'contact') return describeContact(content)
  if (name === 'status') return describeStatus(c, content)
  if (name === 'openingHours')
    return content.openingHours && describeHours(c, content.openingHours, content.status)
  if (name === 'alsoKnownAs') {
    const names = [...new Set([content.officialName, ...(content.alsoKnownAs ?? [])])]
    return names.filter((one) => one && one !== content.name).join(', ') || undefined
  }
  if (name === 'note') return content.note && <q lang="nl">{content.note}</q>
  const [field] = order[name]
  if (content[field] === undefined) return undefined
  const words = inWords(c, field, content[field], geography)
  const more = name === 'comingIn' && content.comingInNote
  return (
    <>
      {ownWords.has(field) ? <InDutch language={language}>{words}</InDutch> : words}
      {more && (
        <>
          {'. '}
          <InDutch language={language}>{more}</InDutch>
        </>
      )}
    </>
  )
}

/** Fields that a source or a place wrote in its own Dutch. */
const ownWords: ReadonlySet<Field> = new Set(['whatFor', 'forWhom', 'accessibilityNote', 'organisation'])

function describeWhere(
  c: Request,
  { content, isOnline }: PublicPlace,
  geography: Geography,
): Child | undefined {
  const { language } = c.var
  if (isOnline) return placeTexts[language].online
  const say = texts[language].place
  const municipality = geography.municipalities.get(content.municipality ?? '')
  const province = municipality ? undefined : content.province
  const known = [content.address, content.postcode, content.town, province].filter(Boolean).join(', ')
  if (!known && !municipality) return undefined
  return (
    <>
      {known}
      {municipality && (
        <>
          {known && ', '}
          <Link language={language} to={`/gemeente/${municipality.slug}`}>
            {say.municipality(municipality.name)}
          </Link>
        </>
      )}
      . {reserveAbout(c, content)}
    </>
  )
}

/** What somebody should know before taking the spot on a map for the door. */
function reserveAbout(c: Request, content: PlaceContent): string {
  const say = texts[c.var.language].place
  if (content.locationDisclosure === 'on request') return say.onRequest
  if (content.locationDisclosure === 'area only') return say.areaOnly
  if (content.address) return ''
  if (content.locationPrecision === 'place') return say.roughly
  return content.locationPrecision === 'municipality' ? say.roughlyMunicipality : ''
}

function describeContact({ phone, email, website }: PlaceContent): Child | undefined {
  const ways = [
    phone && (
      <a class="nl-link" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
        {phone}
      </a>
    ),
    email && (
      <a class="nl-link" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    website && <OutsideLink href={website}>{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</OutsideLink>,
  ].filter(Boolean)
  if (ways.length === 0) return undefined
  return ways.map((way, i) => (
    <>
      {i > 0 && <br />}
      {way}
    </>
  ))
}

function describeStatus(c: Request, content: PlaceContent): Child {
  const { language } = c.var
  const say = texts[language].place
  return (
    <>
      {placeTexts[language].statuses[publicStatus(content.status)]}
      {content.statusSince && ` ${say.since(formatPartialDate(language, content.statusSince))}`}
      {content.statusReason && (
        <>
          . {say.quoted} <q lang="nl">{content.statusReason}</q>
        </>
      )}
      {content.statusSaidBy && ` (${content.statusSaidBy})`}
    </>
  )
}

/** Whether it is open now is said only of a place that opens at all; the hours themselves are what was said. */
const opens: readonly PlaceContent['status'][] = ['known', 'starting']

function describeHours(
  c: Request,
  hours: NonNullable<PlaceContent['openingHours']>,
  status: PlaceContent['status'],
): Child {
  const { language } = c.var
  const now = c.var.now()
  const words = openingHoursInWords(hours, dayOf(now), language)
  return (
    <>
      {opens.includes(status) && openStateInWords(openState(hours, now), now, language)}
      <ul class="plain-list">
        {[...words.week, words.holidays, ...words.exceptions, ...(words.note ? [words.note] : [])].map(
          (line) => (
            <li>{line}</li>
          ),
        )}
      </ul>
    </>
  )
}

/** A value of a field as a sentence would have it; undefined for what is not said in words. */
function inWords(c: Request, field: Field, value: unknown, geography: Geography): string | undefined {
  const { language } = c.var
  const say = texts[language].place
  const words = placeTexts[language]
  const tables: Partial<Record<Field, Record<string, string>>> = {
    kind: words.kinds,
    status: words.statuses,
    comingIn: words.comingIn,
    free: say.free,
    wheelchair: say.wheelchair,
    lowStimulus: say.yesNo,
    supportPoint: say.supportPoint,
  }
  if (tables[field]) return tables[field][String(value)]
  if (field === 'municipality') return geography.municipalities.get(String(value))?.name
  if (field === 'languages') return (value as string[]).map((code) => languageName(language, code)).join(', ')
  if (field === 'openingHours')
    return openingHoursInWords(value as never, dayOf(c.var.now()), language).week.join('; ')
  if (/^(statusSince|openedOn|stoppedOn)$/.test(field)) return formatPartialDate(language, String(value))
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : undefined
}

const languageName = (language: Language, code: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code

/** Where a fact comes from, and what other sources say instead. */
function originOf(
  c: Request,
  { chosen, conflicts: lost }: PublicPlace,
  name: FactName,
  numbered: Numbered,
  geography: Geography,
): Pick<Fact, 'source' | 'notes'> {
  const say = texts[c.var.language].place
  const fields: readonly Field[] = order[name]
  const ids = new Set(fields.flatMap((field) => chosen[field] ?? []))
  const sources = [...ids].flatMap((id) => numbered.get(id) ?? [])
  const conflicts = lost.flatMap(({ field, statementId, value }) => {
    const words = fields.includes(field) && inWords(c, field, value, geography)
    const origin = numbered.get(statementId)
    return words && origin ? [{ words, origin }] : []
  })
  return {
    ...(sources.length > 0 && { source: sources.map((origin, i) => sourceLink(c, origin, i > 0)) }),
    notes: conflicts.map(({ words, origin }) => (
      <>
        {say.otherSource(words)} ({sourceLink(c, origin)})
      </>
    )),
  }
}

function sayUnknown(c: Request, { content }: PublicPlace, name: FactName): string {
  const say = texts[c.var.language].place
  const way = content.phone ? 'phone' : content.website ? 'website' : 'nothing'
  if (name === 'comingIn') return say.comingInUnknown[way]
  if (name === 'openingHours') return say.hoursUnknown[way]
  return name === 'where' ? say.whereUnknown : say.contactUnknown
}
