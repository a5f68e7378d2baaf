import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { addressIn, type Language, languages, readLanguage } from '../platform/language.ts'
import type { Request, Visit } from '../platform/platform.ts'
import { Heading, Link, List, OutsideLink, Paragraph } from './content.tsx'
import { DefinitionList } from './definition-list.tsx'
import { GonePage, NotFoundPage, OutOfOrderPage } from './exceptional-pages.tsx'
import {
  Checkbox,
  CheckboxQuestion,
  ErrorSummary,
  RadioQuestion,
  SelectField,
  SubmitButton,
  TextField,
} from './form.tsx'
import { Badge, Notice } from './notice.tsx'
import { Page } from './page.tsx'
import { Pagination } from './pagination.tsx'
import { Table } from './table.tsx'
import { findHtmlFaults } from './testing.ts'

const choices = [
  { value: '', label: 'maakt niet uit' },
  { value: 'onbekend', label: 'onbekend' },
]

const everything = (language: Language): Child => (
  <>
    <ErrorSummary language={language} errors={[{ id: 'field', message: 'Vul een voorbeeld in.' }]} />
    <Heading level={2}>Voorbeeld</Heading>
    <Paragraph lead>
      Een{' '}
      <Link language={language} to="/plekken">
        link
      </Link>{' '}
      en <OutsideLink href="https://voorbeeld.example">een andere</OutsideLink>
    </Paragraph>
    <List entries={['een', <Badge tone="amber">twee</Badge>]} />
    <Notice tone="green">
      <p>Bevestigd</p>
    </Notice>
    <DefinitionList
      facts={[
        { term: 'Waar', description: 'Voorbeeldstad', notes: ['bron: een voorbeeld'] },
        { term: 'Open', description: 'Weten we niet', unknown: true },
      ]}
    />
    <Table
      language={language}
      id="table"
      caption="Voorbeelden"
      columns={[{ heading: 'Gebied' }, { heading: 'Aantal', numeric: true }]}
      rows={[['Voorbeeldstad', '1']]}
      foot={[['Samen', '1']]}
      download="/voorbeeld.csv"
    />
    <Pagination language={language} page={2} pages={9} addressOf={(page) => `/plekken?pagina=${page}`} />
    <form method="get" action="/voorbeeld">
      <TextField
        name="field"
        label="Voorbeeld"
        description="Een voorbeeld"
        error="Vul in."
        suffix="%"
        short
      />
      <SelectField name="select" label="Kies" choices={choices} chosen="onbekend" />
      <RadioQuestion name="radio" question="Welke?" choices={choices} chosen="" error="Kies er een." />
      <CheckboxQuestion name="boxes" question="Welke?" choices={choices} chosen={['onbekend']} />
      <Checkbox name="box" value="ja" label="Alleen dit" checked />
      <SubmitButton>Toon</SubmitButton>
    </form>
  </>
)

async function render(address: string, page: (c: Request) => Child): Promise<string> {
  const app = new Hono<{ Variables: Visit }>({
    getPath: (request) => readLanguage(new URL(request.url).pathname).path,
  })
  app.get('*', (c) => {
    c.set('language', readLanguage(new URL(c.req.url).pathname).language)
    c.set('languagesOf', () => languages)
    c.set('demonstration', true)
    c.set('publicAddress', 'https://voorbeeld.example')
    return c.html(page(c) as string)
  })
  return (await app.request(address)).text()
}

describe.each(languages)('in %s', (language) => {
  const address = addressIn(language, '/voorbeeld?deelname=15')
  const pages: Record<string, (c: Request) => Child> = {
    'a page with every component': (c) => (
      <Page c={c} title="Voorbeeld" description="Een voorbeeld">
        {everything(language)}
      </Page>
    ),
    'the page for what is not here': (c) => <NotFoundPage c={c} />,
    'the page for what was taken off': (c) => <GonePage c={c} />,
    'the page for a fault': (c) => <OutOfOrderPage c={c} />,
  }

  test.each(Object.entries(pages))('%s is valid HTML', async (_, page) => {
    expect(await findHtmlFaults(await render(address, page))).toEqual([])
  })

  test('a page begins with its doctype, holds no inline style, and leads to the same address in the other languages', async () => {
    const html = await render(address, pages['a page with every component']!)
    expect(html).toContain(`<!DOCTYPE html><html lang="${language}">`)
    // One style sheet, in the head, known to the policy by its hash.
    expect(html.match(/ style=|<style/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(html.slice(html.indexOf('</head>'))).not.toMatch(/ style=|<style/)
    for (const other of languages.filter((one) => one !== language))
      expect(html).toContain(`href="${addressIn(other, '/voorbeeld?deelname=15')}"`)
    expect(html).toContain('<link rel="canonical" href="https://voorbeeld.example')
  })

  test('what is wrong leads to its field, and the field says so itself', async () => {
    const html = await render(address, pages['a page with every component']!)
    expect(html).toContain('href="#field"')
    expect(html).toMatch(
      /<input[^>]*id="field"[^>]*aria-describedby="field-description field-error"[^>]*aria-invalid="true"/,
    )
  })
})

test('nothing speaks of a fault inside: the page for a fault shows none', async () => {
  const app = new Hono<{ Variables: Visit }>()
  app.onError((_, c) => {
    c.set('language', 'nl')
    return c.html(<OutOfOrderPage c={c} />, 500)
  })
  app.get('/', () => {
    throw new Error('secret')
  })
  expect(await (await app.request('/')).text()).not.toContain('secret')
})
