import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { listPublicPlaces } from '../../register/index.ts'
import { SearchForm } from '../search/search-form.tsx'
import { texts } from '../text.ts'
import { PlaceFinder } from './place-finder.tsx'

export async function showHome(c: Request) {
  const places = await listPublicPlaces(c.var.database)
  return c.html(<HomePage c={c} places={places.length} confirmed={places.filter(isConfirmed).length} />)
}

const isConfirmed = ({ confirmedOn }: { confirmedOn: string | undefined }) => confirmedOn !== undefined

const HomePage = ({ c, places, confirmed }: { c: Request; places: number; confirmed: number }) => {
  const { language } = c.var
  const say = texts[language].home
  return (
    <Page c={c} title={say.title} heading={say.heading} description={say.description}>
      <PlaceFinder>
        <Paragraph lead>{say.welcome}</Paragraph>
        <SearchForm language={language} />
        <Heading level={2}>{say.how}</Heading>
        <ol class="measure">
          {say.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <Paragraph>
          {say.counted(formatNumber(language, places), confirmed)}{' '}
          <Link language={language} to="/plekken">
            {say.all}
          </Link>
        </Paragraph>
      </PlaceFinder>
    </Page>
  )
}
