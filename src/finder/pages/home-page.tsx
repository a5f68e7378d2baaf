import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { listPublicPlaces } from '../../register/index.ts'
import { texts as doorTexts } from '../door-text.ts'
import { SearchForm } from '../search/search-form.tsx'
import { texts } from '../text.ts'
import { doorAddresses } from './door-pages.tsx'
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
      <PlaceFinder language={language}>
        <Paragraph>{say.welcome}</Paragraph>
        <SearchForm language={language} />
        <Doors c={c} />
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

/** Four ways in; whoever takes none of them has the question. */
const Doors = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = doorTexts[language]
  return (
    <nav aria-labelledby="doors">
      <Heading level={2} id="doors">
        {say.doors}
      </Heading>
      <ul class="doors">
        {Object.entries(doorAddresses).map(([door, address]) => {
          const { title, about } = say.door[door as keyof typeof doorAddresses]
          return (
            <li>
              <a class="door" href={address.startsWith('#') ? address : addressIn(language, address)}>
                <span class="door__title">{title}</span>
                <span>{about}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
