import type { Child } from 'hono/jsx'
import { Heading, InDutch, List, Paragraph } from '../../design/content.tsx'
import { DefinitionList, type Fact } from '../../design/definition-list.tsx'
import { Downloads } from '../../design/downloads.tsx'
import { formatNumber, formatPercentage } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { toQuery } from '../assumptions.ts'
import type { BaseFigure } from '../figures.ts'
import { texts } from '../text.ts'
import { assumedInWords, needInWords, shareInWords } from './in-words.ts'
import type { TableProps } from './need-tables.tsx'
import { Marks } from './notes.tsx'

/** One click behind each number: the formula, its four inputs with source and year, and what is uncertain. */
export const NeedWorking = (props: TableProps) => {
  const { language, notes } = props
  const say = texts[language].working
  return (
    <section aria-labelledby="berekening">
      <Heading level={2} id="berekening">
        {say.title}
      </Heading>
      <Paragraph>
        <strong>{say.formula}</strong>
        <Marks language={language} notes={notes.at('formula')} />
      </Paragraph>
      <Example {...props} />
      <Heading level={3}>{say.inputs}</Heading>
      <DefinitionList facts={inputsOf(props)} />
      <Paragraph>{say.weights}</Paragraph>
      <Heading level={3}>{say.uncertain}</Heading>
      <List entries={say.uncertainties} />
    </section>
  )
}

/** The first area of the table, worked out. */
const Example = ({ language, assumptions, table }: TableProps) => {
  const row = table.rows.find(({ need }) => need !== undefined)!
  const [share, visits] = assumedInWords(language, assumptions)
  return (
    <Paragraph>
      {texts[language].working.example({
        area: row.area,
        inhabitants: formatNumber(language, row.inhabitants!),
        prevalence: formatPercentage(language, row.prevalence!, 2),
        share,
        visits,
        exact: formatNumber(language, row.need!, 1),
        rounded: needInWords(language, row.need!),
      })}
    </Paragraph>
  )
}

function inputsOf(props: TableProps): Fact[] {
  const { language, assumptions, facts, table, notes } = props
  const say = texts[language].working
  const { base } = facts.figures
  const [share, visits] = assumedInWords(language, assumptions)
  const measured = base['participation-measured']
  return [
    {
      term: say.inhabitants,
      description: say.inhabitantsOf[table.country.year](formatNumber(language, table.country.inhabitants!)),
      notes: [say.source(say.inhabitantsSource)],
    },
    {
      term: (
        <>
          {say.prevalence}
          <Marks language={language} notes={notes.at('basis')} />
        </>
      ),
      description: prevalenceInWords(props),
      notes: [
        <Source language={language} figure={base['epa-municipalities']} />,
        assumptions.basis === 'vektis' && <Source language={language} figure={base['epa-vektis']} />,
      ],
    },
    {
      term: (
        <>
          {say.participation}
          <Marks language={language} notes={notes.at('participation')} />
        </>
      ),
      description: `${say.participationChosen(share)} ${say.participationMeasured(shareInWords(language, measured.value), measured.year)}`,
      notes: [<Source language={language} figure={measured} />],
    },
    {
      term: (
        <>
          {say.capacity}
          <Marks language={language} notes={notes.at('capacity')} />
        </>
      ),
      description: `${say.capacityChosen(visits)} ${say.capacityPublished(formatNumber(language, base.capacity.value))}`,
      notes: [<Source language={language} figure={base.capacity} />],
    },
  ]
}

function prevalenceInWords({ language, assumptions, facts }: TableProps): string {
  const say = texts[language].working
  const { base } = facts.figures
  const loaded = facts.municipalPrevalence.size
  return [
    assumptions.indeling === 'provincie' ? say.prevalencePublished : say.prevalenceEstimate,
    assumptions.indeling !== 'provincie' &&
      loaded > 0 &&
      say.prevalenceLoaded(formatNumber(language, loaded)),
    assumptions.basis === 'vektis' &&
      say.prevalenceScaled(
        formatNumber(language, base['epa-vektis'].value),
        formatNumber(language, base['epa-municipalities'].value),
      ),
  ]
    .filter(Boolean)
    .join(' ')
}

const Source = ({ language, figure }: { language: Language; figure: BaseFigure }): Child => (
  <>
    {texts[language].working.sourceBefore} <InDutch language={language}>{figure.source}</InDutch>
  </>
)

/** The same numbers elsewhere: as CSV, and at an address that reproduces them. */
export const NeedDownloads = ({ c, language, assumptions }: TableProps & { c: Request }) => {
  const say = texts[language].working
  const query = toQuery(assumptions)
  return (
    <Downloads
      language={language}
      title={say.downloads}
      files={[{ to: `/behoefte.csv?${query}`, words: say.download }]}
      note={say.downloadNote}
      share={{ words: say.link, mountedAt: c.var.mountedAt, to: `/behoefte?${query}` }}
    />
  )
}
