import { Heading, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { formatNumber, formatWeekday, joinWords } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { ReachChoices } from '../choices.ts'
import { texts } from '../journey-text.ts'
import type { ReachPoint } from '../points.ts'
import { chooseDay } from '../store.ts'
import { norms } from '../times/bands.ts'
import { DAY, stretchesOnDay, welcomeAt } from '../times/door-hours.ts'
import type { Explanation } from '../times/explain.ts'
import { DEPARTURES, LEAST_STAY } from '../times/opening.ts'
import type { OwnWay } from '../times/own-way.ts'
import type { DoorTimes } from '../times/places.ts'
import { clockAt, Legs, minutesIn } from './journey-legs.tsx'

/** The journey of the middle departure, and how many departures make it. */
export const JourneyThere = (props: {
  language: Language
  explanation: Explanation
  place: string
  isReturn: boolean
}) => {
  const { language, explanation, place } = props
  const { journey, departures, reach } = explanation
  const say = texts[language]
  if (!journey) return null
  const known = departures.filter((way) => way >= 0)
  const isMiddle = 2 * known.length >= DEPARTURES
  const { leaves, arrives } = journey.told
  const count = (number: number) => formatNumber(language, number)
  return (
    <>
      <Heading level={3}>{say.journey(clockAt(language, journey.at))}</Heading>
      <Paragraph>
        {say.whole(
          clockAt(language, leaves),
          clockAt(language, arrives, 'up'),
          minutesIn(language, arrives - journey.at),
        )}{' '}
        {journey.told.legs.some(({ kind }) => kind === 'ride') && say.latest}{' '}
        {isMiddle ? say.middleOfAll : say.fastestOfAll}
      </Paragraph>
      <Legs language={language} journey={journey.told} place={place} isFromHome />
      <Heading level={3}>{say.often.title}</Heading>
      <DefinitionList
        facts={norms.map((norm, i) => ({
          term: say.often.within(String(norm)),
          description: say.often.count(count(reach.within[i]!), count(DEPARTURES)),
        }))}
      />
      <Paragraph quiet>
        {say.often.range(minutesIn(language, Math.min(...known)), minutesIn(language, Math.max(...known)))}{' '}
        {known.length < DEPARTURES && say.often.never(count(DEPARTURES - known.length))}{' '}
        {props.isReturn && say.often.both}
      </Paragraph>
    </>
  )
}

/** The next way home after a visit, and the last. */
export const JourneyHome = (props: { language: Language; explanation: Explanation; place: string }) => {
  const { language, explanation, place } = props
  const { home, walk } = explanation
  const say = texts[language]
  if (!home) return null
  const { next, last } = home
  const stay = String(LEAST_STAY)
  const clocks = ({ leaves, arrives }: { leaves: number; arrives: number }) =>
    [clockAt(language, leaves), clockAt(language, arrives, 'up')] as const
  const isSame = next !== undefined && last?.leaves === next.leaves
  const isByBike = [next, last].some((told) => told?.legs.some((leg) => leg.kind === 'walk' && leg.isByBike))
  return (
    <>
      <Heading level={3}>{say.back.title}</Heading>
      <Paragraph>
        {next ? say.back.next(stay, ...clocks(next)) : say.back.none(stay)} {isSame && say.back.onlyOne}{' '}
        {walk !== undefined && say.back.walk(minutesIn(language, walk))} {isByBike && say.back.bike}
      </Paragraph>
      {next && <Legs language={language} journey={next} place={place} isFromHome={false} />}
      {last && !isSame && (
        <>
          <Paragraph>{say.back.last(...clocks(last))}</Paragraph>
          <Legs language={language} journey={last} place={place} isFromHome={false} />
        </>
      )}
    </>
  )
}

/** Whether the door is open on that day, and for who arrives in some second of it; undefined: nobody arrives. */
export const JourneyHours = (props: {
  c: Request
  choices: ReachChoices
  point: ReachPoint
  door: DoorTimes | undefined
  arrives: number | undefined
}) => {
  const { c, choices, point, door, arrives } = props
  const { language } = c.var
  const say = texts[language].hours
  const day = chooseDay(c.var.now(), choices.dag).toZonedDateTime('Europe/Amsterdam')
  const dayInWords = formatWeekday(language, day.epochMilliseconds, true)
  const open = stretchesOnDay(door?.open ?? [])
  const times = joinWords(
    language,
    open.map(({ from, until }) => say.times(clockAt(language, from), clockAt(language, until))),
  )
  const onTheDay =
    open.length > 0
      ? say.open(dayInWords, times)
      : stretchesOnDay(door?.unknown ?? []).length > 0
        ? say.unsure(dayInWords)
        : say.closed(dayInWords)
  return (
    <>
      <Heading level={3}>{say.title}</Heading>
      <Paragraph>
        {point.isClosedForNow
          ? say.closedForNow
          : door === undefined
            ? say.unknown
            : [onTheDay, ...(arrives === undefined ? [] : [welcomeInWords(language, door, arrives)])].join(
                ' ',
              )}
      </Paragraph>
    </>
  )
}

function welcomeInWords(language: Language, door: DoorTimes, arrives: number): string {
  const say = texts[language].hours
  const welcome = welcomeAt(door, arrives)
  const at = clockAt(language, arrives, 'up')
  if (welcome.state === 'early') return say.early(at, clockAt(language, welcome.opens))
  if (welcome.state === 'unknown') return say.maybe(at)
  if (welcome.state === 'closed') return say.late(at)
  if (welcome.until - arrives >= DAY) return say.dayAndNight(at)
  const until = clockAt(language, welcome.until)
  return welcome.until - arrives < LEAST_STAY * 60
    ? say.tooShort(at, until, String(LEAST_STAY))
    : say.inside(at, until)
}

/** Centimetres a second in a kilometre an hour. */
const CM_PER_SECOND = 100 / 3.6

/** How long somebody is under way by their own strength, and what that is made from. */
export const OwnJourney = ({ language, way }: { language: Language; way: OwnWay }) => {
  const say = texts[language].own
  const number = (value: number, decimals: number) => formatNumber(language, value, decimals)
  return (
    <>
      <DefinitionList
        facts={[
          { term: say.straight, description: say.kilometres(number(way.metres / 1000, 1)) },
          way.detour === undefined
            ? {
                term: say.streets,
                description: say.kilometres(number((way.seconds * way.pace.cmPerSecond) / 100_000, 1)),
              }
            : { term: say.detour, description: say.times(number(way.detour, 2)) },
          { term: say.pace, description: say.speed(number(way.pace.cmPerSecond / CM_PER_SECOND, 1)) },
          { term: say.takes, description: minutesIn(language, way.seconds) },
        ]}
      />
      {way.detour !== undefined && <Paragraph quiet>{say.same}</Paragraph>}
    </>
  )
}
