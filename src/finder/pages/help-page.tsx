import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
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
      <Paragraph>{say.sourcesNote}</Paragraph>
      <Paragraph>
        <Link language={language} to="/gegevens">
          {placePageTexts[language].aboutFacts}
        </Link>
      </Paragraph>
    </Page>
  )
}

const factOf = (c: Request, line: Helpline) => {
  const { language } = c.var
  const say = texts[language].help
  const words = line.words[language]
  const details = [line.cost[language], line.sourceYear && sourceOf(c, line)].filter(Boolean)
  return {
    term: <InDutch language={language}>{line.name}</InDutch>,
    description: (
      <>
        {words ? <HelplineWords line={line} language={language} /> : <a href={line.href}>{line.number}</a>}.{' '}
        {line.forWhom[language]} {line.also && say.alsoNumber(line.also)}
      </>
    ),
    notes: details.length > 0 ? [details.map((detail, i) => (i > 0 ? <> · {detail}</> : detail))] : [],
  }
}

const sourceOf = (c: Request, line: Helpline) => {
  const { language } = c.var
  const say = texts[language].help
  return (
    <>
      <a class="nl-link" href={line.source} rel="external noreferrer">
        {say.source(line.sourceYear)}
      </a>
      ,{' '}
      {line.checked ? say.checked(formatDay(language, Temporal.PlainDate.from(line.checked))) : say.notCalled}
    </>
  )
}
