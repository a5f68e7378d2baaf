import { inflateSync } from 'node:zlib'
import jsqr from 'jsqr'
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { drawQr } from '../../design/qr.ts'
import { canPrint } from '../../platform/printing/printer.ts'
import { aPlaceInWords, aSheetInWords } from '../example.ts'
import type { SheetInWords } from '../pages/sheet-in-words.ts'
import { type PaperWords, toPaper } from './sheet-for-paper.ts'
import { print } from './sources.ts'

const check = 'https://inloop.example/infosheet/controle/1KTJ-9D22-RVM4-MH'
const paper: PaperWords = {
  madeUp: '',
  description: 'Een blad om te geven.',
  code: 'Code 1KTJ-9D22-RVM4-MH',
  check: 'Is dit vel nog juist? Scan de code, of typ hem in op',
  qr: `QR-code die leidt naar ${check}`,
  moreOne: 'Nog één plek past niet op dit blad. Die staat op:',
  shortened: 'Waar … staat, was geen plaats voor meer. Alles staat op:',
  moreSeveral: 'Nog {count} plekken passen niet op dit blad. Die staan op:',
}

const onPaper = (words: SheetInWords, language = 'nl') =>
  toPaper(words, {
    language,
    madeOn: Temporal.PlainDate.from('2026-12-01'),
    paper,
    addresses: {
      check,
      form: { href: 'https://inloop.example/infosheet/controle', text: 'inloop.example/infosheet/controle' },
      now: {
        href: 'https://inloop.example/infosheet/gemeente/voorbeeldstad',
        text: 'inloop.example/infosheet/gemeente/voorbeeldstad',
      },
      placeOf: (slug) => `https://inloop.example/plek/${slug}`,
    },
    qr: drawQr(check),
    canPrint,
  })

/** Prints a sheet and reads it back. */
async function printAndRead(words: SheetInWords, language = 'nl') {
  const printed = await print(onPaper(words, language))
  if (!('pdf' in printed)) throw new Error(JSON.stringify(printed))
  const document = await getDocumentProxy(new Uint8Array(printed.pdf))
  const { text } = await extractText(new Uint8Array(printed.pdf), { mergePages: true })
  return { ...printed, document, text: text.replace(/\s+/g, ' ') }
}
type PdfDocument = Awaited<ReturnType<typeof printAndRead>>['document']

interface Tag {
  role?: string
  alt?: string
  lang?: string
  children?: Tag[]
}
async function listTags(document: PdfDocument): Promise<Tag[]> {
  const all: Tag[] = []
  const walk = (tag: Tag) => {
    all.push(tag)
    for (const child of tag.children ?? []) walk(child)
  }
  for (let i = 1; i <= document.numPages; i++)
    walk((await (await document.getPage(i)).getStructTree()) as Tag)
  return all
}

describe('how much goes on a sheet', () => {
  test.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [12, 1],
    [30, 2],
    [60, 2],
  ])('%i places take %i page(s), and all of them are there', async (count, pages) => {
    const { document, text } = await printAndRead(aSheetInWords(count))
    expect(document.numPages).toBe(pages)
    for (let i = 1; i <= count; i++) expect(text).toContain(`Voorbeeldplek ${i} `)
    expect(text).toContain('112')
    expect(text).not.toContain('past niet')
  })

  test('what does not fit on two pages is counted, and the sheet says where it is', async () => {
    const { document, text } = await printAndRead(aSheetInWords(400))
    expect(document.numPages).toBe(2)
    const shown = [...text.matchAll(/Voorbeeldplek \d+/g)].length
    expect(shown).toBeGreaterThan(55)
    expect(text).toContain(
      `Nog ${400 - shown} plekken passen niet op dit blad. Die staan op: inloop.example/infosheet/gemeente/voorbeeldstad`,
    )
    expect(text).toContain('Voorbeeldpraat 401')
    expect(text).toContain('Hulp nu')
  })
})

describe('long texts', () => {
  const hours =
    'maandag van 10.00 tot 12.00 uur en van 13.00 tot 17.00 uur; dinsdag van 9.30 tot 12.30 uur; woensdag gesloten; donderdag van 10.00 tot 20.30 uur; vrijdag van 10.00 tot 16.00 uur; zaterdag en zondag van 13.00 tot 16.00 uur'
  const withLongHours = (count: number, words = hours) => {
    const sheet = aSheetInWords(count)
    for (const place of sheet.sections[0]!.places) place.details = [{ text: words }]
    return sheet
  }

  test.each([
    [3, 1],
    [25, 2],
  ])('of %i places stand there whole, on %i page(s)', async (count, pages) => {
    const { document, text } = await printAndRead(withLongHours(count))
    expect(document.numPages).toBe(pages)
    expect(text.split(hours)).toHaveLength(count + 1)
    expect(text).not.toContain(paper.shortened)
  })

  test('that two pages cannot hold are shortened before a place is left out, and the sheet says so', async () => {
    const { document, text } = await printAndRead(withLongHours(45, `${hours}; `.repeat(3)))
    expect(document.numPages).toBe(2)
    expect(text).toContain('Voorbeeldplek 45 ')
    expect(text).toContain(`${paper.shortened} inloop.example/infosheet/gemeente/voorbeeldstad`)
  })
})

describe('a sheet for everybody', () => {
  test('has a title, a language, and says that it is made for accessibility (PDF/UA-1)', async () => {
    const { document, pdf } = await printAndRead(aSheetInWords(12), 'en')
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Waar iemand terecht kan: de gemeente Voorbeeldstad',
      Subject: 'Een blad om te geven.',
      Language: 'en',
    })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
    const bytes = Buffer.from(pdf).toString('latin1')
    expect(bytes).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(bytes.match(/\/Tabs\s*\/S\b/g)?.length).toBe(document.numPages)
  })

  test('is tagged: one title, headings that skip no level, numbered lists, links and a picture with words', async () => {
    const { document } = await printAndRead(aSheetInWords(8))
    const tags = await listTags(document)
    const roles = tags.flatMap(({ role }) => role ?? [])
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]))).not.toContain(3)
    expect(roles.filter((role) => role === 'LI').length).toBe(8 + 2 + 2)
    expect(roles.filter((role) => role === 'Lbl')).toHaveLength(8 + 2 + 2)
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([paper.qr])
  })

  test('leads from its words to the places, and every link says where it goes', async () => {
    const { document } = await printAndRead(aSheetInWords(3))
    const links = (await (await document.getPage(1)).getAnnotations()) as {
      url: string
      unsafeUrl: string
      contentsObj: { str: string }
    }[]
    const addresses = links.map(({ unsafeUrl }) => unsafeUrl)
    expect(addresses).toContain(check)
    expect(addresses).toContain('https://inloop.example/plek/voorbeeld-1')
    expect(addresses).toContain('tel:112')
    expect(links.filter(({ contentsObj }) => contentsObj.str === '')).toEqual([])
  })

  test('leaves nothing that is painted outside its tags: all of it is read, or said to be decoration', async () => {
    const { document } = await printAndRead(aSheetInWords(30))
    const { OPS } = await getResolvedPDFJS()
    const painting = new Set([OPS.showText, OPS.constructPath, OPS.paintImageXObject])
    for (let number = 1; number <= document.numPages; number++) {
      const { fnArray } = await (await document.getPage(number)).getOperatorList()
      let depth = 0
      const outside = fnArray.filter((operation: number) => {
        if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) depth += 1
        if (operation === OPS.endMarkedContent) depth -= 1
        return painting.has(operation) && depth === 0
      })
      expect(fnArray.some((operation: number) => painting.has(operation))).toBe(true)
      expect(outside).toEqual([])
    }
  })

  test('says what each of its letters is, also to who reads it aloud', async () => {
    const { pdf } = await printAndRead(aSheetInWords(3))
    const objects = await readObjects(pdf)
    const fonts = objects.filter((object) => /\/Type\s*\/Font\b/.test(object) && /\/Type0\b/.test(object))
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts) expect(font).toMatch(/\/ToUnicode \d+ 0 R/)
  })

  /** What stands between `obj` and `endobj`, also in the streams in which objects are packed. */
  async function readObjects(pdf: Uint8Array): Promise<string[]> {
    const bytes = Buffer.from(pdf)
    const text = bytes.toString('latin1')
    const packed = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map((match) => {
      const start = match.index + match[0].length
      return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1')
    })
    return [text, ...packed].flatMap((part) => part.split(/endobj|(?<=>>)\s*(?=<<)/))
  }

  test('brings its own typeface along, and prints only what that has a sign for', async () => {
    const { pdf } = await printAndRead(aSheetInWords(3))
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/FontFile2|\/FontFile3/)
    for (const sign of 'Aé ïß€–…’“łžő') expect(canPrint(sign.codePointAt(0)!), sign).toBe(true)
    for (const sign of ['م', '語', '😀', '\ufffe']) expect(canPrint(sign.codePointAt(0)!)).toBe(false)
  })
})

describe('the code to scan', () => {
  test('is drawn in the PDF as it was encoded, and leads to the answer for this very sheet', async () => {
    const { document } = await printAndRead(aSheetInWords(3))
    expect(readQr(await paintSquares(document))).toBe(check)
  })

  test('an address with a path of its own and a long code is read back', () => {
    const long = `https://steunpunten.voorbeeldprovincie.example/voorbeeld/infosheet/controle/${'ABCD-'.repeat(7)}AB`
    const { size, path } = drawQr(long)
    const squares = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(readQr({ size, squares })).toBe(long)
  })

  interface Squares {
    size: number
    squares: readonly (readonly [number, number])[]
  }

  /** The black squares of the only picture on a page, as it tells a viewer to paint them. */
  async function paintSquares(document: PdfDocument): Promise<Squares> {
    const { OPS } = await getResolvedPDFJS()
    const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList()
    const paths = fnArray.flatMap((operation: number, i: number) =>
      operation === OPS.constructPath ? [argsArray[i] as [number, [Float32Array], Float32Array]] : [],
    )
    const corners = paths.map(([, [data]]) => cornersOf(data))
    const squares = corners.toSorted((a, b) => b.length - a.length)[0]!
    return { size: drawQr(check).size, squares }
  }

  /** The first point of each closed shape of a path: numbers are operations (0 move, 1 line, 4 close) and points. */
  function cornersOf(data: ArrayLike<number>): [number, number][] {
    const corners: [number, number][] = []
    for (let i = 0; i < data.length; ) {
      if (data[i] === 0) corners.push([data[i + 1]!, data[i + 2]!])
      i += data[i] === 4 ? 1 : data[i] === 2 ? 7 : 3
    }
    return corners
  }

  function readQr({ size, squares }: Squares): string | undefined {
    const scale = 6
    const side = size * scale
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (const [x, y] of squares)
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < scale; dx++) {
          const at = 4 * ((y * scale + dy) * side + x * scale + dx)
          pixels.set([0, 0, 0], at)
        }
    return jsqr.default(pixels, side, side)?.data
  }
})

describe('text from elsewhere', () => {
  const hostile = [
    '#panic("boo")',
    '*vet* _schuin_ = kop $x^2$ `code` @label <label>',
    '\\ #import "/etc/passwd": * // weg',
    '"); #sys.inputs',
    'W'.repeat(3_000),
    `https://voorbeeld.example/${'a'.repeat(500)}`,
    '\u202egnp.exe\u202c مقهى مرحبا',
    '😀👩‍👩‍👧 emoji',
    'Zalgơ̴̢̗͙ té́́st',
    '\u0000\u0007\ud800 half',
    '𝕱𝖗𝖆𝖐𝖙𝖚𝖗',
    ' ',
    'nieuwe\nregel\ttab',
  ]

  test.each(hostile)('%j stands on the sheet as words, or not at all', async (words) => {
    const place = aPlaceInWords({
      name: words,
      where: words,
      what: { text: words },
      details: [{ text: words, href: 'https://voorbeeld.example/x"y' }],
    })
    const sheet = aSheetInWords(3, { title: `Titel ${words}` })
    sheet.sections[0]!.places.push(place)
    const { document, text } = await printAndRead(sheet)
    expect(document.numPages).toBeLessThanOrEqual(2)
    expect(text).toContain('Voorbeeldplek 3')
    expect(text).toContain('112')
  })

  test('markup is printed as it was written', async () => {
    const { text } = await printAndRead(
      aSheetInWords(0, { lead: ['Zie #panic("boo") en *vet* en $x$ en <label>.'] }),
    )
    expect(text).toContain('#panic("boo") en *vet* en $x$ en <label>.')
  })

  test('nothing runs over the edge of the paper', async () => {
    const sheet = aSheetInWords(2)
    for (const place of sheet.sections[0]!.places) {
      place.name = 'W'.repeat(200)
      place.details = [{ text: `https://voorbeeld.example/${'m'.repeat(300)}` }]
    }
    const { document } = await printAndRead(sheet)
    const page = await document.getPage(1)
    const { items } = await page.getTextContent()
    const [, , width] = page.view as [number, number, number]
    for (const item of items) {
      const { transform, width: long } = item as { transform: number[]; width: number }
      expect(transform[4]! + long).toBeLessThan(width - 20)
    }
  })
})

test('many who print at once are served one by one, and who comes when it is full is told so', async () => {
  const sheet = onPaper(aSheetInWords(60))
  const answers = await Promise.all(Array.from({ length: 40 }, () => print(sheet)))
  const printed = answers.filter((answer) => 'pdf' in answer)
  expect(printed.length).toBeGreaterThanOrEqual(10)
  expect(printed.length).toBeLessThan(40)
  expect('pdf' in (await print(sheet))).toBe(true)
})

test('a sheet that cannot be printed is said to be so and written down, and the next one is printed', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => written.mockRestore())
  const sheet = onPaper(aSheetInWords(1))
  // Without words for its picture no sheet is accessible, so none is made.
  expect(await print({ ...sheet, qr: { svg: 'no picture', alt: '' } })).toEqual({ broken: true })
  expect(written).toHaveBeenCalledWith(expect.stringContaining('A sheet could not be printed'))
  expect('pdf' in (await print(sheet))).toBe(true)
})

test('a sheet that is asked at the very moment an idle printer goes home is printed', async () => {
  const sheet = onPaper(aSheetInWords(1))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  expect(await print(sheet)).toHaveProperty('pdf')
  vi.advanceTimersByTime(10 * 60_000)
  expect(await print(sheet)).toHaveProperty('pdf')
})
