import type { Piece, SectionInWords, SheetInWords } from '../pages/sheet-in-words.ts'
import type { QrCode } from '../qr.ts'

/** A sheet as the template reads it: every address whole, every text one that the typeface can print. */
export interface SheetForPaper {
  language: string
  title: string
  description: string
  date: { year: number; month: number; day: number }
  lead: string[]
  madeUp: string
  confirmedMeans: string
  notice: string
  sections: { where: SectionInWords['where']; heading: string; note: string; places: PrintedPlace[] }[]
  /** How many places inside the area are left out. */
  left: number
  /** What stands below the places when not all of them fit. */
  more: { words: string; href: string; text: string } | null
  /** The words for that: for one place, and for several with `{count}` in them. */
  moreWords: { one: string; several: string; href: string; text: string }
  contact: { heading: string; pieces: PrintedPiece[] }
  worry: { heading: string; lines: PrintedPiece[][] }
  crisis: { heading: string; lines: PrintedPiece[][] }
  made: string
  code: string
  codeInWords: string
  check: { words: string; href: string; form: { href: string; text: string } }
  qr: { svg: string; alt: string }
}
interface PrintedPiece {
  text: string
  href: string
  inDutch: boolean
}
interface PrintedPlace {
  number: number
  name: string
  href: string
  where: string
  what: PrintedPiece
  details: PrintedPiece[]
}

/** What paper says besides the sheet itself, in the sheet's language. */
export interface PaperWords {
  /** That all of it is made up, where it is; else empty. */
  madeUp: string
  description: string
  code: string
  check: string
  qr: string
  moreOne: string
  moreSeveral: string
}

/** Where the addresses on a sheet lead. */
export interface PaperAddresses {
  /** The answer to this very code, the form to type it in, and the sheet of today: whole addresses. */
  check: string
  form: string
  now: string
  placeOf: (slug: string) => string
}

/** Longer texts of one place would make a sheet a book; the place's own page has them whole. */
const LONGEST_WHAT = 150
const LONGEST_DETAIL = 120
const LONGEST_NAME = 90
/** A word that fills half a line would run over the edge, so it may be broken anywhere. */
const LONGEST_WORD = 36
/** Where a line may end within a word. */
const ZERO_WIDTH_SPACE = '\u200b'

export function toPaper(
  words: SheetInWords,
  given: {
    language: string
    madeOn: Temporal.PlainDate
    paper: PaperWords
    addresses: PaperAddresses
    qr: QrCode
    canPrint: (codePoint: number) => boolean
  },
): SheetForPaper {
  const { addresses, paper, qr, madeOn } = given
  const plain = (text: string) => printable(text, given.canPrint)
  const clean = (text: string, longest = Number.POSITIVE_INFINITY) => breakable(clip(plain(text), longest))
  const print = ({ text, href, inDutch }: Piece, longest?: number): PrintedPiece => ({
    text: clean(text, longest),
    href: href ?? '',
    inDutch: inDutch ?? false,
  })
  const all = (pieces: Piece[]) => pieces.map((piece) => print(piece))
  return {
    language: given.language,
    title: plain(words.title),
    description: plain(paper.description),
    date: { year: madeOn.year, month: madeOn.month, day: madeOn.day },
    lead: words.lead.map((line) => clean(line)),
    madeUp: clean(paper.madeUp),
    confirmedMeans: clean(words.confirmedMeans),
    notice: clean(words.notice ?? ''),
    sections: words.sections.map(({ where, heading, note, places }) => ({
      where,
      heading: clean(heading),
      note: clean(note ?? ''),
      places: places.map(({ number, slug, name, where, what, details }) => ({
        number,
        name: clean(name, LONGEST_NAME),
        href: addresses.placeOf(slug),
        where: clean(where, LONGEST_DETAIL),
        what: print(what, LONGEST_WHAT),
        details: details.map((piece) => print(piece, LONGEST_DETAIL)),
      })),
    })),
    left: words.left,
    more: null,
    moreWords: {
      one: clean(paper.moreOne),
      several: clean(paper.moreSeveral),
      href: addresses.now,
      text: addressInWords(addresses.now),
    },
    contact: { heading: clean(words.contact.heading), pieces: all(words.contact.pieces) },
    worry: { heading: clean(words.worry.heading), lines: words.worry.lines.map(all) },
    crisis: { heading: clean(words.crisis.heading), lines: words.crisis.lines.map(all) },
    made: clean(words.made),
    code: words.code,
    codeInWords: clean(paper.code),
    check: {
      words: clean(paper.check),
      href: addresses.check,
      form: { href: addresses.form, text: addressInWords(addresses.form) },
    },
    qr: { svg: svgOf(qr), alt: plain(paper.qr) },
  }
}

/** An address as one would type it; a line may end behind each slash. */
const addressInWords = (address: string): string =>
  address.replace(/^https?:\/\//, '').replaceAll('/', `/${ZERO_WIDTH_SPACE}`)

/** What Unicode itself writes for a sign that is not there. */
const UNPRINTABLE = '\ufffd'

/** Without what the typeface has no sign for, which stands as one ellipsis; nothing turns the direction of the text. */
function printable(text: string, canPrint: (codePoint: number) => boolean): string {
  const signs = [...text.normalize('NFC').replace(/\s+/g, ' ')].filter((sign) => !/\p{Cf}|\p{Cc}/u.test(sign))
  return signs
    .map((sign) => (canPrint(sign.codePointAt(0)!) ? sign : UNPRINTABLE))
    .join('')
    .replace(new RegExp(` *${UNPRINTABLE}[${UNPRINTABLE} ]*`, 'g'), ' … ')
}

function clip(text: string, longest: number): string {
  const signs = [...text]
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

const breakable = (text: string): string =>
  text.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), (word) =>
    (word.match(/.{1,12}/gu) ?? []).join(ZERO_WIDTH_SPACE),
  )

const svgOf = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`

/** How many places lie inside the area: those that may have to give way. */
export const countInside = ({ sections }: SheetForPaper): number =>
  sections.filter(isInside).reduce((sum, { places }) => sum + places.length, 0)

/** The sheet with no more than so many places inside the area, and a line that says how many more there are. */
export function keepInside(sheet: SheetForPaper, most: number): SheetForPaper {
  let room = most
  const sections = sheet.sections.map((section) => {
    if (!isInside(section)) return section
    const places = section.places.slice(0, room)
    room -= places.length
    return { ...section, places }
  })
  const left = sheet.left + Math.max(0, countInside(sheet) - most)
  const { one, several, href, text } = sheet.moreWords
  const words = left === 1 ? one : several.replace('{count}', String(left))
  return {
    ...sheet,
    sections: sections.filter(({ places }) => places.length > 0),
    left,
    more: left > 0 ? { words, href, text } : null,
  }
}

const isInside = ({ where }: { where: SectionInWords['where'] }): boolean => where === 'inside'
