import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { answerTagged, tagOf } from '../../platform/answer-tagged.ts'
import { keepNewest } from '../../platform/keep-newest.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { addressInWords, breakable, printable } from '../../platform/printing/printable.ts'
import { canPrint, type Printed, Printer } from '../../platform/printing/printer.ts'
import { Link, Paragraph } from '../content.tsx'
import { exampleInWords } from '../example-banner.tsx'
import { dayOf, formatDay } from '../numbers.ts'
import { Page } from '../page.tsx'
import { type Block, type Run, readBlocks, type Words } from './blocks.ts'
import template from './report.typ?raw'
import { texts } from './text.ts'

/** A page as the template reads it: every text one that the typeface can print, every address whole or empty. */
export interface Report {
  language: string
  title: string
  description: string
  date: { year: number; month: number; day: number }
  madeUp: string
  foot: string
  blocks: unknown[]
}

/** Beside this file in the source, beside the bundle once built. */
const file = new URL(
  import.meta.url.match(/\.tsx?$/) ? './worker.ts' : './report-printer.js',
  import.meta.url,
)
const printer = new Printer<Report>(fileURLToPath(file), template)

/** Some hundred kilobytes each. */
const MOST_KEPT = 40
const printOnce = keepNewest<Printed>(MOST_KEPT, (printed) => 'pdf' in printed)

/**
 * Answers one of our own pages as a PDF: the same words, tables and drawings, on paper. Another answer than the page itself
 * (it was refused, or is still being computed) goes on as it is.
 *
 * @param path where the page itself is. @param name of the file, without its ending.
 */
export async function printPage(c: Request, page: Response, path: string, name: string): Promise<Response> {
  if (page.status !== 200) return page
  const report = reportOf(c, readBlocks(await page.text()), path)
  const key = createHash('sha256').update(JSON.stringify(report)).digest('base64url')
  const printed = await printOnce(c.var.database, key, () => printer.print(report))
  if (!('pdf' in printed)) {
    c.header('retry-after', '5')
    return c.html(<NotPrintedPage c={c} why={printed} path={path} />, 503)
  }
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${c.var.example ? 'voorbeeld-' : ''}${name}.pdf"`,
  }
  return answerTagged(c, tagOf(printed.pdf), headers, () => new Uint8Array(printed.pdf))
}

function reportOf(c: Request, blocks: readonly Block[], path: string): Report {
  const { language, publicAddress, mountedAt = '' } = c.var
  const say = texts[language]
  const pen = (text: string): string => printable(text, canPrint)
  const title = blocks.find((block) => block.kind === 'heading')
  const words = title ? pen(title.words.map(({ text }) => text).join('')) : ''
  const { year, month, day } = dayOf(c.var.now())
  const date = formatDay(language, dayOf(c.var.now()))
  // Where nobody said under which address the world finds this site, paper names no host.
  const address = addressInWords((publicAddress ?? mountedAt) + addressIn(language, path))
  return {
    language,
    title: words,
    description: pen(say.description),
    date: { year, month, day },
    madeUp: pen(exampleInWords(c) ?? ''),
    foot: `${pen(say.foot(date))} ${address}`,
    blocks: blocks.map((block) => blockForPaper(block, (run) => runForPaper(c, run))),
  }
}

/** The template wants every field. */
function runForPaper(c: Request, { text, href, lang, strong, swatch }: Run) {
  const { publicAddress } = c.var
  const isOurs = href?.startsWith('/')
  const leadsTo = isOurs
    ? publicAddress
      ? publicAddress + href
      : ''
    : /^https?:/.test(href ?? '')
      ? href
      : ''
  return {
    text: breakable(keepEnds(text)),
    href: leadsTo,
    lang: lang ?? '',
    strong: strong ?? false,
    swatch: swatch ?? '',
  }
}

/** `printable` takes the spaces at the ends along, which part one run from the next. */
const keepEnds = (text: string): string =>
  (text.startsWith(' ') ? ' ' : '') +
  printable(text, canPrint).trim() +
  (text.endsWith(' ') && text.trim() !== '' ? ' ' : '')

function blockForPaper(block: Block, write: (run: Run) => unknown): unknown {
  const all = (words: Words) => words.map(write)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, words: all(block.words) }
    case 'list':
      return { ...block, entries: block.entries.map(all) }
    case 'table':
      return {
        ...block,
        caption: all(block.caption),
        head: block.head.map(all),
        rows: block.rows.map((row) => row.map(all)),
        foot: block.foot.map((row) => row.map(all)),
      }
    case 'picture':
      return { ...block, alt: printable(block.alt, canPrint) }
  }
}

const NotPrintedPage = (props: { c: Request; why: Exclude<Printed, { pdf: unknown }>; path: string }) => {
  const { c, why, path } = props
  const { language } = c.var
  const say = texts[language]
  const isBusy = 'busy' in why
  return (
    <Page c={c} title={isBusy ? say.busy : say.broken} unlisted>
      <Paragraph lead>{isBusy ? say.busyNote : say.brokenNote}</Paragraph>
      <Paragraph>
        <Link language={language} to={path}>
          {say.asPage}
        </Link>
      </Paragraph>
    </Page>
  )
}
