import type { Child } from 'hono/jsx'
import { InDutch, OutsideLink } from '../../design/content.tsx'
import { dayOf, formatPartialDate } from '../../design/numbers.ts'
import { asSentence, callAddress } from '../../design/words.ts'
import { waysToAsk } from '../../register/browser.ts'
import { type Field, openingHoursInWords, placeTexts, publicStatus } from '../../register/index.ts'
import { type FactName, factFields } from '../place-sections.ts'
import { placePageTexts } from '../place-text.ts'
import type { PlaceOnPage } from './place-on-page.ts'
import { Whereabouts } from './place-whereabouts.tsx'
import { inWords } from './place-words.ts'

/** What we know of a fact, in words; undefined when nobody told us. */
export function describeFact(on: PlaceOnPage, name: FactName): Child | undefined {
  const describe = described[name]
  return describe ? describe(on) : describeField(on, name)
}

/** Facts that take more than the words of their first field. */
const described: Partial<Record<FactName, (on: PlaceOnPage) => Child | undefined>> = {
  hosts: describeHosts,
  expected: ({ place: { content }, language }) => listOf(content.expected, language),
  notExpected: ({ place: { content }, language }) => listOf(content.notExpected, language),
  openingHours: describeHours,
  contact: describeContact,
  where: (on) => Whereabouts(on),
  status: describeStatus,
  fundedUntil: ({ place: { content }, language }) =>
    content.fundedUntil &&
    placePageTexts[language].fundedUntil(formatPartialDate(language, content.fundedUntil)),
  organisation: describeOrganisation,
  alsoKnownAs: describeOtherNames,
  note: ({ place: { content } }) => content.note && <q lang="nl">{content.note}</q>,
}

/** Fields that a source or a place wrote in its own Dutch, as one passage. */
const ownWords: ReadonlySet<Field> = new Set<Field>([
  'firstVisit',
  'gettingThere',
  'forWhom',
  'accessibilityNote',
])

/** What is said with an answer, in the words of whoever said it. */
const noteOf = {
  comingIn: 'comingInNote',
  accompaniment: 'accompanimentNote',
  forRelatives: 'forRelativesNote',
  free: 'costsNote',
} as const satisfies Partial<Record<FactName, Field>>

/** A fact of one field, with the note that may go with it. */
function describeField(on: PlaceOnPage, name: FactName): Child | undefined {
  const { content } = on.place
  const [field] = factFields[name]
  const words = content[field] === undefined ? undefined : inWords(on, field, content[field])
  // A month is no beginning of a sentence.
  const answer = field === 'openedOn' ? words : words && asSentence(words)
  const note = name in noteOf ? content[noteOf[name as keyof typeof noteOf]] : undefined
  if (answer === undefined && note === undefined) return undefined
  return (
    <>
      {ownWords.has(field) ? (
        <InDutch language={on.language}>
          <span class="passage">{answer}</span>
        </InDutch>
      ) : (
        answer
      )}
      {answer && note && (/[.!?]$/.test(answer) ? ' ' : '. ')}
      {note && <InDutch language={on.language}>{note}</InDutch>}
    </>
  )
}

function describeHosts({ place: { content }, language }: PlaceOnPage): Child | undefined {
  return listOf(
    content.hosts?.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    language,
  )
}

const listOf = (entries: readonly string[] | undefined, language: PlaceOnPage['language']) =>
  entries && (
    <ul class="plain-list" lang={language === 'nl' ? undefined : 'nl'}>
      {entries.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  )

function describeHours({ place: { content }, language, now }: PlaceOnPage): Child | undefined {
  if (!content.openingHours) return undefined
  const { week, holidays, exceptions, note } = openingHoursInWords(content.openingHours, dayOf(now), language)
  return (
    <ul class="plain-list">
      {[...week, holidays].map((line) => (
        <li>{asSentence(line)}</li>
      ))}
      {exceptions.map(({ words, note }) => (
        <li>
          {words}
          {note && (
            <>
              {' '}
              (<InDutch language={language}>{note}</InDutch>)
            </>
          )}
        </li>
      ))}
      {note && (
        <li>
          <InDutch language={language}>{note}</InDutch>
        </li>
      )}
    </ul>
  )
}

function describeContact({ place: { content } }: PlaceOnPage): Child | undefined {
  const { phone, email, website } = content
  const ways = [
    phone && (
      <a class="nl-link" href={callAddress(phone)}>
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
  return (
    <ul class="plain-list">
      {ways.map((way) => (
        <li>{way}</li>
      ))}
    </ul>
  )
}

function describeStatus({ place: { content }, language }: PlaceOnPage): Child {
  const say = placePageTexts[language]
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

function describeOrganisation({ place: { content }, language }: PlaceOnPage): Child | undefined {
  const { organisation, name } = content
  if (organisation === undefined || organisation === name) return undefined
  return <InDutch language={language}>{organisation}</InDutch>
}

function describeOtherNames({ place: { content } }: PlaceOnPage): Child | undefined {
  const names = [...new Set([content.officialName, ...(content.alsoKnownAs ?? [])])]
  return names.filter((one) => one && one !== content.name).join(', ') || undefined
}

/** That nobody told us; how somebody could ask is said above of a place that nobody confirmed. */
export function sayUnknown({ place, language }: PlaceOnPage, name: FactName): string {
  const say = placePageTexts[language]
  const { confirmedOn, content } = place
  if (name === 'where') return say.whereUnknown
  if (name === 'contact') return say.contactUnknown
  const ways = confirmedOn ? waysToAsk(language, content) : undefined
  const isSaidNext = name === 'comingIn' && !content.openingHours
  const unknown = name === 'openingHours' ? say.hoursUnknown : say.comingInUnknown
  return ways && !isSaidNext ? `${unknown} ${say.ask(ways)}` : unknown
}
