import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { countUnknownRegion, readGeography } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { readCoverageFacts } from '../store.ts'
import { texts } from '../text.ts'

/** Every province, region and municipality, by name. */
export async function showAreas(c: Request) {
  const { language, database } = c.var
  const { provinces, regions, municipalities } = await readCoverageFacts(database)
  const unknown = countUnknownRegion(await readGeography(database))
  const say = texts[language].areas
  const byName = provinces.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      <Paragraph>{say.partitions}</Paragraph>
      <Heading level={2}>{say.provinces}</Heading>
      <AreaLinks language={language} path="/provincie" areas={byName} />
      <Heading level={2}>{say.regions}</Heading>
      <Paragraph>
        {say.unknownRegions(formatNumber(language, unknown), formatNumber(language, municipalities.length))}
      </Paragraph>
      <AreaLinks language={language} path="/regio" areas={regions.map(({ region }) => region)} />
      <Heading level={2}>{say.municipalities}</Heading>
      <AreaLinks language={language} path="/gemeente" areas={municipalities} />
    </Page>,
  )
}

const AreaLinks = (props: {
  language: Language
  path: string
  areas: readonly { name: string; slug: string }[]
}) => (
  <ul class="area-links">
    {props.areas.map(({ name, slug }) => (
      <li>
        <Link language={props.language} to={`${props.path}/${slug}`}>
          {name}
        </Link>
      </li>
    ))}
  </ul>
)
