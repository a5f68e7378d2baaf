import { Heading, List, Paragraph, WholeLink } from '../../design/content.tsx'
import { HelplineWords } from '../../design/helpline-words.tsx'
import { helplines } from '../../design/helplines.ts'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { texts } from '../door-text.ts'
import { doorAddresses as addresses } from '../search/doors-in-words.ts'
import { SearchForm } from '../search/search-form.tsx'
import { PlaceFinder } from './place-finder.tsx'

/** Where each door leads; the first is the question itself. */
export const doorAddresses = {
  myself: '#plaats',
  someoneElse: addresses.someoneElse,
  takePart: addresses.takePart,
  withPeople: addresses.withPeople,
}

/** For whoever worries about somebody: what to do, whom to call, and a place for the two of them. */
export function showSomeoneElse(c: Request) {
  const { language } = c.var
  const say = texts[language].someoneElse
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      <PlaceFinder language={language}>
        <Paragraph lead>{say.lead}</Paragraph>
        <Heading level={2}>{say.canDo}</Heading>
        <List entries={[...say.steps]} />
        <Worried c={c} />
        <Heading level={2}>{say.forYou}</Heading>
        <Paragraph>{say.forYouWords}</Paragraph>
        <SearchForm language={language} preset={{ filter: 'forRelatives', label: say.relatives }} />
      </PlaceFinder>
    </Page>,
  )
}

const Worried = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].someoneElse
  const lines = (show: 'always' | 'context') => helplines.filter((line) => line.show === show)
  return (
    <>
      <Heading level={2}>{say.worried}</Heading>
      <Paragraph>{say.danger}</Paragraph>
      <List entries={lines('always').map((line) => <HelplineWords line={line} language={language} />)} />
      <Paragraph>{say.also}</Paragraph>
      <List
        entries={lines('context').map(({ name, number, href, forWhom, cost }) => (
          <>
            {name},{' '}
            <a class="nl-link" href={href}>
              {number}
            </a>{' '}
            ({cost[language]}). {forWhom[language]}
          </>
        ))}
      />
    </>
  )
}

/** For whoever wants to help: how one takes part, and what the words for it mean. */
export function showTakePart(c: Request) {
  const { language } = c.var
  const say = texts[language].takePart
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      <PlaceFinder language={language}>
        <Paragraph lead>{say.lead}</Paragraph>
        <Heading level={2}>{say.ways}</Heading>
        <List entries={[...say.steps]} />
        <Paragraph>{say.noPressure}</Paragraph>
        <Heading level={2}>{say.ask}</Heading>
        {say.asking.map((line) => (
          <Paragraph>{line}</Paragraph>
        ))}
        <SearchForm language={language} />
        <Heading level={2}>{say.names}</Heading>
        <List entries={[...say.namesWords]} />
        <Paragraph quiet>
          {say.source}{' '}
          <WholeLink language={language} to="/gegevens">
            {say.sources}
          </WholeLink>
        </Paragraph>
      </PlaceFinder>
    </Page>,
  )
}
