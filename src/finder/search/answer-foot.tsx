import { MissingForm, missingTexts } from '../../coverage/browser.ts'
import { Heading, Link, List, Paragraph, WholeLink } from '../../design/content.tsx'
import { HelplineWords } from '../../design/helpline-words.tsx'
import { SearchForm } from './search-form.tsx'
import { isNoName, listFound, type Shown } from './shown-answer.ts'
import { texts } from './text.ts'

/** No answer ends: there is always somebody to talk to, and something to look through. */
export const Foot = (shown: Shown) => {
  const { language, answer, helplines } = shown
  const say = texts[language]
  const { where, what, danger, several } = answer
  const isEmpty = listFound(answer).length === 0
  return (
    <>
      <Heading level={2}>{say.nothingHere}</Heading>
      <Paragraph>{say.nothingHereAdvice}</Paragraph>
      <List
        entries={[
          ...(isEmpty && !danger
            ? helplines.map((line) => <HelplineWords line={line} language={language} />)
            : []),
          <Link language={language} to="/plekken">
            {say.all}
          </Link>,
          <Link language={language} to="/hulp">
            {say.help}
          </Link>,
          ...(where
            ? [
                <WholeLink language={language} to={`/gemeente/${where.municipality.slug}`}>
                  {say.moreAbout(where.municipality.name)}
                </WholeLink>,
              ]
            : [
                <Link language={language} to="/gemis">
                  {missingTexts[language].title}
                </Link>,
              ]),
        ]}
      />
      {where && (
        <details>
          <summary>{missingTexts[language].title}</summary>
          <MissingForm language={language} typed={{ token: shown.token }} municipality={where.municipality} />
        </details>
      )}
      {(where || (several.length > 0 && !what && !isNoName(answer))) && (
        <>
          <Heading level={2}>{say.again}</Heading>
          <SearchForm language={language} />
        </>
      )}
      <details>
        <summary>{say.order}</summary>
        <Paragraph>{say.orderNote}</Paragraph>
      </details>
    </>
  )
}
