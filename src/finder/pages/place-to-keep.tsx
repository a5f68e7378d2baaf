import { raw } from 'hono/html'
import { dayOf, formatDay, formatPartialDate } from '../../design/numbers.ts'
import { SavePlace } from '../../design/save-place.tsx'
import type { SavedFact, SavedPlace } from '../../design/saved-list.ts'
import { callAddress } from '../../design/words.ts'
import { addressIn } from '../../platform/language.ts'
import { whatForInWords } from '../../register/browser.ts'
import { openingHoursInWords, placeTexts } from '../../register/index.ts'
import { placePageTexts } from '../place-text.ts'
import { savedPageTexts } from '../saved-text.ts'
import type { PlaceOnPage } from './place-on-page.ts'
import { ageOf, listWarnings } from './place-standing.tsx'

/** The switch with which somebody keeps this place on their own device, and what is kept then. */
export const KeepPlace = (on: PlaceOnPage) => {
  const { slug, content } = on.place
  // No text in it may end the block.
  const json = JSON.stringify(placeToKeep(on)).replaceAll('<', '\\u003c')
  return (
    <SavePlace language={on.language} slug={slug} name={content.name}>
      <script type="application/json">{raw(json)}</script>
    </SavePlace>
  )
}

/** What is needed to go there, in words. */
function placeToKeep(on: PlaceOnPage): SavedPlace {
  const { place, language, now } = on
  const { content, slug, confirmedOn } = place
  const say = placePageTexts[language]
  const aged = ageOf(on)
  return {
    slug,
    address: addressIn(language, `/plek/${slug}`),
    language,
    name: content.name,
    what: whatForInWords(language, content),
    facts: listFacts(on),
    remarks: [
      ...listWarnings(on),
      confirmedOn ? say.confirmed(formatPartialDate(language, confirmedOn)) : say.notConfirmed,
      ...(aged ? [say.aged[aged]] : []),
      savedPageTexts[language].asOf(formatDay(language, dayOf(now))),
    ],
  }
}

function listFacts({ place, language, now, geography }: PlaceOnPage): SavedFact[] {
  const { content, isOnline } = place
  const { facts: terms, ways } = placePageTexts[language]
  const municipality = geography.municipalities.get(content.municipality ?? '')?.name
  const where = [content.address, content.postcode, content.town ?? municipality].filter(Boolean).join(', ')
  const comingIn = [
    content.comingIn && placeTexts[language].comingIn[content.comingIn],
    content.comingInNote,
  ].filter(Boolean)
  const hours = content.openingHours && openingHoursInWords(content.openingHours, dayOf(now), language)
  const otherDays = hours?.exceptions.map(({ words, note }) => (note ? `${words} (${note})` : words)) ?? []
  const hoursInWords = hours && [...hours.week, hours.holidays, ...otherDays, hours.note]
  const facts: (SavedFact | false | undefined)[] = [
    { term: terms.where, text: isOnline ? placeTexts[language].online : where },
    { term: terms.comingIn, text: comingIn.join('. ') },
    { term: terms.openingHours, text: hoursInWords?.filter(Boolean).join('; ') ?? '' },
    content.phone !== undefined && {
      term: ways.phone,
      text: content.phone,
      href: callAddress(content.phone),
    },
    content.email !== undefined && {
      term: ways.email,
      text: content.email,
      href: `mailto:${content.email}`,
    },
    content.website !== undefined && { term: ways.website, text: content.website, href: content.website },
  ]
  return facts.filter((fact): fact is SavedFact => Boolean(fact && fact.text !== ''))
}
