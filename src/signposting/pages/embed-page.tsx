import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, SelectField, SubmitButton, TextField } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { inDutchOrder } from '../../design/words.ts'
import { type Geography, type Municipality, readGeography } from '../../geography/index.ts'
import { addressIn, type Language, languageNames, wholeLanguages } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { siteOf } from '../../platform/site.ts'
import { texts } from '../embed-text.ts'
import { listIgnored } from '../embed-theme.ts'
import { texts as sheetTexts } from '../text.ts'

/** How to put the list on another site; with the code for a municipality, once one is chosen. */
export async function showEmbed(c: Request) {
  const geography = await readGeography(c.var.database)
  const asked = c.req.query('gemeente')
  const isUnknown =
    asked !== undefined && ![...geography.municipalities.values()].some(({ slug }) => slug === asked)
  // The address in the code is the one that was asked for, as long as the site knows no name of its own.
  if (!c.var.publicAddress) c.header('cache-control', 'no-store')
  const isWrong = isUnknown || listWrongColours(c).length > 0
  return c.html(<EmbedPage c={c} geography={geography} isUnknown={isUnknown} />, isWrong ? 422 : 200)
}

const colours = ['kleur', 'tekst', 'achtergrond'] as const
const parts = { kleur: 'accent', tekst: 'text', achtergrond: 'ground' } as const

/** The colours that the list would not take. */
function listWrongColours(c: Request): (typeof colours)[number][] {
  const [accent, text, ground] = colours.map((name) => c.req.query(name)?.trim())
  const ignored = listIgnored({ accent, text, ground })
  return colours.filter((name) => ignored.includes(parts[name]))
}

/** The language of the list: as asked, or else that of the page. */
const listLanguage = (c: Request): Language =>
  wholeLanguages.find((one) => one === c.req.query('taal')) ?? c.var.language

/** What was asked that may stand in the code: nothing that could end an attribute. */
function listAttributes(c: Request, { slug }: Municipality): [string, string][] {
  const wrong = listWrongColours(c)
  const asked = colours.flatMap((name): [string, string][] => {
    const value = c.req.query(name)?.trim().replace('#', '')
    return value && !wrong.includes(name) ? [[name, value]] : []
  })
  return [['gemeente', slug], ['taal', listLanguage(c)], ...asked]
}

const EmbedPage = ({ c, geography, isUnknown }: { c: Request; geography: Geography; isUnknown: boolean }) => {
  const { language } = c.var
  const say = texts[language]
  const isWrong = isUnknown || listWrongColours(c).length > 0
  const chosen = [...geography.municipalities.values()].find(({ slug }) => slug === c.req.query('gemeente'))
  return (
    <Page c={c} title={say.title} description={say.description} unlisted={isWrong} isWrong={isWrong}>
      <Paragraph lead>{say.lead}</Paragraph>
      <List entries={say.promise} />
      <Heading level={2}>{say.form}</Heading>
      <EmbedForm c={c} geography={geography} isUnknown={isUnknown} />
      {chosen && <Snippets c={c} municipality={chosen} />}
      <Table
        language={language}
        id="attributes"
        caption={say.tokens}
        columns={[{ heading: say.attribute }, { heading: say.means }]}
        rows={Object.entries(say.attributes).map(([name, means]) => [<code>{name}</code>, means])}
      />
      <Paragraph>
        <Link language={language} to="/verwijzers">
          {sheetTexts[language].practices.title}
        </Link>
      </Paragraph>
    </Page>
  )
}

const EmbedForm = ({ c, geography, isUnknown }: { c: Request; geography: Geography; isUnknown: boolean }) => {
  const { language } = c.var
  const say = texts[language]
  const error = isUnknown ? say.unknownMunicipality : undefined
  const wrong = listWrongColours(c)
  const municipalities = [...geography.municipalities.values()]
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .sort((a, b) => inDutchOrder(a.label, b.label))
  const names = { kleur: say.accent, tekst: say.text, achtergrond: say.ground }
  return (
    <form class="measure" method="get" action={addressIn(language, '/insluiten')}>
      <ErrorSummary
        language={language}
        errors={[
          ...(error ? [{ id: 'gemeente', message: error }] : []),
          ...wrong.map((name) => ({ id: name, message: say.wrongColour(names[name]) })),
        ]}
      />
      <SelectField
        name="gemeente"
        label={say.municipality}
        choices={[{ value: '', label: say.chooseMunicipality }, ...municipalities]}
        chosen={c.req.query('gemeente')}
        error={error}
      />
      <SelectField
        name="taal"
        label={say.language}
        choices={wholeLanguages.map((one) => ({ value: one, label: languageNames[one] }))}
        chosen={listLanguage(c)}
      />
      <fieldset class="utrecht-form-fieldset" aria-describedby="colours-note">
        <legend class="utrecht-form-fieldset__legend">{say.colours}</legend>
        <p class="utrecht-form-field-description" id="colours-note">
          {say.coloursNote}
        </p>
        {colours.map((name) => (
          <TextField
            name={name}
            label={names[name]}
            value={c.req.query(name)}
            error={wrong.includes(name) ? say.wrongColour(names[name]) : undefined}
            maxlength={7}
            short
          />
        ))}
      </fieldset>
      <SubmitButton>{say.button}</SubmitButton>
    </form>
  )
}

const Snippets = ({ c, municipality }: { c: Request; municipality: Municipality }) => {
  const { language } = c.var
  const say = texts[language]
  const attributes = listAttributes(c, municipality)
  const inList = listLanguage(c)
  const title = texts[inList].list.title(sheetTexts[inList].area.municipality(municipality.name))
  const site = siteOf(c)
  const list = `/insluiten/lijst?${new URLSearchParams(attributes)}`
  const inTag = attributes.map(([name, value]) => `${name}="${value}"`).join(' ')
  const element = `<script type="module" src="${site}/insluiten/inloop-lijst.js"></script>
<inloop-lijst ${inTag}>
  <a href="${site}${addressIn(inList, `/gemeente/${municipality.slug}`)}">${title}</a>
</inloop-lijst>`
  const frame = `<iframe src="${site}${list.replaceAll('&', '&amp;')}"
  title="${title}" width="100%" height="600" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`
  const { origin } = new URL(site)
  return (
    <>
      <Heading level={2}>{say.element}</Heading>
      <Paragraph>{say.elementNote}</Paragraph>
      <Snippet text={element} />
      <Heading level={2}>{say.frame}</Heading>
      <Paragraph>{say.frameNote}</Paragraph>
      <Snippet text={frame} />
      <Paragraph>
        <a class="nl-link" href={list}>
          {say.try}
        </a>
      </Paragraph>
      <Paragraph>{say.policy}</Paragraph>
      <Snippet text={`script-src ${origin}; frame-src ${origin}`} />
    </>
  )
}

/** Code to copy; it scrolls in a region of its own, which the keyboard can reach. */
const Snippet = ({ text }: { text: string }) => (
  <pre class="table-region" tabindex={0}>
    <code>{text}</code>
  </pre>
)
