import { MadeUp } from '../../coverage/index.ts'
import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { dayOf, formatDay, formatNumber, joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { plain } from '../cells.ts'
import { lookAtChange, type TimetableChange } from '../change-store.ts'
import { changeTexts } from '../change-text.ts'
import { type Gebieden, parseReachChoices, toReachQuery } from '../choices.ts'
import { addChanges, type ChangeSum, changes, isUnknown, listChanged } from '../findings/compare-reach.ts'
import { SOON, UNTIL_DONE } from '../look-store.ts'
import { listOffered } from '../store.ts'
import { texts } from '../text.ts'
import type { TransitLook } from '../transit-store.ts'
import { ReachForm, RefusedReachPage, refusalInWords } from './form.tsx'
import { Computing, dayInWords, isComputing, sourceInWords, whyUnknown } from './transit.tsx'

/** Whatever way was chosen elsewhere, this is about public transport. */
const readChoices = (c: Request, offered: readonly Gebieden[]) =>
  parseReachChoices({ ...c.req.queries(), vervoer: ['ov'] }, offered)

/** Who gains and who loses the norm when a timetable is replaced by another. */
export async function showChange(c: Request) {
  const offered = await listOffered(c.var.database)
  const read = readChoices(c, offered)
  if ('problems' in read) return c.html(<RefusedReachPage c={c} refused={read} offered={offered} />, 422)
  const change = await lookAtChange(c.var, read.choices, SOON)
  const late = [change.before, change.after].find((transit) => transit?.done !== undefined)
  if (late && isComputing(c, { transit: late }))
    return c.html(<ChangePage c={c} change={change} late={late} />)
  return c.html(<ChangePage c={c} change={change} />)
}

const columns = [
  'gemeente',
  'komt_binnen_norm',
  'valt_buiten_norm',
  'beide_binnen_norm',
  'beide_buiten_norm',
  'onbekend',
  'norm',
  'profiel',
  'dag',
  'dagdeel',
  'wachten',
  'terug',
  'gebieden',
  'eerste_dienstregeling',
  'eerste_reisdag',
  'tweede_dienstregeling',
  'tweede_reisdag',
  'bron',
] as const
const columnOf = {
  gains: 'komt_binnen_norm',
  loses: 'valt_buiten_norm',
  keeps: 'beide_binnen_norm',
  lacks: 'beide_buiten_norm',
  unknown: 'onbekend',
} as const

/** Every municipality, also where nothing changes. */
export async function downloadChange(c: Request) {
  const { language } = c.var
  const read = readChoices(c, await listOffered(c.var.database))
  if ('problems' in read) return c.text(refusalInWords(language, read), 400)
  const change = await lookAtChange(c.var, read.choices, UNTIL_DONE)
  const { sums, before, after, reachFacts } = change
  if (!change.role || !before || !after) return c.text(whyNot(c, change)!, 404)
  if (!sums) {
    c.header('retry-after', '60')
    return c.text(whyNot(c, change) ?? texts[language].transit.late, 503)
  }
  const { norm, profiel, dag, dagdeel, wachten, terug, gebieden } = read.choices
  const cells = reachFacts.facts.municipalities.flatMap(({ code, name }) => {
    const sum = sums.get(code)
    if (!sum) return []
    const counted = Object.fromEntries(changes.map((each) => [columnOf[each], plain(sum[each].people)]))
    return [
      {
        gemeente: name,
        ...(counted as Record<(typeof columnOf)[keyof typeof columnOf], string>),
        ...{ norm: String(norm), profiel, dag, dagdeel, wachten, terug, gebieden },
        eerste_dienstregeling: sourceInWords(before.timetable),
        eerste_reisdag: before.day!,
        tweede_dienstregeling: sourceInWords(after.timetable),
        tweede_reisdag: after.day!,
        bron: texts[language].working.licences,
      },
    ]
  })
  return answerCsv(c, 'bereik-andere-dienstregeling', columns, cells)
}

/** Why there is nothing to compare; undefined: it is only not ready. */
function whyNot(c: Request, { role, before, after, choices }: TimetableChange): string | undefined {
  const say = changeTexts[c.var.language]
  if (!role) return before ? say.noOther : say.none
  const reasons = [before, after].map((transit) => transit && whyUnknown(c, { transit, choices }))
  return reasons.find((reason) => reason !== undefined) ?? (before && after ? undefined : say.none)
}

const ChangePage = ({ c, change, late }: { c: Request; change: TimetableChange; late?: TransitLook }) => {
  const { language } = c.var
  const say = changeTexts[language]
  const { choices, reachFacts, sums } = change
  const query = toReachQuery(choices)
  return (
    <Page c={c} title={say.title} description={say.description} unlisted={late !== undefined}>
      <MadeUp c={c} />
      {late ? (
        <Computing c={c} look={{ transit: late, reachFacts }} />
      ) : sums ? (
        <Finding c={c} change={change} sums={sums} />
      ) : (
        <Paragraph lead>{whyNot(c, change)}</Paragraph>
      )}
      {change.role && (
        <>
          <ReachForm
            language={language}
            choices={choices}
            path="/bereik/dienstregeling"
            isDivided={false}
            offered={reachFacts.offered}
            others={{ vervoer: 'ov' }}
          />
          <WhichTwo c={c} change={change} role={change.role} />
        </>
      )}
      {!late && sums && <ChangeTable c={c} change={change} sums={sums} />}
      <Paragraph>
        <Link language={language} to={`/bereik?${query}`}>
          {say.back}
        </Link>
      </Paragraph>
      <Paragraph quiet>{texts[language].working.licences}</Paragraph>
    </Page>
  )
}

interface SumsProps {
  c: Request
  change: TimetableChange
  sums: ReadonlyMap<string, ChangeSum>
}

const Finding = ({ c, change: { choices, isSame, role }, sums }: SumsProps) => {
  const { language } = c.var
  const say = changeTexts[language]
  const { norm, profiel } = choices
  const { gains, loses, unknown } = addChanges(sums.values())
  const count = (people: number) => formatNumber(language, people)
  const way = texts[language].ways.ov[profiel]
  return (
    <>
      <Paragraph lead>
        {isSame && `${say.same} `}
        {gains.people + loses.people === 0
          ? (unknown.people > 0 ? say.nothingKnown : say.nothing)(String(norm))
          : `${say[role!].finding(count(gains.people), String(norm))} ${say.otherWay(count(loses.people), way)}`}{' '}
        {say.ifOpen}
      </Paragraph>
      {unknown.people > 0 && <Paragraph>{say.unknown(count(unknown.people))}</Paragraph>}
    </>
  )
}

/** Whose timetables they are, of which days, and with which day of each is computed. */
const WhichTwo = (props: {
  c: Request
  change: TimetableChange
  role: NonNullable<TimetableChange['role']>
}) => {
  const { c, change, role } = props
  const { language } = c.var
  const say = changeTexts[language]
  const told = [
    { term: say[role].before, transit: change.before },
    { term: say[role].after, transit: change.after },
  ]
  return (
    <>
      <Heading level={2}>{say.which}</Heading>
      <DefinitionList
        facts={told.flatMap(({ term, transit }) => {
          if (!transit) return []
          const { agencies, tripsOnDays } = transit.timetable.report
          const days = Object.keys(tripsOnDays).sort()
          const [first, last] = [days[0]!, days.at(-1)!].map((day) =>
            formatDay(language, Temporal.PlainDate.from(day)),
          )
          const source = say.source(sourceInWords(transit.timetable), joinWords(language, agencies))
          const isOver = (transit.day ?? '') < dayOf(c.var.now()).toString()
          return [
            {
              term,
              description: `${source}. ${say.valid(first!, last!)}.`,
              notes: transit.day
                ? [
                    `${say.day(dayInWords(c, transit.day))} ${isOver ? texts[language].transit.over : ''}`.trim(),
                  ]
                : [],
            },
          ]
        })}
      />
    </>
  )
}

const ChangeTable = ({ c, change, sums }: SumsProps) => {
  const { language } = c.var
  const say = changeTexts[language]
  const { municipalities } = change.reachFacts.facts
  const changed = listChanged(municipalities, sums)
  const count = (people: number) => formatNumber(language, people)
  const cellsOf = (sum: ChangeSum) => changes.map((each) => count(sum[each].people))
  const query = toReachQuery(change.choices)
  const unknown = [...sums.values()].filter(isUnknown).length
  return (
    <>
      <Table
        language={language}
        id="wat-verandert"
        caption={say.caption}
        columns={[
          { heading: say.headings.municipality },
          ...changes.map((each) => ({ heading: say.headings[each], numeric: true })),
        ]}
        rows={changed.map(({ name, slug, sum }) => [
          <Link language={language} to={`/bereik/gemeente/${slug}?${query}`}>
            {name}
          </Link>,
          ...cellsOf(sum),
        ])}
        foot={[[say.total, ...cellsOf(addChanges(sums.values()))]]}
        download={`/bereik/dienstregeling.csv?${query}`}
      />
      <Paragraph quiet>{say.others(count(sums.size - changed.length - unknown), count(unknown))}</Paragraph>
    </>
  )
}
