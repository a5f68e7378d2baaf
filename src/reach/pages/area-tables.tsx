import type { Child } from 'hono/jsx'
import type { ReachArea } from '../../areas/browser.ts'
import { InDutch, Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import type { Language } from '../../platform/language.ts'
import type { Platform } from '../../platform/platform.ts'
import { departuresWithin, inMinutes, namesOf } from '../area-cells.ts'
import { type Profile, toReachQuery } from '../choices.ts'
import type { BlankSpot } from '../findings/blank-spots.ts'
import { roomOf } from '../findings/capacity.ts'
import { type ReachSum, sumBy, sumOfNobody, type Told } from '../findings/sums.ts'
import { texts as journeyTexts } from '../journey-text.ts'
import { isBeingComputed, lookAtReach, type ReachLook } from '../look-store.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import { streetsTexts } from '../streets-text.ts'
import { texts } from '../text.ts'
import { UNKNOWN_WAY } from '../times/bands.ts'
import type { SingleMode } from '../times/modes.ts'
import { TOLD } from '../times/nearest.ts'
import { DEPARTURES } from '../times/opening.ts'
import { BySmallArea } from './by-small-area.tsx'
import { calledIn } from './small-areas.tsx'
import { methodInWords } from './streets.tsx'
import { columnsOf, expectedInWords } from './tables.tsx'

interface TableProps {
  language: Language
  name: string
  look: ReachLook
}

/** Ways of going that are told beside each other. */
const ways: readonly [SingleMode, Profile][] = [
  ['lopen', 'gewoon'],
  ['lopen', 'langzaam'],
  ['lopen', 'rolstoel'],
  ['fiets', 'gewoon'],
  ['ov', 'gewoon'],
]

/** How far the people of some areas are, by each way of going; undefined while it is being computed. */
export const sumByMode = (
  platform: Pick<Platform, 'database' | 'now'>,
  look: ReachLook,
  rows: readonly number[],
  patience: number,
): Promise<(ReachSum | undefined)[]> =>
  Promise.all(
    ways.map(async ([vervoer, profiel]) => {
      const own = await lookAtReach(platform, { ...look.choices, vervoer, profiel }, patience)
      return isBeingComputed(own) ? undefined : sumOf({ ...look, reach: own.reach }, rows)
    }),
  )

/** The same people by each way of going. */
export const ReachByMode = ({
  language,
  name,
  look,
  sums,
}: TableProps & { sums: readonly (ReachSum | undefined)[] }) => {
  const say = texts[language]
  const { headings, cells } = columnsOf(language, look, true)
  return (
    <Table
      language={language}
      id="wie-hoe"
      caption={say.area.captionByMode(name)}
      columns={[{ heading: say.area.how }, ...headings]}
      rows={ways.map(([vervoer, profiel], i) => {
        const sum = sums[i]
        return [say.ways[vervoer][profiel], ...(sum ? cells(sum) : headings.map(() => say.transit.busy))]
      })}
    />
  )
}

/** What is known of some areas only. */
export const reachOf = ({ reach: { seconds, by, room } }: ReachLook, rows: readonly number[]): Told => ({
  seconds: Int32Array.from(rows, (row) => seconds[row]!),
  ...(by && { by: Uint8Array.from(rows, (row) => by[row]!) }),
  ...(room && { room: roomOf(room, rows) }),
})

export function sumOf(look: ReachLook, rows: readonly number[]): ReachSum {
  const areas = rows.map((row) => look.reachFacts.areas[row]!)
  return sumBy(areas, reachOf(look, rows), look.choices.norm, () => 0).get(0) ?? sumOfNobody
}

const unknownIn = ({ reach }: ReachLook): boolean => reach.seconds.includes(UNKNOWN_WAY)

/** Each municipality of a region. */
export const ReachOfMunicipalities = ({
  language,
  name,
  look,
  rows,
}: TableProps & { rows: readonly number[] }) => {
  const say = texts[language]
  const { reachFacts, choices } = look
  const { headings, cells } = columnsOf(language, look, unknownIn(look))
  const byMunicipality = Map.groupBy(rows, (row) => reachFacts.areas[row]!.municipality)
  const own = reachFacts.facts.municipalities.filter(({ code }) => byMunicipality.has(code))
  return (
    <Table
      language={language}
      id="gemeenten"
      caption={say.area.captionMunicipalities(name)}
      columns={[{ heading: say.area.headings.municipality }, ...headings]}
      rows={own.map(({ code, name, slug }) => [
        <Link language={language} to={`/bereik/gemeente/${slug}?${toReachQuery(choices)}`}>
          {name}
        </Link>,
        ...cells(sumOf(look, byMunicipality.get(code)!)),
      ])}
      foot={[[say.table.total, ...cells(sumOf(look, rows))]]}
    />
  )
}

/** The address that tells the journey from one area to one point, or to the nearest as the crow flies. */
const journeyPath = ({ reachFacts, choices }: ReachLook, area: number, slug: string): string =>
  `/bereik/reis?gebied=${reachFacts.areas[area]!.codes[0]}${slug && `&plek=${slug}`}&${toReachQuery(choices)}`

/** A point by name with how long it takes: where it is in another municipality, that is said. */
const PointName = (props: {
  language: Language
  look: ReachLook
  area: number
  rank: number
  short?: boolean
}) => {
  const { language, look, area, rank } = props
  const { reachFacts, reach } = look
  const say = texts[language].area
  const row = area * TOLD + rank
  const point = reachFacts.points[reach.nearest.point[row]!]
  const Journey = ({ to = '', children }: { to?: string; children: Child }) => (
    <Link language={language} to={journeyPath(look, area, to)} rel="nofollow">
      {children}
    </Link>
  )
  // The first of the three tells why there is none.
  const Why = ({ words }: { words: string }) => (rank === 0 ? <Journey>{words}</Journey> : words)
  if (reach.seconds[area] === UNKNOWN_WAY) return <Why words={say.reasons.unknown} />
  if (!point) {
    if (reachFacts.points.length <= rank) return say.none
    // Only a search by timetable has a bound; without one what is left out lies over the water.
    const inTime = reach.isReturn ? say.noneBack : say.noneInTime
    return <Why words={reach.within ? inTime : say.noneOverLand} />
  }
  const minutes = formatNumber(language, inMinutes(reach.nearest.seconds[row]!))
  const elsewhere =
    point.municipality !== reachFacts.areas[area]!.municipality &&
    reachFacts.facts.municipalities.find(({ code }) => code === point.municipality)
  return (
    <>
      <InDutch language={language}>
        <Link language={language} to={`/plek/${point.slug}`}>
          {point.name}
        </Link>
      </InDutch>
      , <Journey to={point.slug}>{point.isExact ? say.minutes(minutes) : say.about(minutes)}</Journey>
      {elsewhere && ` (${say.elsewhere(elsewhere.name)})`}
    </>
  )
}

/** The blank spots with their people, what is nearest, how much too far, and why. */
export const BlankSpotTable = ({
  language,
  name,
  look,
  spots,
}: TableProps & { spots: readonly BlankSpot[] }) => {
  const say = texts[language].area
  const { areas, facts } = look.reachFacts
  const nameOf = namesOf(facts.municipalities)
  const count = (value: number) => formatNumber(language, Math.round(value))
  const tooMany = ({ short }: BlankSpot): Child =>
    short && say.range(count(inMinutes(short.least)), count(inMinutes(short.most)))
  return (
    <>
      <Table
        language={language}
        id="witte-vlekken"
        caption={say.captionSpots(name)}
        columns={[
          { heading: say.headings.where },
          { heading: say.headings.municipality },
          { heading: say.headings.people, numeric: true },
          { heading: say.headings.expected, numeric: true },
          { heading: say.headings.nearest },
          { heading: say.headings.short, numeric: true },
          { heading: say.headings.why },
        ]}
        rows={spots.slice(0, MOST_SPOTS).map((spot) => [
          whereInWords(
            language,
            spot.areas.map((row) => areas[row]!),
          ),
          nameOf(spot.municipality),
          count(spot.people),
          expectedInWords(language, spot.expected),
          <>
            <PointName language={language} look={look} area={spot.areas[0]!} rank={0} />
            {spot.areas.length > 1 && ` ${say.fromHere(areas[spot.areas[0]!]!.codes.join(' '))}`}
          </>,
          tooMany(spot),
          say.reasons[spot.reason],
        ])}
      />
      {spots.length > MOST_SPOTS && (
        <Paragraph quiet>
          {smallAreaTexts[language].mostSpots(count(MOST_SPOTS), count(spots.length))}
        </Paragraph>
      )}
      <Paragraph quiet>{say.shortNote}</Paragraph>
    </>
  )
}

/** The most people come first; the rest are few. */
const MOST_SPOTS = 100

/** Enough to know where it is. */
const TOLD_OF = 6

const some = (words: readonly string[], between = ', ') =>
  [...words.slice(0, TOLD_OF), ...(words.length > TOLD_OF ? ['…'] : [])].join(between)

/** The towns of some areas; of one town the codes too, since the town alone does not tell which part of it. */
export function whereInWords(language: Language, areas: readonly ReachArea[]): Child {
  const towns = [...new Set(areas.flatMap((area) => area.towns))]
  const codes = areas.flatMap((area) => area.codes).toSorted()
  const told = towns.length > 1 ? some(towns) : [...towns, some(codes)].join(': ')
  return <InDutch language={language}>{told}</InDutch>
}

/** The first, second and third point of each area. */
export const NearestTable = (props: TableProps & { rows: readonly number[]; download: string }) => {
  const { language, name, look, rows, download } = props
  const say = texts[language].area
  const { areas } = look.reachFacts
  const { within, overStreets } = look.reach
  const [sayAreas, called] = [smallAreaTexts[language], calledIn(language, look.reachFacts)]
  const table = (shown: readonly number[]) => (
    <Table
      language={language}
      id="postcodes"
      caption={sayAreas.captionAreas(called, name)}
      columns={[
        { heading: called.codes },
        { heading: say.headings.where },
        { heading: say.headings.people, numeric: true },
        ...(within ? [{ heading: texts[language].transit.departuresColumn, numeric: true }] : []),
        ...(overStreets ? [{ heading: streetsTexts[language].column }] : []),
        { heading: say.headings.nearest },
        { heading: say.headings.second },
        { heading: say.headings.third },
      ]}
      rows={shown.map((row) => [
        some(areas[row]!.codes, ' '),
        <InDutch language={language}>{areas[row]!.towns.join(', ')}</InDutch>,
        formatNumber(language, areas[row]!.people),
        ...(within ? [departuresInWords(language, look, row)] : []),
        ...(overStreets ? [methodInWords(language, look.reach, row)] : []),
        ...[0, 1, 2].map((rank) => <PointName language={language} look={look} area={row} rank={rank} />),
      ])}
      download={download}
    />
  )
  return (
    <>
      <div class="on-screen">
        <Paragraph>{journeyTexts[language].hint}</Paragraph>
      </div>
      <BySmallArea
        language={language}
        reachFacts={look.reachFacts}
        rows={rows}
        id="per-postcode"
        table={table}
      />
    </>
  )
}

/** At how many of the departures people are in time; unknown where no vehicle of this timetable stops. */
function departuresInWords(language: Language, { reach, choices }: ReachLook, row: number): string {
  const say = texts[language]
  const count = departuresWithin(reach, choices.norm, row)
  return count === undefined ? say.table.unknown : say.transit.share(String(count), String(DEPARTURES))
}
