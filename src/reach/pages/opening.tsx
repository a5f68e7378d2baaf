import { Heading, Paragraph } from '../../design/content.tsx'
import { formatNumber, formatTime, formatWeekday } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { ReachChoices } from '../choices.ts'
import type { ReachLook } from '../look-store.ts'
import { chooseDay } from '../store.ts'
import { texts } from '../text.ts'
import { isWithin, UNKNOWN_WAY } from '../times/bands.ts'
import { DEPARTURES, departAt, LEAST_STAY, type Openness, openness } from '../times/opening.ts'

/** Reach in opening hours, a figure of its own: never mixed with what would be reached if every door were open. */
export const Opening = (props: {
  c: Request
  look: ReachLook
  /** Rows of the areas whose people are told of. */
  rows: readonly number[]
}) => {
  const { c, rows } = props
  const { choices, opening, reach, reachFacts } = props.look
  const { language } = c.var
  const say = texts[language].opening
  const isKnown = (row: number): boolean => reach.seconds[row] !== UNKNOWN_WAY
  const known = rows.filter(isKnown)
  const countPeople = (among: readonly number[]): string =>
    formatNumber(
      language,
      among.reduce((sum, row) => sum + reachFacts.areas[row]!.people, 0),
    )
  const people = (found: Openness): string =>
    countPeople(known.filter((row) => openness[opening[row]!] === found))
  if (known.length === 0) return null
  const day = chooseDay(c.var.now(), choices.dag).toZonedDateTime('Europe/Amsterdam')
  const [from, until] = clockOf(language, choices.dagdeel)
  return (
    <section aria-labelledby="open">
      <Heading level={2} id="open">
        {say.title}
      </Heading>
      <Paragraph>
        {say.finding({
          when: say.when(formatWeekday(language, day.epochMilliseconds, true), from, until),
          open: people('open'),
          unknown: people('unknown'),
          closed: people('closed'),
        })}
      </Paragraph>
      {known.length < rows.length && (
        <Paragraph>{say.wayUnknown(countPeople(rows.filter((row) => !isKnown(row))))}</Paragraph>
      )}
      <Paragraph quiet>
        {say.rule(String(LEAST_STAY))} {choices.wachten === 'ja' && say.waiting}
      </Paragraph>
    </section>
  )
}

/** Beside the first finding: for how many of those near enough every door is closed then. */
export const DoorsInBrief = ({ c, look, rows }: { c: Request; look: ReachLook; rows: readonly number[] }) => {
  const { choices, opening, reach, reachFacts } = look
  const { language } = c.var
  const closed = rows
    .filter((row) => isWithin(reach.seconds[row]!, choices.norm) && openness[opening[row]!] === 'closed')
    .reduce((sum, row) => sum + reachFacts.areas[row]!.people, 0)
  if (closed === 0) return null
  const day = chooseDay(c.var.now(), choices.dag).toZonedDateTime('Europe/Amsterdam')
  const [from, until] = clockOf(language, choices.dagdeel)
  const say = texts[language].opening
  const when = say.when(formatWeekday(language, day.epochMilliseconds, true), from, until)
  return (
    <Paragraph>
      <strong>{say.brief(when, formatNumber(language, closed))}</strong>
    </Paragraph>
  )
}

/** Between which times of the clock somebody leaves. */
export function clockOf(language: Language, dagdeel: ReachChoices['dagdeel']): [from: string, until: string] {
  const clock = (minutes: number): string =>
    formatTime(language, `${String(Math.floor(minutes / 60)).padStart(2, '0')}:00`)
  const from = departAt[dagdeel]
  return [clock(from), clock(from + DEPARTURES)]
}
