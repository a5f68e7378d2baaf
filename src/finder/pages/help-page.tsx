import { Heading, InDutch, List, Paragraph, WholeLink } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { type Helpline, HelplineWords } from '../../design/helpline-words.tsx'
import { helplines } from '../../design/helplines.ts'
import { formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { placePageTexts } from '../place-text.ts'
import { texts } from '../text.ts'

export function showHelp(c: Request) {
  return c.html(<HelpPage c={c} />)
}

const HelpPage = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].help
  const always = helplines.filter(({ show }) => show === 'always')
  const forOthers = helplines.filter(({ show }) => show === 'context')
  return (
    <Page c={c} title={say.title} description={say.description}>
      <Paragraph lead>{say.lead}</Paragraph>
      <DefinitionList facts={always.map((line) => factOf(c, line))} />
      <Heading level={2}>{say.forOthers}</Heading>
      <DefinitionList facts={forOthers.map((line) => factOf(c, line))} />
      <Heading level={2}>{say.sources}</Heading>
      <div class="small">
        <Paragraph>{say.sourcesNote}</Paragraph>
        <List
          entries={[...always, ...forOthers]
            .filter(({ sourceYear }) => sourceYear)
            .map((line) => <SourceOf c={c} line={line} />)}
        />
        <Paragraph>
          <WholeLink language={language} to="/gegevens">
            {placePageTexts[language].aboutFacts}
          </WholeLink>
        </Paragraph>
      </div>
    </Page>
  )
}

/** The number first, large enough to hit in a hurry; then who answers, and for whom that is. */
const factOf = (c: Request, line: Helpline) => {
  const { language } = c.var
  const say = texts[language].help
  const { name, number, href, also, cost } = line
  return {
    term: (
      <>
        {number && (
          <a class="nl-link call" href={href}>
            {number}
          </a>
        )}
        {name !== number && <InDutch language={language}>{name}</InDutch>}
      </>
    ),
    description: (
      <>
        {line.site && (
          <>
            <HelplineWords line={line} language={language} />.{' '}
          </>
        )}
        {line.forWhom[language]} {also && say.alsoNumber(also)}
      </>
    ),
    notes: cost[language] ? [cost[language]] : [],
  }
}

const SourceOf = ({ c, line }: { c: Request; line: Helpline }) => {
  const { language } = c.var
  const say = texts[language].help
  return (
    <>
      <InDutch language={language}>{line.name}</InDutch>:{' '}
      <a class="nl-link" href={line.source} rel="external noreferrer">
        {say.source(line.sourceYear)}
      </a>
      ,{' '}
      {line.checked ? say.checked(formatDay(language, Temporal.PlainDate.from(line.checked))) : say.notCalled}
    </>
  )
}
