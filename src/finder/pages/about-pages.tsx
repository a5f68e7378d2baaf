import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { savedPageTexts } from '../saved-text.ts'
import { texts } from '../text.ts'

export function showAccessibility(c: Request) {
  const say = texts[c.var.language].accessibility
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      <Paragraph lead>{say.lead}</Paragraph>
      <Heading level={2}>{say.done}</Heading>
      <List entries={say.doneList} />
      <Heading level={2}>{say.notDone}</Heading>
      <List entries={say.notDoneList} />
      <Heading level={2}>{say.problem}</Heading>
      <Paragraph>{say.problemAnswer}</Paragraph>
    </Page>,
  )
}

export function showPrivacy(c: Request) {
  const { language } = c.var
  const say = texts[language].privacy
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      {say.sentences.map((sentence) => (
        <Paragraph lead>{sentence}</Paragraph>
      ))}
      <Heading level={2}>{say.device}</Heading>
      {say.deviceLines.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Paragraph>
        <Link language={language} to="/bewaard">
          {savedPageTexts[language].wipe}
        </Link>
      </Paragraph>
      <Heading level={2}>{say.reports}</Heading>
      {say.reportLines.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
    </Page>,
  )
}
