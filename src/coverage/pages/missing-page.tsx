import { z } from 'zod'
import { CheckWords, chosenWords } from '../../design/check-words.tsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { texts as frameTexts } from '../../design/text.ts'
import { inDutchOrder } from '../../design/words.ts'
import { type Municipality, readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { SentSignal } from '../missing.ts'
import { MissingForm, type TypedSignal } from '../missing-form.tsx'
import { addSignal } from '../missing-store.ts'
import { texts } from '../missing-text.ts'

export async function showMissing(c: Request) {
  // Each form has a token of its own, so no two people get the same page.
  c.header('cache-control', 'no-store')
  return c.html(<MissingPage c={c} typed={{ token: c.var.newId() }} errors={[]} all={await listAll(c)} />)
}

export async function submitMissing(c: Request) {
  c.header('cache-control', 'no-store')
  const typed = await readTyped(c)
  const all = await listAll(c)
  const read = SentSignal.safeParse(typed)
  const municipality = all.find(({ code }) => code === typed.municipality)
  if (!read.success || !municipality) {
    const errors = listErrors(c, typed, municipality, read.error?.issues ?? [])
    return c.html(<MissingPage c={c} typed={typed} errors={errors} all={all} />, 422)
  }
  const words = chosenWords(read.data.words, typed.choice)
  if (typeof words !== 'string') return c.html(<CheckPage c={c} typed={read.data} />)
  const outcome = await addSignal(c.var, { ...read.data, words })
  if (outcome === 'counted') return c.html(<ThanksPage c={c} municipality={municipality.name} />)
  c.header('retry-after', String(outcome.seconds))
  const errors = [{ id: 'tekst', message: texts[c.var.language].tooMany }]
  return c.html(<MissingPage c={c} typed={typed} errors={errors} all={all} />, 429)
}

async function listAll(c: Request): Promise<Municipality[]> {
  const { municipalities } = await readGeography(c.var.database)
  return [...municipalities.values()].sort((a, b) => inDutchOrder(a.name, b.name))
}

async function readTyped(
  c: Request,
): Promise<TypedSignal & { wishes: string[]; choice: string | undefined }> {
  const body = await c.req.parseBody({ all: true })
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const wishes = [body.wat ?? []].flat().filter((wish) => typeof wish === 'string')
  const token = z.uuid().safeParse(textOf('eens'))
  return {
    municipality: textOf('gemeente'),
    wishes: [...new Set(wishes)],
    words: textOf('tekst'),
    choice: textOf('nagekeken'),
    token: token.data ?? c.var.newId(),
  }
}

/** Each fault with its field, in the order of the form. */
function listErrors(
  c: Request,
  { words = '' }: TypedSignal,
  municipality: Municipality | undefined,
  issues: readonly z.core.$ZodIssue[],
): FieldError[] {
  const { language } = c.var
  const say = texts[language].errors
  const has = (field: keyof SentSignal) => issues.some(({ path }) => path[0] === field)
  const tooLong = say.words(formatNumber(language, words.trim().length))
  return [
    ...(municipality ? [] : [{ id: 'gemeente', message: say.municipality }]),
    ...(has('wishes') ? [{ id: 'wat', message: say.wishes }] : []),
    ...(has('words') ? [{ id: 'tekst', message: tooLong }] : []),
  ]
}

const MissingPage = (props: {
  c: Request
  typed: TypedSignal
  errors: readonly FieldError[]
  all: readonly Municipality[]
}) => {
  const { c, typed, errors, all } = props
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.title} description={say.description} isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={[...errors]} />
      <Paragraph lead>{say.lead}</Paragraph>
      <MissingForm language={language} typed={typed} errors={errors} municipality={all} />
    </Page>
  )
}

const CheckPage = ({ c, typed }: { c: Request; typed: SentSignal }) => {
  const { language } = c.var
  const { municipality, wishes, words, token } = typed
  return (
    <Page c={c} title={frameTexts[language].checkWords.title} unlisted>
      <CheckWords
        language={language}
        action={addressIn(language, '/gemis')}
        words={words}
        fields={[
          ['gemeente', municipality],
          ...wishes.map((wish) => ['wat', wish] as const),
          ['tekst', words],
          ['eens', token],
        ]}
      />
    </Page>
  )
}

const ThanksPage = ({ c, municipality }: { c: Request; municipality: string }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.thanks} unlisted>
      <Paragraph lead>{say.counted(municipality)}</Paragraph>
      <Paragraph>{say.whatNext}</Paragraph>
      <Paragraph>{say.what}</Paragraph>
      <Paragraph>
        <Link language={language} to="/">
          {say.searchOn}
        </Link>
      </Paragraph>
    </Page>
  )
}
