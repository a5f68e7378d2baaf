import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { bandsWithin } from '../reach/bands.ts'
import { parseReachChoices, type ReachChoices, type RefusedReach } from '../reach/choices.ts'
import { listReachRows, type ReachTable } from '../reach/rows.ts'
import { withinBands } from '../reach/sums.ts'
import { findReach, type ReachFacts, readReachFacts } from '../reach-store.ts'
import { texts } from '../reach-text.ts'
import { texts as areaTexts } from '../text.ts'
import { MadeUp } from './made-up.tsx'
import { ReachForm, RefusedReachForm } from './reach-form.tsx'
import { ReachByArea, ReachByUrbanity } from './reach-tables.tsx'
import { ReachDownloads, ReachWorking } from './reach-working.tsx'

/** Who can get to a support point; the address holds what it is computed for. */
export async function showReach(c: Request) {
  const read = parseReachChoices(c.req.queries())
  if ('problems' in read) return c.html(<RefusedPage c={c} refused={read} />, 422)
  const { choices } = read
  const reachFacts = await readReachFacts(c.var.database)
  const { seconds } = await findReach(reachFacts, choices)
  const table = listReachRows(reachFacts.facts, reachFacts.areas, seconds, choices.indeling)
  return c.html(<ReachPage {...{ c, reachFacts, choices, table }} />)
}

interface ReachProps {
  c: Request
  reachFacts: ReachFacts
  choices: ReachChoices
  table: ReachTable
}

const ReachPage = (props: ReachProps) => {
  const { c, choices, table } = props
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.title} description={say.description}>
      <MadeUp c={c} />
      <Finding {...props} />
      <Notice tone="plain">
        <p>
          <strong>{areaTexts[language].need.epaTitle}</strong> {areaTexts[language].need.epa}
        </p>
      </Notice>
      <ReachForm language={language} choices={choices} />
      <Disclaimers {...props} />
      <ReachByArea {...{ language, choices, table }} />
      <ReachByUrbanity {...{ language, choices, table }} />
      <ReachWorking {...props} />
      <ReachDownloads c={c} choices={choices} />
      <Paragraph>
        <Link language={language} to="/behoefte">
          {areaTexts[language].need.title}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** The finding in a sentence or three, before any figure. */
const Finding = ({ c, reachFacts, choices: { norm, vervoer, profiel }, table }: ReachProps) => {
  const { language } = c.var
  const say = texts[language]
  const count = (value: number) => formatNumber(language, value)
  const { points, facts } = reachFacts
  const published = facts.figures.country.known
  const within = withinBands(table.country, bandsWithin(norm))
  if (vervoer === 'ov') return <Paragraph lead>{say.findingUnknown}</Paragraph>
  if (points.length === 0) return <Paragraph lead>{say.findingNone}</Paragraph>
  return (
    <>
      <Paragraph lead>
        {say.finding({
          share: count(Math.round((100 * within.people) / table.country.people)),
          people: count(roundly(within.people)),
          expected: count(roundly(within.expected)),
          way: say.ways[vervoer][profiel],
          minutes: String(norm),
        })}{' '}
        {say.ifOpen}
      </Paragraph>
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

/** Beside the figure, not in a footnote. */
const Disclaimers = ({ c, reachFacts: { points, withoutPlace } }: ReachProps) => {
  const { language } = c.var
  const say = texts[language].notice
  const count = (value: number) => formatNumber(language, value)
  const approximate = points.filter(({ isExact }) => !isExact).length
  return (
    <Notice tone="amber">
      <Heading level={2}>{say.title}</Heading>
      <List
        entries={[
          say.straight,
          say.middle,
          ...(approximate > 0 ? [say.approximate(count(approximate), count(points.length))] : []),
          ...(withoutPlace > 0 ? [say.withoutPlace(count(withoutPlace))] : []),
          say.borders,
          say.online,
        ]}
      />
    </Notice>
  )
}

const RefusedPage = ({ c, refused }: { c: Request; refused: RefusedReach }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.title} description={say.description} unlisted isWrong>
      <Paragraph lead>{say.form.stopped}</Paragraph>
      <RefusedReachForm language={language} refused={refused} />
    </Page>
  )
}
