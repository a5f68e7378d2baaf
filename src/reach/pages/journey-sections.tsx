import { Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { inMinutes } from '../area-cells.ts'
import type { ReachArea } from '../areas.ts'
import { isWithin } from '../bands.ts'
import { reasonOf } from '../blank-spots.ts'
import type { ReachChoices, SingleMode } from '../choices.ts'
import type { JourneyLook } from '../journey-store.ts'
import { texts as journeyTexts } from '../journey-text.ts'
import { departAt } from '../opening.ts'
import { findOwnWay } from '../own-way.ts'
import type { ReachPoint } from '../points.ts'
import { endsOf, paceOf } from '../reach.ts'
import type { ReachFacts } from '../store.ts'
import { texts } from '../text.ts'
import { questionOf, tellReach } from '../transit-store.ts'
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
export const OwnSection = ({ mode, ...props }: JourneyProps & { mode: SingleMode }) => {
  const { c, choices, area, point } = props
  const { language } = c.var
  const way = findOwnWay(endsOf([area]), endsOf([point]), paceOf({ ...choices, vervoer: mode }))
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
  const { c, point, transit, explanation } = props
  const { language } = c.var
  const choices = { ...props.choices, vervoer: 'ov' } as const
  if (transit?.done !== undefined) return <Computing c={c} look={props} />
  const unknown = whyUnknown(c, { ...props, choices })
  if (unknown || !transit || !explanation) return <Paragraph lead>{unknown}</Paragraph>
  return (
    <>
      <Paragraph lead>{transitVerdict(props)}</Paragraph>
      <TimetableNotice c={c} look={{ transit, choices }} />
      <JourneyThere
        language={language}
        explanation={explanation}
        place={point.name}
        isReturn={choices.terug === 'ja'}
      />
      <JourneyHours {...props} door={doorOf(props)} arrives={explanation.journey?.told.arrives} />
      <JourneyHome
        language={language}
        explanation={explanation}
        place={point.name}
        isToStopByBike={choices.profiel === 'fiets-naar-halte'}
      />
    </>
  )
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
  const minutes = count(inMinutes(seconds))
  return isWithin(seconds, norm)
    ? say.reached(told, minutes, count(norm))
    : say.tooFar(told, minutes, count(norm), count(inMinutes(seconds - norm * 60)))
}

/** The same of what a timetable says; where it says nothing, why. */
function transitVerdict({ c, area, point, transit, explanation, choices }: JourneyProps): string {
  const { language } = c.var
  const say = journeyTexts[language]
  const { profiel, norm } = choices
  const { timetable } = transit!
  const { reach, opening } = tellReach(
    explanation!.reach,
    timetable,
    { areas: [area], points: [point] },
    norm,
  )
  const seconds = reach.seconds[0]!
  if (seconds >= 0) return verdictOf(language, { ...choices, vervoer: 'ov' }, seconds)
  const reason = reasonOf(reach, opening, norm, 0)
  const way = texts[language].ways.ov[profiel]
  if (reason === 'unknown') return say.none.unknown()
  const goesThere =
    2 * explanation!.departures.filter((way) => way >= 0).length >= explanation!.departures.length
  if (goesThere) return say.noHome
  return reason === 'no service' ? say.none['no service'](way) : say.none['too long'](way)
}
