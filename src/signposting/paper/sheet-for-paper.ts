import type { QrCode } from '../../design/qr.ts'
import { breakable, clip, printable } from '../../platform/printing/printable.ts'
import type { Piece, SectionInWords, SheetInWords } from '../pages/sheet-in-words.ts'

/** An address on paper: where it leads, and how one reads it. It leads nowhere (*empty*) where the site has no address. */
export interface PaperAddress {
  href: string
  text: string
}

/** A sheet as the template reads it: every address whole or empty, every text one that the typeface can print. */
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
  more: (PaperAddress & { words: string }) | null
  /** What stands there when texts were shortened: that they were, and where they are whole. Empty: they were not. */
  shortened: string
  shortenedWords: string
  /** The words for that: for one place, and for several with `{count}` in them. */
  moreWords: PaperAddress & { one: string; several: string }
  contact: { heading: string; pieces: PrintedPiece[] }
  worry: { heading: string; lines: PrintedPiece[][] }
  crisis: { heading: string; lines: PrintedPiece[][] }
  made: string
  code: string
  codeInWords: string
  check: { words: string; href: string; form: PaperAddress }
  /** None where the site does not know under which address the world finds it. */
  qr: { svg: string; alt: string } | null
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
  shortened: string
}

/** Where the addresses on a sheet lead. */
export interface PaperAddresses {
  /** The answer to this very code, the form to type it in, and the sheet of today. */
  check: string
  form: PaperAddress
  now: PaperAddress
  placeOf: (slug: string) => string
}

/** What a text of one place may hold where not all of them fit whole; the place's own page has them whole. */
const LONGEST_WHAT = 150
const LONGEST_DETAIL = 120
const LONGEST_NAME = 90

interface Given {
  language: string
  madeOn: Temporal.PlainDate
  paper: PaperWords
  addresses: PaperAddresses
  qr: QrCode | undefined
  canPrint: (codePoint: number) => boolean
}

/** A sheet in words, made ready for the template. */
export function toPaper(words: SheetInWords, given: Given): SheetForPaper {
  const { addresses, paper, qr, madeOn } = given
  const plain = (text: string) => printable(text, given.canPrint)
  const pen = penFor(given)
  return {
    language: given.language,
    title: plain(words.title),
    description: plain(paper.description),
    date: { year: madeOn.year, month: madeOn.month, day: madeOn.day },
    lead: words.lead.map((line) => pen.text(line)),
    madeUp: pen.text(paper.madeUp),
    confirmedMeans: pen.text(words.confirmedMeans),
    notice: pen.text(words.notice ?? ''),
    sections: words.sections.map((section) => writeSection(section, pen, addresses)),
    left: words.left,
    more: null,
    shortened: '',
    shortenedWords: pen.text(paper.shortened),
    moreWords: {
      one: pen.text(paper.moreOne),
      several: pen.text(paper.moreSeveral),
      ...addresses.now,
    },
    contact: { heading: pen.text(words.contact.heading), pieces: pen.pieces(words.contact.pieces) },
    worry: {
      heading: pen.text(words.worry.heading),
      lines: words.worry.lines.map((line) => pen.pieces(line)),
    },
    crisis: {
      heading: pen.text(words.crisis.heading),
      lines: words.crisis.lines.map((line) => pen.pieces(line)),
    },
    made: pen.text(words.made),
    code: words.code,
    codeInWords: pen.text(paper.code),
    check: {
      words: pen.text(paper.check),
      href: addresses.check,
      form: addresses.form,
    },
    qr: qr ? { svg: svgOf(qr), alt: plain(paper.qr) } : null,
  }
}

/** Writes words as the typeface can, and so that a line can end in them. */
function penFor({ canPrint }: Pick<Given, 'canPrint'>) {
  const text = (words: string): string => breakable(printable(words, canPrint))
  const pieces = (all: readonly Piece[]): PrintedPiece[] =>
    all.map(({ text: words, href = '', inDutch = false }) => ({ text: text(words), href, inDutch }))
  return { text, pieces }
}

const writeSection = (
  { where, heading, note = '', places }: SectionInWords,
  pen: ReturnType<typeof penFor>,
  { placeOf }: Pick<PaperAddresses, 'placeOf'>,
): SheetForPaper['sections'][number] => ({
  where,
  heading: pen.text(heading),
  note: pen.text(note),
  places: places.map((place) => ({
    number: place.number,
    name: pen.text(place.name),
    href: placeOf(place.slug),
    where: pen.text(place.where),
    what: pen.pieces([place.what])[0]!,
    details: pen.pieces(place.details),
  })),
})

const svgOf = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#ffffff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`

/** The sheet with every text of a place short, and a line that says so where one became shorter. */
export function shorten(sheet: SheetForPaper): SheetForPaper {
  let isShorter = false
  const short = (words: string, longest: number): string => {
    const clipped = clip(words, longest)
    isShorter ||= clipped !== words
    return clipped
  }
  const piece = (one: PrintedPiece, longest: number) => ({ ...one, text: short(one.text, longest) })
  const sections = sheet.sections.map((section) => ({
    ...section,
    places: section.places.map((place) => ({
      ...place,
      name: short(place.name, LONGEST_NAME),
      where: short(place.where, LONGEST_DETAIL),
      what: piece(place.what, LONGEST_WHAT),
      details: place.details.map((detail) => piece(detail, LONGEST_DETAIL)),
    })),
  }))
  return { ...sheet, sections, shortened: isShorter ? sheet.shortenedWords : '' }
}

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
