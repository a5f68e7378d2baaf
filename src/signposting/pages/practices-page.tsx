import { z } from 'zod'
import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, RadioQuestion, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import {
  distanceKm,
  type Geography,
  type Municipality,
  type Point,
  readGeography,
  readPlaceNames,
  searchPlaceNames,
} from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { areaAddress } from '../area.ts'
import { chooseAreas, type Reach, reaches } from '../choose-area.ts'
import { texts } from '../text.ts'
import { Pieces } from './pieces.tsx'
import { ChosenBefore, SeveralAreas } from './several-areas.tsx'
import { worryInWords } from './sheet-in-words.ts'

/** What a practice is told about such places, and the one question it is asked: where it is. */
export const showPractices = (c: Request) => c.html(<PracticesPage c={c} />)

/** Enough to hold every namesake. */
const MOST_HITS = 20
const Asked = z.object({
  plaats: z.string().trim().min(1).max(200),
  afstand: z.enum(reaches),
})

/**
 * Leads to the sheet of what was typed, together with the municipalities that were chosen before; where several places
 * fit, they are shown to choose from.
 */
export async function submitPractice(c: Request) {
  c.header('cache-control', 'no-store')
  const { language, database } = c.var
  const geography = await readGeography(database)
  const form = await c.req.parseBody({ all: true })
  const before = findMunicipalities(geography, form.gemeente)
  const chosen = findMunicipalities(geography, form.kies)
  if (chosen.length > 0) return leadToSheet(c, [...before, ...chosen])
  const typed = { plaats: wordOf(form.plaats), afstand: wordOf(form.afstand) || 'gemeente', before }
  const read = Asked.safeParse(typed)
  if (!read.success) {
    const isReach = read.error.issues.every(({ path }) => path[0] === 'afstand')
    return refuse(c, typed, isReach ? 'unknownReach' : 'nothingTyped')
  }
  const hits = searchPlaceNames(await readPlaceNames(database), read.data.plaats, MOST_HITS)
  const choice = chooseAreas(
    hits,
    before.length > 0 ? 'gemeente' : read.data.afstand,
    (code) => geography.municipalities.get(code)!.slug,
    (point) => nearestPostcode(geography, point),
  )
  if ('nothing' in choice) return refuse(c, typed, 'notFound')
  if ('tooWide' in choice) return refuse(c, typed, 'tooWide')
  const { areas } = choice
  if (areas.length > 1) {
    const why = form.keuze === undefined ? undefined : 'nothingChosen'
    const page = (
      <SeveralAreas c={c} typed={typed} areas={areas} why={why} geography={geography}>
        <PracticeForm c={c} />
      </SeveralAreas>
    )
    return c.html(page, why ? 422 : 200)
  }
  const found = geography.municipalities.get(areas[0].municipalityCode)!
  return before.length > 0
    ? leadToSheet(c, [...before, found])
    : c.redirect(addressIn(language, areas[0].address), 303)
}

function leadToSheet(c: Request, [own, ...others]: readonly Municipality[]) {
  const area = { kind: 'municipalities', municipalities: [own!, ...others] } as const
  return c.redirect(addressIn(c.var.language, areaAddress(area)), 303)
}

/** What was chosen, in its order; what is none of ours was not chosen. */
function findMunicipalities({ municipalities }: Geography, slugs: unknown): Municipality[] {
  const bySlug = new Map([...municipalities.values()].map((one) => [one.slug, one]))
  const asked = [slugs].flat().flatMap((slug) => (typeof slug === 'string' ? slug.split('+') : []))
  return asked.flatMap((slug) => bySlug.get(slug) ?? [])
}

interface Typed {
  plaats: string
  afstand: string
  /** Chosen before, to be on the same sheet. */
  before: readonly Municipality[]
}
type Refusal = 'nothingTyped' | 'unknownReach' | 'notFound' | 'tooWide'

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const refuse = (c: Request, typed: Typed, why: Refusal) =>
  c.html(<PracticesPage c={c} typed={typed} why={why} />, 422)

/** The postcode area whose middle is nearest to the middle of a town. */
const nearestPostcode = ({ postcodes }: Geography, point: Point): string =>
  postcodes.reduce((near, area) => (distanceKm(area, point) < distanceKm(near, point) ? area : near)).pc4

const PracticesPage = ({ c, typed, why }: { c: Request; typed?: Typed; why?: Refusal }) => {
  const { language } = c.var
  const say = texts[language].practices
  return (
    <Page
      c={c}
      title={say.title}
      description={say.description}
      unlisted={why !== undefined}
      isWrong={why !== undefined}
    >
      <Paragraph lead>{say.lead}</Paragraph>
      <Heading level={2}>{say.form}</Heading>
      <PracticeForm c={c} typed={typed} why={why} />
      <Heading level={2}>{say.sayIt}</Heading>
      <List entries={say.say} />
      <Paragraph>{say.sayNote}</Paragraph>
      <Heading level={3}>{say.names}</Heading>
      <List entries={say.namesList} />
      <Heading level={2}>{say.worry}</Heading>
      <List entries={worryInWords(language).map((line) => <Pieces language={language} pieces={line} />)} />
      <Paragraph>
        {say.worryNote}{' '}
        <Link language={language} to="/hulp">
          {say.allNumbers}
        </Link>
      </Paragraph>
      <Heading level={2}>{say.more}</Heading>
      <WaysOn c={c} />
    </Page>
  )
}

const PracticeForm = ({
  c,
  typed,
  why,
}: {
  c: Request
  typed?: Typed | undefined
  why?: Refusal | undefined
}) => {
  const { language } = c.var
  const say = texts[language].practices
  const field = why === 'unknownReach' ? 'afstand' : 'plaats'
  const errors: FieldError[] = why ? [{ id: field, message: say[why] }] : []
  return (
    <form class="measure" method="post" action={addressIn(language, '/verwijzers')}>
      <ErrorSummary language={language} errors={errors} />
      {typed && <ChosenBefore language={language} before={typed.before} />}
      <TextField
        name="plaats"
        label={say.place}
        description={say.placeHint}
        value={typed?.plaats}
        error={field === 'plaats' && why ? say[why] : undefined}
        maxlength={80}
      />
      <RadioQuestion
        name="afstand"
        question={say.reach}
        choices={reaches.map((reach: Reach) => ({ value: reach, label: say.reaches[reach] }))}
        chosen={typed?.afstand ?? 'gemeente'}
        error={why === 'unknownReach' ? say.unknownReach : undefined}
      />
      <SubmitButton>{say.button}</SubmitButton>
    </form>
  )
}

const WaysOn = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].practices
  return (
    <List
      entries={[
        <>
          {say.card}{' '}
          <Link language={language} to="/plekken">
            {say.cardLink}
          </Link>
        </>,
        <>
          {say.check}{' '}
          <Link language={language} to="/infosheet/controle">
            {say.checkLink}
          </Link>
        </>,
        say.feed,
        <>
          {say.embed}{' '}
          <Link language={language} to="/insluiten">
            {say.embedLink}
          </Link>
        </>,
        say.severalAreas,
      ]}
    />
  )
}
