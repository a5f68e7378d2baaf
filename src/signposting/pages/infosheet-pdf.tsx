import { createHash } from 'node:crypto'
import { Link, Paragraph } from '../../design/content.tsx'
import { exampleInWords } from '../../design/example-banner.tsx'
import { Page } from '../../design/page.tsx'
import { drawQr } from '../../design/qr.ts'
import { answerTagged, tagOf } from '../../platform/answer-tagged.ts'
import { keepNewest } from '../../platform/keep-newest.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { addressInWords } from '../../platform/printing/printable.ts'
import { canPrint, type Printed } from '../../platform/printing/printer.ts'
import { areaAddress } from '../area.ts'
import { type PaperAddress, type SheetForPaper, toPaper } from '../paper/sheet-for-paper.ts'
import { print } from '../paper/sources.ts'
import type { Infosheet } from '../sources.ts'
import { texts } from '../text.ts'
import { openSheet } from './open-sheet.tsx'
import { putInWords } from './sheet-in-words.ts'

/** The sheet of an area as a PDF; what is the same to the letter is printed once. */
export const downloadInfosheet = openSheet(async (c, sheet) => {
  const paper = paperOf(c, sheet)
  const key = createHash('sha256').update(JSON.stringify(paper)).digest('base64url')
  const printed = await printOnce(c.var.database, key, () => print(paper))
  if (!('pdf' in printed)) {
    c.header('retry-after', '5')
    return c.html(<NotPrintedPage c={c} sheet={sheet} why={printed} />, 503)
  }
  const { pdf } = printed
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${fileName(sheet)}"`,
  }
  return answerTagged(c, tagOf(pdf), headers, () => new Uint8Array(pdf))
}, '.pdf')

const fileName = ({ area, version }: Infosheet): string =>
  `${areaAddress(area).slice(1).replace(/[/+]/g, '-')}-${version.madeOn}.pdf`

/** Some hundred kilobytes at most each. */
const MOST_KEPT = 100
const printOnce = keepNewest<Printed>(MOST_KEPT, (printed) => 'pdf' in printed)

function paperOf(c: Request, sheet: Infosheet): SheetForPaper {
  const { language, publicAddress } = c.var
  const say = texts[language].sheet
  const write = (path: string) => writeAddress(c, path)
  const words = putInWords(sheet, language)
  const check = write(`/infosheet/controle/${sheet.code}`).href
  return toPaper(words, {
    language,
    madeOn: sheet.version.madeOn,
    paper: {
      madeUp: exampleInWords(c) ?? '',
      description: say.description(words.area),
      code: say.code(sheet.code),
      check: publicAddress ? say.check : say.checkTyped,
      qr: say.qr(check),
      moreOne: say.moreOne,
      moreSeveral: say.moreSeveral('{count}'),
      shortened: say.shortened,
    },
    addresses: {
      check,
      form: write('/infosheet/controle'),
      now: write(areaAddress(sheet.area)),
      placeOf: (slug) => write(`/plek/${slug}`).href,
    },
    qr: publicAddress ? drawQr(check) : undefined,
    canPrint,
  })
}

/** Where nobody said under which address the world finds this site, paper names no host: whoever asked might have made it up. */
function writeAddress(c: Request, path: string): PaperAddress {
  const { language, publicAddress, mountedAt = '' } = c.var
  const address = addressIn(language, path)
  if (!publicAddress)
    return { href: '', text: texts[language].sheet.onSite(addressInWords(mountedAt + address)) }
  return { href: publicAddress + address, text: addressInWords(publicAddress + address) }
}

type NotPrinted = Exclude<Printed, { pdf: unknown }>

const NotPrintedPage = ({ c, sheet, why }: { c: Request; sheet: Infosheet; why: NotPrinted }) => {
  const { language } = c.var
  const say = texts[language].sheet
  const isBusy = 'busy' in why
  return (
    <Page c={c} title={isBusy ? say.busy : say.broken} unlisted>
      <Paragraph lead>{isBusy ? say.busyNote : say.brokenNote}</Paragraph>
      <Paragraph>
        <Link language={language} to={areaAddress(sheet.area)}>
          {say.asPage}
        </Link>
      </Paragraph>
    </Page>
  )
}
