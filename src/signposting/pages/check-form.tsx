import { z } from 'zod'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { texts } from '../check-text.ts'
import { texts as sheetTexts } from '../text.ts'
import { readCode } from '../version-code.ts'

type Wrong = keyof (typeof texts)['nl']['wrong']

/** Asks for the code on a sheet. */
export const showCheckForm = (c: Request) => c.html(<CheckFormPage c={c} />)

const Typed = z.object({ code: z.string().max(200) })

/** Leads to the answer for a code; it says nothing about a person, so it may stand in an address. */
export async function submitCheck(c: Request) {
  const read = Typed.safeParse(await c.req.parseBody())
  const typed = read.success ? read.data.code : ''
  const code = readCode(typed)
  if ('wrong' in code) return c.html(<CheckFormPage c={c} typed={typed} wrong={code.wrong} />, 422)
  return c.redirect(addressIn(c.var.language, `/infosheet/controle/${code.code}`), 303)
}

/** The form, and what is wrong with the code that was typed. */
export const CheckFormPage = ({ c, typed, wrong }: { c: Request; typed?: string; wrong?: Wrong }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Page
      c={c}
      title={say.title}
      description={say.description}
      unlisted={wrong !== undefined}
      isWrong={wrong !== undefined}
    >
      <Paragraph lead>{say.lead}</Paragraph>
      <CheckForm c={c} typed={typed} error={wrong && say.wrong[wrong]} />
      <Paragraph>
        <Link language={language} to="/verwijzers">
          {sheetTexts[language].practices.title}
        </Link>
      </Paragraph>
    </Page>
  )
}

export const CheckForm = ({
  c,
  typed,
  error,
}: {
  c: Request
  typed?: string | undefined
  error?: string | undefined
}) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <form class="measure" method="post" action={addressIn(language, '/infosheet/controle')}>
      <ErrorSummary language={language} errors={error ? [{ id: 'code', message: error }] : []} />
      <TextField
        name="code"
        label={say.code}
        description={say.codeHint}
        value={typed}
        error={error}
        maxlength={60}
      />
      <SubmitButton>{say.button}</SubmitButton>
    </form>
  )
}
