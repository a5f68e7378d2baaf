import type { ReachArea } from '../../areas/browser.ts'
import { Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { ReachChoices } from '../choices.ts'
import { reasonOf } from '../findings/blank-spots.ts'
import type { JourneyLook, OwnLook } from '../journey-store.ts'
import { texts as journeyTexts } from '../journey-text.ts'
import type { ReachPoint } from '../points.ts'
import type { ReachFacts } from '../store.ts'
import { texts } from '../text.ts'
import { isWithin, UNKNOWN_WAY } from '../times/bands.ts'
import type { Explanation } from '../times/explain.ts'
import { landOf } from '../times/lands.ts'
import { departAt } from '../times/opening.ts'
import { questionOf, type TransitReachLook, tellReach } from '../transit-store.ts'
import { minutesIn } from './journey-legs.tsx'
import { JourneyHome, JourneyHours, JourneyThere, OwnJourney } from './journey-parts.tsx'
import { Computing, TimetableNotice, whyUnknown } from './transit.tsx'

export interface JourneyProps extends JourneyLook {
  c: Request
  reachFacts: ReachFacts
  choices: ReachChoices
  area: ReachArea
  point: ReachPoint
  /** The row of the point. */
  row: number
}

/** On foot or by bike: how long, from what, and whether the door is open then. */
export const OwnSection = ({ own: { mode, way, streets }, ...props }: JourneyProps & { own: OwnLook }) => {
  const { c, choices, reachFacts } = props
  const { language } = c.var
  if (!way) return <Computing c={c} look={{ reachFacts, ...(streets && { streets }) }} />
  // Where a street leads over the water there is a way.
  if (way.detour !== undefined && landOf(props.area) !== landOf(props.point))
    return <Paragraph lead>{texts[language].area.overWater}</Paragraph>
  return (
    <>
      <Paragraph lead>
        {verdictOf(language, { ...choices, vervoer: mode, terug: 'nee' }, way.seconds)}
      </Paragraph>
      <OwnJourney language={language} way={way} />
      <JourneyHours {...props} door={doorOf(props)} arrives={departAt[choices.dagdeel] * 60 + way.seconds} />
    </>
  )
}

/** By public transport: the journey and the way home, or why there is none. */
export const TransitSection = (props: JourneyProps) => {
  const { c, transit, explanation } = props
  const { language } = c.var
  const choices = { ...props.choices, vervoer: 'ov' } as const
  if (transit?.done !== undefined) return <Computing c={c} look={props} />
  const unknown = whyUnknown(c, { ...props, choices })
  if (unknown || !transit || !explanation) return <Paragraph lead>{unknown}</Paragraph>
  const { timetable } = transit
  const told = tellReach(
    explanation.reach,
    timetable,
    { areas: [props.area], points: [props.point] },
    choices,
  )
  const reason = whyNot(told, explanation, choices)
  const say = journeyTexts[language]
  return (
    <>
      <Paragraph lead>
        {reason
          ? say.none[reason](texts[language].ways.ov[choices.profiel])
          : verdictOf(language, choices, explanation.reach.seconds[0]!)}
      </Paragraph>
      {!reason && told.reach.seconds[0] === UNKNOWN_WAY && <Paragraph>{say.maybeFaster}</Paragraph>}
      <TimetableNotice c={c} look={{ transit, choices }} />
      {reason === 'unknown' ? (
        <OnFoot language={language} seconds={explanation.walk} />
      ) : (
        <Found {...props} explanation={explanation} />
      )}
    </>
  )
}

const Found = (props: JourneyProps & { explanation: Explanation }) => {
  const { c, point, explanation, choices } = props
  const told = { language: c.var.language, explanation, place: point.name }
  return (
    <>
      <JourneyThere {...told} isReturn={choices.terug === 'ja'} />
      <JourneyHours {...props} door={doorOf(props)} arrives={explanation.journey?.told.arrives} />
      <JourneyHome {...told} />
    </>
  )
}

const OnFoot = ({ language, seconds }: { language: Language; seconds: number | undefined }) =>
  seconds === undefined ? null : (
    <Paragraph>{journeyTexts[language].back.walk(minutesIn(language, seconds))}</Paragraph>
  )

/** Why there is no middle of the departures; undefined when there is one, though a whole timetable may know a shorter one. */
function whyNot(
  { reach, opening }: Pick<TransitReachLook, 'reach' | 'opening'>,
  { reach: found, departures }: Explanation,
  choices: ReachChoices,
): 'unknown' | 'no way home' | 'no service' | 'too long' | undefined {
  if (found.seconds[0]! >= 0) return undefined
  const reason = reasonOf(reach, opening, choices.norm, 0)
  if (reason === 'unknown' || reason === 'no service') return reason
  const there = departures.filter((seconds) => seconds >= 0)
  return 2 * there.length >= departures.length ? 'no way home' : 'too long'
}

const doorOf = ({ reachFacts, choices, row, c }: JourneyProps) =>
  questionOf(reachFacts, choices, c.var.now()).doors[row]

/** Whether so many seconds are within the norm, and if not, by how much. */
function verdictOf(language: Language, choices: ReachChoices, seconds: number): string {
  const say = journeyTexts[language]
  const { norm, vervoer, profiel, terug } = choices
  const way = texts[language].ways[vervoer][profiel]
  const told = terug === 'ja' ? say.both(way) : way
  const count = (minutes: number): string => formatNumber(language, minutes)
  const minutes = minutesIn(language, seconds)
  return isWithin(seconds, norm)
    ? say.reached(told, minutes, count(norm))
    : say.tooFar(told, minutes, count(norm), minutesIn(language, seconds - norm * 60))
}
