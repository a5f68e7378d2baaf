import type { Child } from 'hono/jsx'
import { InDutch } from '../../design/content.tsx'
import { formatNumber, formatTime } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { texts } from '../journey-text.ts'
import type { ToldJourney, ToldLeg, ToldRide } from '../times/explain.ts'
import { vehicleOf } from '../vehicles.ts'

const MINUTE = 60

/** A second of the service day as the clock shows it; of an arrival, the next whole minute. */
export function clockAt(language: Language, second: number, round: 'down' | 'up' = 'down'): string {
  const minutes = round === 'up' ? Math.ceil(second / MINUTE) : Math.floor(second / MINUTE)
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return formatTime(language, `${hour}:${String(minute).padStart(2, '0')}`)
}

/** So many minutes in words, begun ones counted. */
export const minutesIn = (language: Language, seconds: number): string =>
  texts[language].minutes(formatNumber(language, Math.ceil(seconds / MINUTE)))

/** A journey leg by leg, from home to a place or back. */
export const Legs = (props: {
  language: Language
  journey: ToldJourney
  place: string
  isFromHome: boolean
}) => {
  const { language, journey, isFromHome } = props
  const home = texts[language].home
  const place = <InDutch language={language}>{props.place}</InDutch>
  const [from, to] = isFromHome ? [home, place] : [place, home]
  const first = journey.legs.findIndex(({ kind }) => kind === 'ride')
  return (
    <ol class="measure">
      {journey.legs.map((leg, i) => (
        <li>
          <Leg language={language} leg={leg} from={from} to={to} />{' '}
          {leg.kind === 'ride' && i > first && <Slack language={language} ride={leg} />}
        </li>
      ))}
    </ol>
  )
}

const Leg = (props: { language: Language; leg: ToldLeg; from: Child; to: Child }) => {
  const { language, leg } = props
  const say = texts[language]
  const named = (stop: string | undefined, otherwise: Child): Child =>
    stop === undefined ? otherwise : <InDutch language={language}>{stop}</InDutch>
  const ends = (
    <>
      {say.from} {named(leg.from, props.from)} {say.to} {named(leg.to, props.to)}
    </>
  )
  const times = (
    <strong>{say.between(clockAt(language, leg.departs), clockAt(language, leg.arrives, 'up'))}</strong>
  )
  if (leg.kind === 'walk')
    return (
      <>
        {times} {leg.isByBike ? say.cycle : say.walk} {ends} ({minutesIn(language, leg.arrives - leg.departs)}
        ).
      </>
    )
  return (
    <>
      {times} {say.vehicles[vehicleOf(leg.type)]}{' '}
      <InDutch language={language}>
        {leg.line} {leg.agency !== '' && `(${leg.agency})`}
      </InDutch>{' '}
      {leg.headsign !== '' && (
        <>
          {say.towards} <InDutch language={language}>{leg.headsign}</InDutch>
        </>
      )}{' '}
      {ends}.
    </>
  )
}

/** Of a vehicle after another: how long people wait for it, and whether there is time to spare. */
const Slack = ({ language, ride: { waits, spare } }: { language: Language; ride: ToldRide }) => {
  const say = texts[language]
  const whole = (seconds: number) => say.minutes(formatNumber(language, Math.floor(seconds / MINUTE)))
  return (
    <>
      {waits >= MINUTE && say.waits(whole(waits))} {spare >= MINUTE ? say.spare(whole(spare)) : say.noSpare}
    </>
  )
}
