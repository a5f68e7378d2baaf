import { MadeUp, readMap } from '../../coverage/index.ts'
import { InDutch, Link, Paragraph } from '../../design/content.tsx'
import { NotFoundPage } from '../../design/exceptional-pages.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { answerCsv } from '../../platform/answer-csv.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPublicPlace } from '../../register/index.ts'
import { inMinutes, namesOf } from '../area-cells.ts'
import { parseReachChoices, toReachQuery } from '../choices.ts'
import { touchedCells, touchedColumns } from '../closing-cells.ts'
import { closingTexts } from '../closing-text.ts'
import { type Closing, describeClosing, outcomeOf, outcomes } from '../findings/closing.ts'
import { leftWithout } from '../findings/closings.ts'
import { lookAtClosings, lookAtReach, type ReachLook } from '../look-store.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import { listOffered, readReachFacts } from '../store.ts'
import { texts } from '../text.ts'
import { NO_WAY } from '../times/bands.ts'
import { TOLD } from '../times/nearest.ts'
import { wayInWords } from './best.tsx'
import { BySmallArea } from './by-small-area.tsx'
import { ReachDisclaimers } from './disclaimers.tsx'
import { DotMap, type Look } from './dot-map.tsx'
import { lookForFile, toldOf } from './file.ts'
import { ReachForm, RefusedReachPage } from './form.tsx'
import { MadeOf } from './made-of.tsx'
import { calledIn } from './small-areas.tsx'
import { sourcesInWords } from './streets.tsx'
import { expectedInWords } from './tables.tsx'
import { Computing, isComputing, whyUnknown } from './transit.tsx'

const CSV = '.csv'

/** Answers for the support point at an address; one that goes by another address now leads there, others are not found. */
const openPoint =
  (answer: (c: Request, slug: string) => Promise<Response>) =>
  async (c: Request): Promise<Response> => {
    const asked = c.req.param('slug') ?? ''
    const ending = asked.endsWith(CSV) ? CSV : ''
    const slug = asked.slice(0, asked.length - ending.length)
    const { points } = await readReachFacts(c.var.database)
    if (points.some((point) => point.slug === slug)) return answer(c, slug)
    const found = await findPublicPlace(c.var.database, slug)
    return found && 'movedTo' in found
      ? c.redirect(addressIn(c.var.language, `/bereik/plek/${found.movedTo}${ending}`), 302)
      : c.html(<NotFoundPage c={c} />, 404)
  }

/** What would change if one place closed: a question, with its answer area by area. */
export const showPoint = openPoint(async (c, slug) => {
  const offered = await listOffered(c.var.database)
  const read = parseReachChoices(c.req.queries(), offered)
  if ('problems' in read) return c.html(<RefusedReachPage c={c} refused={read} offered={offered} />, 422)
  const look = await lookAtReach(c.var, read.choices)
  const point = look.reachFacts.points.findIndex((each) => each.slug === slug)
  if (isComputing(c, look)) return c.html(<ComputingPage c={c} look={look} point={point} />)
  const closings = await lookAtClosings(c.var, look)
  const { areas } = look.reachFacts
  const closing = describeClosing(areas, look.reach.seconds, closings, point, look.choices.norm)
  const map = await readMap(c.var.database)
  return c.html(<PointPage {...{ c, look, point, closing, map }} left={leftWithout(closings, point)} />)
})

/** The same areas as a file. */
export const downloadPoint = openPoint(async (c, slug) => {
  const look = await lookForFile(c)
  if (look instanceof Response) return look
  const closings = await lookAtClosings(c.var, look)
  const point = look.reachFacts.points.findIndex((each) => each.slug === slug)
  const told = toldOf(c, look)
  const cells = [...leftWithout(closings, point)].map(([row, after]) =>
    touchedCells(told, row, after, closingTexts.nl.csv),
  )
  return answerCsv(c, `als-${slug}-sluit`, touchedColumns, cells)
})

interface PointProps {
  c: Request
  look: ReachLook
  /** The row of the point. */
  point: number
}
interface ClosingProps extends PointProps {
  closing: Closing
  /** Of each area for which it makes a difference the seconds without it. */
  left: ReadonlyMap<number, number>
}

const PointPage = (props: ClosingProps & { map: Awaited<ReturnType<typeof readMap>> }) => {
  const { c, look, point } = props
  const { language } = c.var
  const { choices, reachFacts } = look
  const { name, slug, municipality } = reachFacts.points[point]!
  const say = closingTexts[language].onePoint
  const own = reachFacts.facts.municipalities.find(({ code }) => code === municipality)
  return (
    <Page c={c} title={say.title(name)} description={say.description(name)}>
      <MadeUp c={c} />
      <Finding {...props} />
      <Notice tone="amber">
        <p>{say.question}</p>
      </Notice>
      <MadeOf c={c} look={look} rows={[...reachFacts.areas.keys()]} />
      <ReachForm
        language={language}
        choices={choices}
        path={`/bereik/plek/${slug}`}
        isDivided={false}
        offered={reachFacts.offered}
      />
      {props.closing.areas.length > 0 && (
        <>
          <ClosingMap {...props} />
          <TouchedTable {...props} />
        </>
      )}
      <ReachDisclaimers
        language={language}
        choices={choices}
        reachFacts={reachFacts}
        hasStreets={look.reach.overStreets !== undefined}
      />
      <Paragraph>
        <InDutch language={language}>
          <Link language={language} to={`/plek/${slug}`}>
            {say.place}
          </Link>
        </InDutch>
      </Paragraph>
      {own && (
        <Paragraph>
          <Link language={language} to={`/bereik/gemeente/${own.slug}?${toReachQuery(choices)}`}>
            {say.area(own.name)}
          </Link>
        </Paragraph>
      )}
      <Paragraph quiet>{sourcesInWords(language, look.streets)}</Paragraph>
    </Page>
  )
}

const ComputingPage = ({ c, look, point }: PointProps) => {
  const { language } = c.var
  const { name, slug } = look.reachFacts.points[point]!
  const say = closingTexts[language].onePoint
  return (
    <Page c={c} title={say.title(name)} description={say.description(name)} unlisted>
      <MadeUp c={c} />
      <Computing c={c} look={look} />
      <ReachForm
        language={language}
        choices={look.choices}
        path={`/bereik/plek/${slug}`}
        isDivided={false}
        offered={look.reachFacts.offered}
      />
    </Page>
  )
}

/** For whom it is nearest now, and what is left for them. */
const Finding = ({ c, look, point, closing }: ClosingProps) => {
  const { language } = c.var
  const say = closingTexts[language].onePoint
  const { name } = look.reachFacts.points[point]!
  const minutes = String(look.choices.norm)
  const count = (value: number) => formatNumber(language, value)
  const { touched, loses, unknown, alone, more } = closing
  const way = wayInWords(language, look)
  const why = whyUnknown(c, look)
  if (why) return <Paragraph lead>{why}</Paragraph>
  if (touched.people === 0) return <Paragraph lead>{say.nobody(name, way)}</Paragraph>
  return (
    <>
      <Paragraph lead>
        {say.finding(name, count(touched.people), way)}{' '}
        {loses.people > 0
          ? say.loses(count(loses.people), expectedInWords(language, loses.expected), minutes)
          : unknown.people === 0 && say.keeps(minutes)}
      </Paragraph>
      <Paragraph>
        {unknown.people > 0 && `${say.unknown(count(unknown.people))} `}
        {more && say.more(count(inMinutes(more.median)), count(inMinutes(more.most)))}{' '}
        {alone.people > 0 && say.alone(count(alone.people))}
      </Paragraph>
    </>
  )
}

/** Who loses the norm, of whom it is unknown, who only goes farther, and for whom nothing changes. */
const looks = { loses: '30', unknown: 'unknown', farther: '15', same: 'beyond' } as const satisfies Record<
  (typeof outcomes)[number],
  Look
>

const ClosingMap = ({ c, look, point, left, map }: Parameters<typeof PointPage>[0]) => {
  const { language } = c.var
  const say = closingTexts[language]
  const { reachFacts, reach, choices } = look
  const { areas, points } = reachFacts
  const chosen = new Set([...left.keys()].map((row) => areas[row]!.municipality))
  const shown = [...areas.keys()].filter((row) => chosen.has(areas[row]!.municipality))
  const outcomeAt = (row: number) => outcomeOf(reach.seconds[row]!, left.get(row), choices.norm)
  const used = outcomes.filter((outcome) => shown.some((row) => outcomeAt(row) === outcome))
  return (
    <DotMap
      map={map}
      title={say.onePoint.map}
      description={smallAreaTexts[language].dots(calledIn(language, look.reachFacts))}
      schematic={texts[language].map.schematic}
      municipalities={[...chosen]}
      areas={areas}
      classes={used.map((outcome) => ({
        look: looks[outcome],
        words: texts[language].map.legend(
          say.outcomes[outcome],
          formatNumber(
            language,
            shown.reduce((sum, row) => (outcomeAt(row) === outcome ? sum + areas[row]!.people : sum), 0),
          ),
        ),
      }))}
      classOf={(row) => used.indexOf(outcomeAt(row))}
      pointWords={say.thisPoint}
      points={[points[point]!]}
    />
  )
}

const TouchedTable = ({ c, look, point, left }: ClosingProps) => {
  const { language } = c.var
  const say = closingTexts[language]
  const { reachFacts, reach, choices } = look
  const { areas, points, facts } = reachFacts
  const { name, slug } = points[point]!
  const nameOf = namesOf(facts.municipalities)
  const count = (value: number) => formatNumber(language, value)
  const minutesTo = (to: number | undefined, seconds: number): string =>
    seconds >= 0
      ? (to !== undefined && !points[to]!.isExact ? texts[language].area.about : say.minutes)(
          count(inMinutes(seconds)),
        )
      : seconds === NO_WAY
        ? say.noOther
        : say.outcomes.unknown
  const table = (shown: readonly number[]) => (
    <Table
      language={language}
      id="waar-het-verandert"
      caption={say.onePoint.caption(name)}
      columns={[
        { heading: calledIn(language, look.reachFacts).codes },
        { heading: say.headings.where },
        { heading: say.headings.municipality },
        { heading: say.headings.people, numeric: true },
        { heading: say.headings.now, numeric: true },
        { heading: say.headings.after, numeric: true },
        { heading: say.headings.next },
        { heading: say.headings.outcome },
      ]}
      rows={shown.map((row) => {
        const [next, after] = [nextPoint(look, row, point), left.get(row)!]
        return [
          areas[row]!.codes.join(' '),
          <InDutch language={language}>{areas[row]!.towns.join(', ')}</InDutch>,
          nameOf(areas[row]!.municipality),
          count(areas[row]!.people),
          minutesTo(point, reach.seconds[row]!),
          minutesTo(next, after),
          next === undefined ? say.noOther : <InDutch language={language}>{points[next]!.name}</InDutch>,
          say.outcomes[outcomeOf(reach.seconds[row]!, after, choices.norm)],
        ]
      })}
      download={`/bereik/plek/${slug}.csv?${toReachQuery(choices)}`}
    />
  )
  return (
    <BySmallArea
      language={language}
      reachFacts={reachFacts}
      rows={[...left.keys()]}
      id="waar-het-verandert-alles"
      table={table}
    />
  )
}

/** The nearest of the other points; undefined: there is none. */
const nextPoint = ({ reach }: ReachLook, row: number, point: number): number | undefined =>
  reach.nearest.point.subarray(row * TOLD, row * TOLD + TOLD).find((other) => other >= 0 && other !== point)
