import type { Child } from 'hono/jsx'
import { Heading, InDutch } from '../../design/content.tsx'
import { DefinitionList, type Fact } from '../../design/definition-list.tsx'
import { dayOf, formatDay, formatPartialDate } from '../../design/numbers.ts'
import { instantOf } from '../../platform/moments.ts'
import { agedAs, type Field, type Freshness, freshnessOf, freshnessStates } from '../../register/index.ts'
import {
  type FactName,
  factFields,
  isSaidWhenUnknown,
  isTold,
  type SectionName,
  sections,
} from '../place-sections.ts'
import { placePageTexts } from '../place-text.ts'
import { describeFact, sayUnknown } from './place-facts.tsx'
import type { PlaceOnPage } from './place-on-page.ts'
import { DatedSourceLink, SourceLink } from './place-sources.tsx'
import { inWords, isInTheirWords } from './place-words.ts'

/** One section of the page; nothing when nobody told us any of it. */
export const PlaceSection = ({ on, name }: { on: PlaceOnPage; name: SectionName }) => {
  const say = placePageTexts[on.language]
  const names: readonly FactName[] = sections[name]
  const facts = names.filter((fact) => !isSaidAbove(on, fact)).flatMap((fact) => factOf(on, fact) ?? [])
  if (name === 'about') facts.push({ term: say.lastConfirmed, description: lastConfirmed(on) })
  if (facts.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.sections[name]}</Heading>
      {isTold(name) ? facts.map((fact) => <Told {...fact} />) : <DefinitionList facts={facts} />}
    </>
  )
}

/** Stands below the name of the place already: said once more only where a source disagrees, or there is more to it. */
function isSaidAbove(on: PlaceOnPage, name: FactName): boolean {
  const { status, statusSince, statusReason, statusSaidBy } = on.place.content
  if (originOf(on, name).notes?.length) return false
  return name === 'status'
    ? status === 'known' && !statusSince && !statusReason && !statusSaidBy
    : name === 'kind'
}

/** A fact that needs no name of its own. */
const Told = ({ description, source, notes = [], unknown }: Fact) => (
  <div class={unknown ? 'told told--unknown' : 'told'}>
    <div>
      {description}
      {source && <span class="facts__source">{source}</span>}
    </div>
    {notes.map((note) => (
      <p class="facts__note">{note}</p>
    ))}
  </div>
)

function factOf(on: PlaceOnPage, name: FactName): Fact | undefined {
  const term = placePageTexts[on.language].facts[name]
  const description = describeFact(on, name)
  if (description !== undefined) return { term, description, ...originOf(on, name) }
  return isSaidWhenUnknown(on.place, name)
    ? { term, description: sayUnknown(on, name), unknown: true }
    : undefined
}

/** Where a fact comes from, unless that is where most do; and what other sources say. */
export function originOf(on: PlaceOnPage, name: FactName): Pick<Fact, 'source' | 'notes'> {
  const { place, numbered, language } = on
  const fields: readonly Field[] = factFields[name]
  const ids = new Set(fields.flatMap((field) => place.chosen[field] ?? []))
  const isFromMain = [...ids].every((id) => id === on.main)
  const sources = isFromMain ? [] : [...ids].flatMap((id) => numbered.get(id) ?? [])
  const conflicts = place.conflicts.flatMap(({ field, statementId, value }) => {
    const words = fields.includes(field) && inWords(on, field, value)
    const origin = numbered.get(statementId)
    return words && origin ? [{ words, origin, isTheirs: isInTheirWords(field) }] : []
  })
  return {
    ...(sources.length > 0 && {
      source: sources.map((origin, i) => (
        <>
          {i > 0 && ', '}
          <SourceLink language={language} origin={origin} />
        </>
      )),
    }),
    notes: [
      ...conflicts.map(({ words, origin, isTheirs }) => (
        <>
          {placePageTexts[language].otherSource}{' '}
          {isTheirs ? <InDutch language={language}>{words}</InDutch> : words} (
          <DatedSourceLink language={language} origin={origin} />)
        </>
      )),
      ...ageNotes(on, fields),
    ],
  }
}

/** What grew older than its place as a whole; how old that is stands above. */
function ageNotes({ place, language, now }: PlaceOnPage, shown: readonly Field[]): Child[] {
  const today = dayOf(now)
  const rank = ({ state }: Freshness) => freshnessStates.indexOf(state)
  const whole = rank(freshnessOf(place.lastWord, today))
  const [oldest] = shown
    .flatMap((field) => {
      const word = place.lastWords.get(field)
      return word ? [freshnessOf(word, today, field)] : []
    })
    .sort((a, b) => rank(b) - rank(a))
  const aged = oldest && rank(oldest) > whole ? agedAs(oldest) : undefined
  if (!aged) return []
  const words = placePageTexts[language].agedFact[aged](formatPartialDate(language, oldest!.on!))
  return [<span class="aged">{words}</span>]
}

/** By whom the place was last confirmed, and when. */
function lastConfirmed({ place, numbered, language }: PlaceOnPage): Child {
  const say = placePageTexts[language]
  if (place.ownWordOn) return say.byThePlace(formatPartialDate(language, place.ownWordOn))
  const checked = [...numbered.values()]
    .filter(({ statement: { basis } }) => basis === 'checked' || basis === 'pin')
    .map(({ statement }) => statement.recordedAt)
    .sort()
    .at(-1)
  return checked ? say.byTheDesk(formatDay(language, dayOf(instantOf(checked)))) : say.byNobody
}
