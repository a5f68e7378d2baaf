import { coverageTexts, type DrawnMap, MadeUp, readMap } from '../../coverage/index.ts'
import { Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { listReachCells, reachColumns } from '../cells.ts'
import { parseReachChoices } from '../choices.ts'
import { listReachRows, type ReachTable } from '../findings/rows.ts'
import { withinBands } from '../findings/sums.ts'
import { lookAtReach, type ReachLook, SOON, withRoom } from '../look-store.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import { listOffered } from '../store.ts'
import { texts } from '../text.ts'
import { bandsWithin } from '../times/bands.ts'
import { isPartial } from '../transit-store.ts'
import { FastestFinding, wayInWords } from './best.tsx'
import { CountryCapacity } from './capacity-section.tsx'
import { ifOpenInWords, ReachDisclaimers, WhatIsEpa } from './disclaimers.tsx'
import { answerLayer, lookForFile, madeFromOf, printAt } from './file.ts'
import { ReachForm, RefusedReachPage } from './form.tsx'
import { MadeOf } from './made-of.tsx'
import { ReachMap } from './map.tsx'
import { DoorsInBrief, Opening } from './opening.tsx'
import { calledIn } from './small-areas.tsx'
import { FastestByArea, ReachByArea, ReachByUrbanity } from './tables.tsx'
import { Computing, isComputing, whyUnknown } from './transit.tsx'
import { ReachDownloads, ReachWorking } from './working.tsx'

/** Who can get to a support point; the address holds what it is computed for. */
export const showReach = (c: Request) => show(c, SOON)

/** The same page on paper. */
export const printReach = (c: Request) => printAt(c, '/bereik', 'bereik', (patience) => show(c, patience))

async function show(c: Request, patience: number) {
  const offered = await listOffered(c.var.database)
  const read = parseReachChoices(c.req.queries(), offered)
  if ('problems' in read) return c.html(<RefusedReachPage c={c} refused={read} offered={offered} />, 422)
  const found = await lookAtReach(c.var, read.choices, patience)
  if (isComputing(c, found)) return c.html(<ComputingPage c={c} look={found} />)
  const look = await withRoom(c.var, found)
  const map = await readMap(c.var.database)
  return c.html(<ReachPage c={c} {...look} table={tableOf(look)} map={map} />)
}

const tableOf = ({ reachFacts, choices, reach }: ReachLook): ReachTable =>
  listReachRows(reachFacts.facts, reachFacts.areas, reach, choices)

/** The numbers of the reach page as CSV; choices that cannot be used get one line of text. */
export async function downloadReach(c: Request) {
  const look = await lookForFile(c)
  if (look instanceof Response) return look
  const rows = listReachCells(tableOf(look), look.choices, {
    rest: texts[c.var.language].table.rest,
    ifOpen: ifOpenInWords(c.var.language, look.reachFacts),
    madeFrom: madeFromOf(c, look),
  })
  return answerCsv(c, `bereik-per-${look.choices.indeling}`, reachColumns, rows)
}

/** Every area of the country as a map layer. */
export async function downloadReachLayer(c: Request) {
  const look = await lookForFile(c)
  return look instanceof Response ? look : answerLayer(c, look, [...look.reachFacts.areas.keys()], 'bereik')
}

interface ReachProps extends ReachLook {
  c: Request
  table: ReachTable
  map: DrawnMap
}

const ReachPage = (props: ReachProps) => {
  const { c, choices, table } = props
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.title} description={say.description}>
      <MadeUp c={c} />
      <Finding {...props} />
      <FastestFinding c={c} look={props} sum={table.country} />
      <MadeOf c={c} look={props} rows={[...props.reachFacts.areas.keys()]} />
      <WhatIsEpa language={language} />
      <ReachForm
        language={language}
        choices={choices}
        path="/bereik"
        isDivided
        offered={props.reachFacts.offered}
      />
      <ReachMap
        language={language}
        map={props.map}
        municipalities={props.reachFacts.facts.municipalities.map(({ code }) => code)}
        look={props}
        rows={[...props.reachFacts.areas.keys()]}
        description={smallAreaTexts[language].dots(calledIn(language, props.reachFacts))}
      />
      <ReachDisclaimers
        language={language}
        choices={props.choices}
        reachFacts={props.reachFacts}
        hasStreets={props.reach.overStreets !== undefined}
      />
      <ReachByArea {...{ language, look: props, table }} />
      <FastestByArea {...{ language, look: props, table }} />
      <ReachByUrbanity {...{ language, look: props, rows: table.byUrbanity }} />
      <Opening c={c} look={props} rows={[...props.reachFacts.areas.keys()]} />
      <CountryCapacity {...{ language, look: props, table }} />
      <ReachWorking {...props} />
      <ReachDownloads c={c} choices={choices} path="/bereik" />
      <Paragraph>
        <Link language={language} to="/behoefte">
          {coverageTexts[language].need.title}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** The choices stay there while the numbers are being computed. */
const ComputingPage = ({ c, look }: { c: Request; look: ReachLook }) => {
  const { language } = c.var
  const { title, description } = texts[language]
  return (
    <Page c={c} title={title} description={description} unlisted>
      <MadeUp c={c} />
      <Computing c={c} look={look} />
      <ReachForm
        language={language}
        choices={look.choices}
        path="/bereik"
        isDivided
        offered={look.reachFacts.offered}
      />
    </Page>
  )
}

/** The finding in a sentence or three, before any figure. */
const Finding = ({ c, table, map: _, ...look }: ReachProps) => {
  const { reachFacts, transit } = look
  const { norm } = look.choices
  const { language } = c.var
  const say = texts[language]
  const count = (value: number) => formatNumber(language, value)
  const { points, facts } = reachFacts
  const published = facts.figures.country.known
  const within = withinBands(table.country, bandsWithin(norm))
  const unknown = whyUnknown(c, look)
  if (unknown) return <Paragraph lead>{unknown}</Paragraph>
  if (points.length === 0) return <Paragraph lead>{say.findingNone}</Paragraph>
  const told = { way: wayInWords(language, look), minutes: String(norm) }
  return (
    <>
      <Paragraph lead>
        {transit && isPartial(transit.timetable)
          ? say.transit.findingPartial({
              ...told,
              within: count(roundly(within.people)),
              unknown: count(roundly(table.country.inBand.at(-1)!.people)),
            })
          : (reachFacts.loaded ? say.findingLoaded : say.finding)({
              ...told,
              share: count(Math.round((100 * within.people) / table.country.people)),
              people: count(roundly(within.people)),
              expected: count(roundly(within.expected)),
            })}{' '}
        {ifOpenInWords(language, reachFacts)}
      </Paragraph>
      <DoorsInBrief c={c} look={look} rows={[...reachFacts.areas.keys()]} />
      <Paragraph>
        {points.length < published
          ? say.atLeast(count(points.length), count(published))
          : say.points(count(points.length))}
      </Paragraph>
    </>
  )
}

/** Two digits say what an estimate knows. */
const roundly = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(2)))
