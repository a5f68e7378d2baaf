import type { Child } from 'hono/jsx'
import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { CheckboxQuestion, ErrorSummary, SubmitButton, TextField } from '../../design/form.tsx'
import { joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import type { Geography, Municipality } from '../../geography/index.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { type Area, MOST_MUNICIPALITIES } from '../area.ts'
import type { AreaOffer } from '../choose-area.ts'
import { texts } from '../text.ts'

interface SeveralProps {
  c: Request
  areas: readonly AreaOffer[]
  typed: { plaats: string; afstand: string; before: readonly Municipality[] }
  geography: Geography
  why: 'nothingChosen' | undefined
  /** Where to look again. */
  children: Child
}

/** What fits what was typed: municipalities are chosen together, of circles one. */
export const SeveralAreas = (props: SeveralProps) => {
  const { c, typed, why } = props
  const { language } = c.var
  const say = texts[language].practices
  const isTogether = typed.afstand === 'gemeente' || typed.before.length > 0
  return (
    <Page c={c} title={say.several} unlisted isWrong={why !== undefined}>
      <ErrorSummary language={language} errors={why ? [{ id: 'kies', message: say[why] }] : []} />
      <Paragraph lead>{isTogether ? say.severalTogether : say.severalNote}</Paragraph>
      {isTogether ? <TogetherForm {...props} /> : <CircleLinks {...props} />}
      <Heading level={2}>{say.form}</Heading>
      {props.children}
    </Page>
  )
}

const nameOf = ({ c, geography }: SeveralProps, { hit, municipalityCode }: AreaOffer): string => {
  const { name, province } = geography.municipalities.get(municipalityCode)!
  return texts[c.var.language].practices.inMunicipality(hit.name, name, province)
}

const CircleLinks = (props: SeveralProps) => (
  <List
    entries={props.areas.map((area) => (
      <Link language={props.c.var.language} to={area.address}>
        {nameOf(props, area)}
      </Link>
    ))}
  />
)

const TogetherForm = (props: SeveralProps) => {
  const { c, areas, typed, geography, why } = props
  const { language } = c.var
  const say = texts[language].practices
  return (
    <form class="measure" method="post" action={addressIn(language, '/verwijzers')}>
      <ChosenBefore language={language} before={typed.before} />
      <CheckboxQuestion
        name="kies"
        question={say.choose}
        choices={areas.map((area) => ({
          value: geography.municipalities.get(area.municipalityCode)!.slug,
          label: nameOf(props, area),
        }))}
        chosen={[]}
        error={why && say[why]}
      />
      {/* So that a form in which nothing is chosen can be asked again. */}
      <input type="hidden" name="plaats" value={typed.plaats} />
      <input type="hidden" name="keuze" value="ja" />
      <SubmitButton>{say.oneSheet}</SubmitButton>
    </form>
  )
}

/** What comes on the sheet besides, said and sent along. */
export const ChosenBefore = (props: { language: Language; before: readonly Municipality[] }) => {
  const { language, before } = props
  if (before.length === 0) return null
  const names = before.map(({ name }) => name)
  return (
    <>
      <Paragraph>{texts[language].practices.besides(joinWords(language, names))}</Paragraph>
      <input type="hidden" name="gemeente" value={joinSlugs(before)} />
    </>
  )
}

/** As in the address of their sheet. */
const joinSlugs = (municipalities: readonly Municipality[]): string =>
  municipalities.map(({ slug }) => slug).join('+')

/** Adds a municipality to the sheet of one or more, as long as there is room. */
export const AddMunicipality = ({ c, area }: { c: Request; area: Area }) => {
  const { language } = c.var
  const say = texts[language].practices
  if (area.kind === 'circle' || area.municipalities.length >= MOST_MUNICIPALITIES) return null
  return (
    <form class="measure on-screen" method="post" action={addressIn(language, '/verwijzers')}>
      <input type="hidden" name="gemeente" value={joinSlugs(area.municipalities)} />
      <TextField name="plaats" label={say.oneMore} maxlength={80} />
      <SubmitButton kind="secondary">{say.addOne}</SubmitButton>
    </form>
  )
}
