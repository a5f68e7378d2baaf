import { Hono } from 'hono'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Request, Visit } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { MapFigure } from './map-figure.tsx'
import { Page } from './page.tsx'
import { printPage } from './report/print-page.tsx'
import { Table } from './table.tsx'

const hostile = `#panic("boo") *vet* $x^2$ <label> \\ "); #sys.inputs 😀 ${'W'.repeat(300)}`

const SomePage = ({ c }: { c: Request }) => (
  <Page c={c} title="Voorbeeldcijfers">
    <p>{hostile}</p>
    <MapFigure title="Kaart" note="n" legend={['Een']} summary="Alles" class="reach-map" viewBox="0 0 10 10">
      <path class="reach-map__dots reach-map__15" d="m5 5h0" />
    </MapFigure>
    <Table
      language="nl"
      id="t"
      caption="Veel rijen"
      columns={[{ heading: 'Waar' }, { heading: 'Hoeveel', numeric: true }]}
      rows={Array.from({ length: 400 }, (_, row) => [`Voorbeeld ${row}`, `${row}.001`])}
    />
  </Page>
)

test('a page becomes an accessible PDF with all its words and rows, whatever they are; the same page is made once', async () => {
  const routes = new Hono<{ Variables: Visit }>()
    .get('/goed.pdf', async (c) => printPage(c, await c.html(<SomePage c={c} />), '/goed?a=1', 'goed'))
    .get('/fout.pdf', async (c) => printPage(c, c.text('nee', 422), '/fout', 'fout'))
  const app = serve(routes, await testPlatform())
  const answer = await app.request('/goed.pdf')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="goed.pdf"')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const pdf = await getDocumentProxy(bytes.slice())
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Voorbeeldcijfers', Language: 'nl' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  const { text } = await extractText(bytes, { mergePages: true })
  const words = text.replace(/\s+/g, ' ')
  for (let row = 0; row < 400; row++) expect(words).toContain(`Voorbeeld ${row} ${row}.001`)
  expect(words).toContain('#panic("boo") *vet* $x^2$ <label>')
  expect(words).toContain('gemaakt op 1 december 2026. /goed?a=1')
  const tag = answer.headers.get('etag')!
  expect((await app.request('/goed.pdf', { headers: { 'if-none-match': tag } })).status).toBe(304)
  const refused = await app.request('/fout.pdf')
  expect([refused.status, await refused.text()]).toEqual([422, 'nee'])
})
