import { type DrawnMap, MadeUp, readMap } from '../../coverage/index.ts'
import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber, formatPercentage } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { areaCells, areaColumns } from '../area-cells.ts'
import { parseReachChoices, toReachQuery } from '../choices.ts'
import type { Closings } from '../findings/closings.ts'
import { type ReachSum, withinBands } from '../findings/sums.ts'
import { lookAtClosings, lookAtReach, type ReachLook, SOON, withRoom } from '../look-store.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import { listOffered } from '../store.ts'
import { texts } from '../text.ts'
import { bandsWithin, isWithin } from '../times/bands.ts'
import { TOLD } from '../times/nearest.ts'
import { lookAtWeek, type Week } from '../week-store.ts'
import { NearestTable, ReachOfMunicipalities, sumByMode, sumOf } from './area-tables.tsx'
import { type Asked, forEachKind, rowsIn } from './asked.ts'
import { FastestFinding, wayInWords } from './best.tsx'
import { AreaCapacity } from './capacity-section.tsx'
import { ClosingSection } from './closing-section.tsx'
import { ifOpenInWords, ReachDisclaimers, WhatIsEpa } from './disclaimers.tsx'
import { answerLayer, lookForFile, printAt, toldOf } from './file.ts'
import { ReachForm, RefusedReachPage } from './form.tsx'
import { MadeOf } from './made-of.tsx'
import { ReachMap } from './map.tsx'
import { DoorsInBrief, Opening } from './opening.tsx'
import { calledIn } from './small-areas.tsx'
import { SpotsSection } from './spots-section.tsx'
import { Computing, isComputing, whyUnknown } from './transit.tsx'
import { WaysSection } from './ways-section.tsx'
import { ReachWeek } from './week.tsx'
import { ReachDownloads, ReachWorking } from './working.tsx'

export const showReachOf = forEachKind((c, asked) => show(c, asked, SOON))
/** The same page on paper. */
export const printReachOf = forEachKind((c, asked) =>
  printAt(c, asked.path, `bereik-${asked.slug}`, (patience) => show(c, asked, patience)),
)
export const downloadReachOf = forEachKind(download)
/** Its areas as a map layer. */
export const downloadLayerOf = forEachKind(async (c, asked) => {
  const look = await lookForFile(c)
  if (look instanceof Response) return look
  return answerLayer(c, look, rowsIn(look.reachFacts, asked.municipalities), `bereik-${asked.slug}`)
})

async function show(c: Request, asked: Asked, patience: number): Promise<Response> {
  const offered = await listOffered(c.var.database)
  const read = parseReachChoices(c.req.queries(), offered)
  if ('problems' in read) return c.html(<RefusedReachPage c={c} refused={read} offered={offered} />, 422)
  const found = await lookAtReach(c.var, read.choices, patience)
  if (isComputing(c, found)) return c.html(<ComputingAreaPage c={c} asked={asked} look={found} />)
  const look = await withRoom(c.var, found)
  const map = await readMap(c.var.database)
  const rows = rowsIn(look.reachFacts, asked.municipalities)
  const byMode = await sumByMode(c.var, look, rows, patience === SOON ? 0 : patience)
  const wholeWeek = await lookAtWeek(c.var, look)
  const isWeekReady = !wholeWeek?.parts?.flat().includes('computing')
  // A page that lacks numbers which are being computed is not the page of a moment later.
  if (byMode.includes(undefined) || !isWeekReady) c.header('cache-control', 'no-store')
  // Paper is not looked at again: a week that is not ready is not on it.
  const week = isWeekReady || patience === SOON ? wholeWeek : undefined
  const closings = await lookAtClosings(c.var, look)
  return c.html(<ReachAreaPage {...{ c, asked, look, rows, map, byMode, week, closings }} />)
}

/** Every area of it, with its nearest points. */
async function download(c: Request, asked: Asked): Promise<Response> {
  const look = await lookForFile(c)
  if (look instanceof Response) return look
  const told = toldOf(c, look)
  const cells = rowsIn(look.reachFacts, asked.municipalities).map((row) => areaCells(told, row))
  return answerCsv(c, `bereik-${asked.slug}`, areaColumns, cells)
}

interface AreaProps {
  c: Request
  asked: Asked
  look: ReachLook
  /** Rows of its areas. */
  rows: readonly number[]
  map: DrawnMap
  byMode: readonly (ReachSum | undefined)[]
  week: Week | undefined
  closings: Closings
}

const ReachAreaPage = (props: AreaProps) => {
  const { c, asked, look, rows, map } = props
  const { language } = c.var
  const { reachFacts, choices } = look
  const say = texts[language]
  const [sayAreas, called] = [smallAreaTexts[language], calledIn(language, reachFacts)]
  const sum = sumOf(look, rows)
  return (
    <Page c={c} title={say.area.title(asked.name)} description={say.area.description(asked.name)}>
      <MadeUp c={c} />
      {rows.length === 0 ? (
        <>
          <Paragraph lead>
            {asked.municipalities.length > 0 ? say.area.noAreas : say.area.noMunicipality}
          </Paragraph>
          {asked.municipalities.length > 0 && <AreaForm c={c} asked={asked} look={look} />}
        </>
      ) : (
        <>
          <Finding {...props} sum={sum} />
          <FastestFinding c={c} look={look} sum={sum} />
        </>
      )}
      {rows.length > 0 && (
        <>
          <MadeOf c={c} look={look} rows={rows} />
          <WhatIsEpa language={language} />
          <AreaForm c={c} asked={asked} look={look} />
          <ReachMap
            language={language}
            map={map}
            municipalities={asked.municipalities.map(({ code }) => code)}
            look={look}
            rows={rows}
            description={sayAreas.dotsOfArea(called)}
          />
          <WaysSection language={language} asked={asked} look={look} rows={rows} byMode={props.byMode} />
          <Opening c={c} look={look} rows={rows} />
          {props.week && (
            <ReachWeek
              c={c}
              name={asked.name}
              areas={reachFacts.areas}
              norm={choices.norm}
              rows={rows}
              week={props.week}
            />
          )}
          <SpotsSection language={language} asked={asked} look={look} rows={rows} />
          {asked.municipalities.length > 1 && (
            <>
              <Heading level={2}>{say.area.municipalities}</Heading>
              <ReachOfMunicipalities language={language} name={asked.name} look={look} rows={rows} />
            </>
          )}
          <AreaCapacity {...{ language, asked, look, rows }} />
          <ClosingSection {...{ language, asked, look, rows, closings: props.closings }} />
          <Heading level={2}>{sayAreas.areas(called)}</Heading>
          <NearestTable
            language={language}
            name={asked.name}
            look={look}
            rows={rows}
            download={`${asked.path}.csv?${toReachQuery(choices)}`}
          />
          <ReachDisclaimers
            language={language}
            choices={choices}
            reachFacts={reachFacts}
            hasStreets={look.reach.overStreets !== undefined}
          />
          <ReachWorking c={c} {...look} />
          <ReachDownloads c={c} choices={choices} path={asked.path} />
        </>
      )}
      <div class="on-screen">
        <Paragraph>
          <Link language={language} to={`/bereik?${toReachQuery(choices)}`}>
            {say.area.whole}
          </Link>
        </Paragraph>
        <Paragraph>
          <Link language={language} to={asked.ownPath}>
            {say.area.back}
          </Link>
        </Paragraph>
      </div>
    </Page>
  )
}

/** The choices, on a page that divides nothing further. */
const AreaForm = ({ c, asked, look }: Pick<AreaProps, 'c' | 'asked' | 'look'>) => (
  <ReachForm
    language={c.var.language}
    choices={look.choices}
    path={asked.path}
    isDivided={false}
    offered={look.reachFacts.offered}
  />
)

const ComputingAreaPage = ({ c, asked, look }: Pick<AreaProps, 'c' | 'asked' | 'look'>) => {
  const { language } = c.var
  const say = texts[language].area
  return (
    <Page c={c} title={say.title(asked.name)} description={say.description(asked.name)} unlisted>
      <MadeUp c={c} />
      <Computing c={c} look={look} />
      <AreaForm c={c} asked={asked} look={look} />
    </Page>
  )
}

/** The finding in a sentence, and how many of them have to go to another municipality. */
const Finding = ({ c, asked, look, rows, sum }: AreaProps & { sum: ReachSum }) => {
  const { language } = c.var
  const say = texts[language]
  const { choices, reachFacts } = look
  const { norm } = choices
  const count = (value: number) => formatNumber(language, value)
  const within = withinBands(sum, bandsWithin(norm)).people
  const told = { within: count(within), way: wayInWords(language, look), minutes: String(norm) }
  const across = peopleAcross(look, rows)
  const unknown = whyUnknown(c, look)
  if (unknown) return <Paragraph lead>{unknown}</Paragraph>
  const unknownPeople = sum.inBand.at(-1)!.people
  return (
    <>
      <Paragraph lead>
        {unknownPeople > 0
          ? say.transit.findingPartial({ ...told, unknown: count(unknownPeople) })
          : say.area.finding({
              ...told,
              people: count(sum.people),
              share: formatPercentage(language, within / sum.people),
            })}{' '}
        {ifOpenInWords(language, reachFacts)}
      </Paragraph>
      <DoorsInBrief c={c} look={look} rows={rows} />
      {across > 0 && <Paragraph>{say.area.across(count(across))}</Paragraph>}
      {!asked.isWhole && (
        <Notice tone="amber">
          <p>{say.area.incomplete}</p>
        </Notice>
      )}
      {reachFacts.points.length === 0 && <Paragraph>{say.findingNone}</Paragraph>}
    </>
  )
}

/** Of those within the norm, how many have their nearest point in another municipality. */
function peopleAcross({ reachFacts, reach, choices }: ReachLook, rows: readonly number[]): number {
  return rows
    .filter((row) => isWithin(reach.seconds[row]!, choices.norm))
    .filter((row) => {
      const point = reachFacts.points[reach.nearest.point[row * TOLD]!]
      return point?.municipality !== undefined && point.municipality !== reachFacts.areas[row]!.municipality
    })
    .reduce((sum, row) => sum + reachFacts.areas[row]!.people, 0)
}
