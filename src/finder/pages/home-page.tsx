import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SubmitButton, TextField } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { listPublicPlaces } from '../../register/index.ts'
import { texts } from '../text.ts'

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
      <Paragraph lead>{say.welcome}</Paragraph>
      <SearchForm c={c} />
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
    </Page>
  )
}

/** The one question. It is posted, so that what is typed stands in no address, history or log. */
export const SearchForm = ({ c, typed, error }: { c: Request; typed?: string; error?: string }) => {
  const { language } = c.var
  const say = texts[language].home
  const errors: FieldError[] = error ? [{ id: 'plaats', message: error }] : []
  return (
    <search>
      <form class="search-form" method="post" action={addressIn(language, '/zoeken')}>
        <ErrorSummary language={language} errors={errors} />
        <TextField
          name="plaats"
          label={say.question}
          description={say.hint}
          error={error}
          value={typed}
          maxlength={80}
        />
        <SubmitButton>{say.button}</SubmitButton>
      </form>
    </search>
  )
}
