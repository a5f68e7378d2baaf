import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Request } from '../../platform/platform.ts'
import { LEAST_EXPECTED } from '../areas.ts'
import { type ReachChoices, toReachQuery } from '../choices.ts'
import { paceOf } from '../reach.ts'
import type { ReachFacts } from '../store.ts'
import { texts } from '../text.ts'

/** Centimetres a second in a kilometre an hour. */
const CM_PER_SECOND = 100 / 3.6

/** The method, with each input, its source and its year. */
export const ReachWorking = (props: { c: Request; reachFacts: ReachFacts; choices: ReachChoices }) => {
  const { c, reachFacts, choices } = props
  const { language } = c.var
  const say = texts[language].working
  const pace = paceOf(choices)
  const kind =
    choices.vervoer === 'fiets' ? 'cyclist' : choices.profiel === 'rolstoel' ? 'wheelchair' : 'walker'
  return (
    <section aria-labelledby="berekening">
      <Heading level={2} id="berekening">
        {say.title}
      </Heading>
      <Paragraph>{choices.vervoer === 'ov' ? say.wayByTransit : say.way}</Paragraph>
      <DefinitionList
        facts={[
          { term: say.terms.people, description: say.people },
          { term: say.terms.expected, description: say.expected },
          { term: say.terms.detour, description: say.detour, notes: [say.detourSource] },
          {
            term: say.terms.pace,
            description: say.pace(formatNumber(language, pace.cmPerSecond / CM_PER_SECOND, 1)),
            notes: [say.paceSources[kind]],
          },
          {
            term: say.terms.points,
            description: say.points(formatNumber(language, reachFacts.points.length)),
          },
          { term: say.terms.small, description: say.small(formatNumber(language, LEAST_EXPECTED)) },
        ]}
      />
    </section>
  )
}

/** The same numbers elsewhere: as files, and at an address that reproduces them. */
export const ReachDownloads = ({ c, choices }: { c: Request; choices: ReachChoices }) => {
  const { language } = c.var
  const say = texts[language].working
  const query = toReachQuery(choices)
  return (
    <section aria-labelledby="downloads">
      <Heading level={2} id="downloads">
        {say.downloads}
      </Heading>
      <Paragraph>
        <Link language={language} to={`/bereik.csv?${query}`}>
          {say.download}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={`/bereik.geojson?${query}`}>
          {say.geojson}
        </Link>
      </Paragraph>
      <Paragraph quiet>{say.downloadNote}</Paragraph>
      <Paragraph>
        {say.link}{' '}
        <Link language={language} to={`/bereik?${query}`}>
          {c.var.mountedAt}/bereik?{query}
        </Link>
      </Paragraph>
      <Paragraph quiet>{say.licences}</Paragraph>
    </section>
  )
}
