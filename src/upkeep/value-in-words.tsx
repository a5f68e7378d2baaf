import type { Child } from 'hono/jsx'
import { InDutch } from '../design/content.tsx'
import { formatDay, formatPartialDate } from '../design/numbers.ts'
import { asSentence } from '../design/words.ts'
import type { Language } from '../platform/language.ts'
import type { PlaceContent } from '../register/browser.ts'
import type { AreaNames, OpeningHours } from '../register/pure.ts'
import { openingHoursInWords } from '../register/pure.ts'
import { choiceTexts, kindTexts } from './choices-text.ts'
import { type AskedField, askingOf } from './editing/asked-fields.ts'

/** What values are said with. */
export interface Setting {
  language: Language
  areas: AreaNames
  today: Temporal.PlainDate
}

/** The answers of a field, by the value that is kept. */
export function answersOf(field: AskedField, language: Language): Readonly<Record<string, string>> {
  const { yesNo, status, comingIn, wheelchair, locationDisclosure } = choiceTexts[language]
  const own: Partial<Record<AskedField, Record<string, string>>> = {
    ...{ kind: kindTexts[language], status, comingIn, wheelchair, locationDisclosure },
  }
  return own[field] ?? yesNo
}

/** A value as the people who keep it read it. */
export function valueInWords({ language, areas, today }: Setting, field: AskedField, value: unknown): Child {
  switch (askingOf(field)) {
    case 'choice':
      return answersOf(field, language)[String(value)] ?? String(value)
    case 'municipality':
      return areas.nameOf(String(value)) ?? String(value)
    case 'date':
      return formatPartialDate(language, String(value))
    case 'languages':
      return (value as string[]).map((code) => languageName(language, code)).join(', ')
    case 'hours':
      return <Lines lines={hoursInLines(value as OpeningHours, today, language)} />
    case 'hosts':
      return <Lines lines={hostsInLines(value as NonNullable<PlaceContent['hosts']>, language)} />
    case 'list':
      return (
        <InDutch language={language}>
          <Lines lines={value as string[]} />
        </InDutch>
      )
    default:
      return (
        <InDutch language={language}>
          <span class="passage">{String(value)}</span>
        </InDutch>
      )
  }
}

const Lines = ({ lines }: { lines: readonly Child[] }) => (
  <span class="lines">
    {lines.map((line) => (
      <span>{line}</span>
    ))}
  </span>
)

function hoursInLines(hours: OpeningHours, today: Temporal.PlainDate, language: Language): string[] {
  const { week, holidays, exceptions, note } = openingHoursInWords(hours, today, language)
  return [
    ...[...week, holidays].map(asSentence),
    ...exceptions.map(({ words, note }) => (note ? `${words} (${note})` : words)),
    ...(note ? [note] : []),
  ]
}

const hostsInLines = (hosts: NonNullable<PlaceContent['hosts']>, language: Language): string[] =>
  hosts.map(
    ({ name, role, consentOn }) =>
      `${role ? `${name}, ${role}` : name} (${formatDay(language, Temporal.PlainDate.from(consentOn))})`,
  )

export const languageName = (language: Language, code: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return asSentence(name)
}
