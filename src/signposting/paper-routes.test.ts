import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { mainOf } from '../design/testing.ts'
import { readGeography } from '../geography/index.ts'
import { serve } from '../platform/testing.ts'
import { inWageningen, online } from '../register/testing.ts'
import { type Area, parseMunicipalities } from './area.ts'
import { contactAsText, type RegionalContact } from './regional-contact.ts'
import { signpostingRoutes } from './routes.ts'
import { type Infosheet, readInfosheet } from './sources.ts'
import { saveContact } from './store.ts'
import { codeIn, edit, inEde, signpostingWith, textOfPdf } from './testing.ts'
import { printOf } from './version-code.ts'

describe('the sheet on paper', () => {
  test('is an accessible PDF with the words of the page, its code and the way to check it', async () => {
    const { app, read } = await signpostingWith(inEde, inWageningen, online)
    const answer = await app.request('/infosheet/gemeente/ede.pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="infosheet-gemeente-ede-2026-12-01.pdf"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const pdf = await getDocumentProxy(bytes.slice())
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Waar iemand terecht kan: de gemeente Ede', Language: 'nl' })
    expect(pdf.numPages).toBe(1)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { text } = await extractText(bytes, { mergePages: true })
    const page = await read('/infosheet/gemeente/ede')
    for (const words of [
      'De Edese Voorbeeldhaven',
      '000 000 00 00',
      'Voorbeeldpraat',
      '0800-1205',
      codeIn(page),
    ])
      expect(text).toContain(words)
  })

  test('is made once for all who ask, and not sent again when nothing changed', async () => {
    const { app, platform } = await signpostingWith(inEde)
    const first = await app.request('/infosheet/gemeente/ede.pdf')
    const tag = first.headers.get('etag')!
    const again = await app.request('/infosheet/gemeente/ede.pdf', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    await edit(platform, 'De Edese Voorbeeldhaven', { phone: '000 000 00 01' })
    const changed = await app.request('/infosheet/gemeente/ede.pdf', { headers: { 'if-none-match': tag } })
    expect(changed.status).toBe(200)
    expect(await textOfPdf(changed)).toContain('000 000 00 01')
  })

  test('is kept by all that stands on it, also where two have one code', async () => {
    const { app, platform } = await signpostingWith(inEde)
    const found = parseMunicipalities('ede', await readGeography(platform.database))
    const sheet = await readInfosheet(platform, (found as { area: Area }).area)
    const [one, other] = findTwins((sheet as Infosheet).beside.helplines)
    const words = []
    for (const contact of [one, other]) {
      await saveContact(platform, { kind: 'municipality', key: 'GM0228' }, contact, 'test')
      words.push(await textOfPdf(await app.request('/infosheet/gemeente/ede.pdf')))
    }
    const codes = words.map((text) => /Code ([0-9A-Z-]+)/.exec(text)![1])
    expect(codes[0]).toBe(codes[1])
    expect(words[0]).toContain(one.role)
    expect(words[1]).toContain(other.role)
  })

  /** Two contacts that the code cannot tell apart: among some thousands there are such (the birthday problem). */
  function findTwins(helplines: string): [RegionalContact, RegionalContact] {
    const byPrint = new Map<unknown, RegionalContact>()
    for (let i = 0; ; i++) {
      const said = { email: 'rol@voorbeeld.example', source: 'test', saidOn: '2026-11-01' }
      const contact: RegionalContact = { role: `Rol ${i}`, ...said }
      const print = printOf({ helplines, contact: contactAsText(contact) })
      const twin = byPrint.get(print)
      if (twin) return [twin, contact]
      byPrint.set(print, contact)
    }
  }

  test('a hundred who ask for different sheets at once get a sheet, or are asked to come back', async () => {
    const { app } = await signpostingWith(inEde)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        app.request(`/infosheet/rond/${6711 + (i % 4)}/${1 + (i % 30)}.pdf`),
      ),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].every((status) => [200, 404, 503].includes(status))).toBe(true)
    const busy = answers.find(({ status }) => status === 503)!
    expect(busy.headers.get('retry-after')).toBe('5')
    expect(mainOf(await busy.text())).toContain('Even druk')
    expect((await app.request('/infosheet/gemeente/ede.pdf')).status).toBe(200)
  })
})

describe('a code to scan', () => {
  const pictures = async (answer: Response) => {
    const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    return tags.match(/"Figure"/g)?.length ?? 0
  }

  test('stands on sheet, paper and card where the site knows its address, and else nowhere: what is missing is said', async () => {
    const { platform, app, read } = await signpostingWith(inEde)
    const known = serve(signpostingRoutes, platform, { publicAddress: 'https://inloop.example' })
    const [sheet, paper] = ['/infosheet/gemeente/ede', '/infosheet/gemeente/ede.pdf']
    const card = '/kaartje/de-edese-voorbeeldhaven-ede'
    for (const path of [sheet, card]) {
      const page = await (await known.request(path)).text()
      expect(page).toContain('<svg class="qr"')
      expect(page).not.toContain('PUBLIC_URL')
      const without = await read(path)
      expect(without).not.toContain('<svg class="qr"')
      expect(without).not.toContain('localhost')
      expect(mainOf(without)).toContain('Vul dan PUBLIC_URL in.')
    }
    expect(await pictures(await known.request(paper))).toBe(1)
    expect(await pictures(await app.request(paper))).toBe(0)
    expect(await textOfPdf(await app.request(paper))).toContain(
      'Typ de code in op de site waar je dit vel vandaan hebt, op de pagina /infosheet/controle.',
    )
    expect(await textOfPdf(await known.request(paper))).toContain('Scan de code, of typ hem in op')
  })

  test('whoever asks for it under another name finds that name nowhere on paper or in the feed', async () => {
    const { app } = await signpostingWith(inEde)
    const asked = (path: string) =>
      app.request(`http://evil.example${path}`, { headers: { host: 'evil.example' } })
    const paper = new Uint8Array(await (await asked('/infosheet/gemeente/ede.pdf')).arrayBuffer())
    const annotations = await (await (await getDocumentProxy(paper.slice())).getPage(1)).getAnnotations()
    const links = annotations.flatMap(({ url }: { url?: string }) => url ?? [])
    expect(links).toContain('tel:0000000000')
    expect(links.join()).not.toContain('evil')
    expect((await extractText(paper, { mergePages: true })).text).not.toContain('evil')
    const feed = await (await asked('/infosheet/gemeente/ede.atom')).text()
    expect(feed).not.toContain('evil')
    expect(feed).toContain('<id>tag:inloop.invalid,2026:/infosheet/gemeente/ede.atom</id>')
    expect(feed).toContain('href="/infosheet/gemeente/ede"')
  })
})
