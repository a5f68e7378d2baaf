import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { drawForPaper } from './drawing.ts'

/** Words that go on in one line: where they lead, their language where it is another, a drawing that stands for words. */
export interface Run {
  text: string
  href?: string
  lang?: string
  strong?: true
  /** An SVG as wide as a few letters. */
  swatch?: string
}
export type Words = readonly Run[]

/** What stands on a page, in the order of the page. */
export type Block =
  | { kind: 'heading'; level: number; words: Words }
  | { kind: 'paragraph'; look: 'plain' | 'lead' | 'quiet'; words: Words }
  | { kind: 'list'; entries: readonly Words[] }
  | {
      kind: 'table'
      caption: Words
      /** Which columns hold numbers. */
      numeric: readonly boolean[]
      head: readonly Words[]
      rows: readonly (readonly Words[])[]
      foot: readonly (readonly Words[])[]
    }
  /** Its width in points. */
  | { kind: 'picture'; svg: string; alt: string; width: number }

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name)

function* walk(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes.filter(isElement)) {
    yield node
    yield* walk(node.childNodes)
  }
}
const all = (element: Element, name: string): Element[] =>
  [...walk(element.childNodes)].filter(({ tagName }) => tagName === name)

/**
 * What the main part of one of our own pages says, for paper: headings, paragraphs, lists, tables and drawings. What one can
 * only do on a screen (forms, buttons, what unfolds) is left out.
 *
 * @param html a whole page.
 */
export function readBlocks(html: string): Block[] {
  const main = [...walk(parse(html).childNodes)].find(({ tagName }) => tagName === 'main')
  return main ? blocksIn(main.childNodes, 'plain') : []
}

type Look = (Block & { kind: 'paragraph' })['look']

const onScreenOnly = new Set(['form', 'button', 'script', 'template', 'nav', 'summary', 'input', 'select'])

const isForScreen = (element: Element): boolean =>
  onScreenOnly.has(element.tagName) || hasClass(element, 'on-screen')

/** Blocks of some nodes; what stands between blocks without one of its own is a paragraph. */
function blocksIn(nodes: readonly Node[], look: Look): Block[] {
  const blocks: Block[] = []
  let loose: Node[] = []
  const close = (): void => {
    const words = wordsIn(loose)
    if (words.length > 0) blocks.push({ kind: 'paragraph', look, words })
    loose = []
  }
  for (const node of nodes) {
    if (!isElement(node) || isInLine(node)) loose.push(node)
    else {
      close()
      blocks.push(...blocksOf(node, look))
    }
  }
  close()
  return blocks
}

const inLine = new Set(['a', 'abbr', 'b', 'br', 'em', 'i', 'small', 'span', 'strong', 'time'])
const isInLine = ({ tagName }: Element): boolean => inLine.has(tagName)

function blocksOf(element: Element, look: Look): Block[] {
  const { tagName, childNodes } = element
  if (isForScreen(element)) return []
  if (/^h[1-6]$/.test(tagName))
    return [{ kind: 'heading', level: Number(tagName[1]), words: wordsIn(childNodes) }]
  if (tagName === 'p' || tagName === 'dd') {
    const own = hasClass(element, 'nl-paragraph--lead') ? 'lead' : hasClass(element, 'quiet') ? 'quiet' : look
    return blocksIn(childNodes, own)
  }
  if (tagName === 'dt')
    return [
      {
        kind: 'paragraph',
        look,
        words: wordsIn(childNodes).map((run) => ({ ...run, strong: true as const })),
      },
    ]
  if (tagName === 'ul' || tagName === 'ol') {
    const entries = childNodes.filter(isElement).map((entry) => wordsIn(entry.childNodes))
    return [{ kind: 'list', entries: entries.filter((words) => words.length > 0) }]
  }
  if (tagName === 'table') return [tableOf(element)]
  if (tagName === 'svg') return pictureOf(element)
  return blocksIn(childNodes, look)
}

function tableOf(table: Element): Block {
  const cellsOf = (row: Element): Words[] =>
    row.childNodes
      .filter(isElement)
      .flatMap((cell) => [
        wordsIn(cell.childNodes),
        ...Array(Number(attribute(cell, 'colspan') ?? 1) - 1).fill([]),
      ])
  const rowsIn = (part: string): Words[][] =>
    all(table, part).flatMap((each) => all(each, 'tr').map((row) => cellsOf(row)))
  const headings = all(table, 'thead').flatMap((head) => all(head, 'th'))
  const isNumeric = (cell: Element): boolean => (attribute(cell, 'class') ?? '').includes('numeric')
  return {
    kind: 'table',
    caption: wordsIn(all(table, 'caption').flatMap(({ childNodes }) => childNodes)),
    numeric: headings.map(isNumeric),
    head: headings.map(({ childNodes }) => wordsIn(childNodes)),
    rows: rowsIn('tbody'),
    foot: rowsIn('tfoot'),
  }
}

/** A drawing that says something has a name and a description; any other only decorates. */
function pictureOf(svg: Element): Block[] {
  if (attribute(svg, 'role') !== 'img') return []
  const alt = [...all(svg, 'title'), ...all(svg, 'desc')]
    .map(({ childNodes }) => textOf(childNodes))
    .join('. ')
  if (alt === '') return []
  const [, , wide = 1, high = 1] = (attribute(svg, 'viewBox') ?? '').split(/\s+/).map(Number)
  const width = Math.min(WIDEST, (HIGHEST * wide) / high)
  return [{ kind: 'picture', svg: drawForPaper(svg, width), alt, width }]
}

/** How large a picture is at most and how wide a swatch is on paper, in points. */
const WIDEST = 480
const HIGHEST = 360
const SWATCH_POINTS = 16.5

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isElement(node) ? textOf(node.childNodes) : 'value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Words in a line, with single spaces and none at the ends. */
function wordsIn(nodes: readonly Node[]): Run[] {
  const runs = runsIn(nodes, {})
  const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))
  const joined: Run[] = []
  for (const run of spaced) {
    const before = joined.at(-1)
    const text = !before || before.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text
    if (text !== '' || run.swatch) joined.push({ ...run, text })
  }
  const last = joined.at(-1)
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() }
  return joined.filter(({ text, swatch }) => text !== '' || swatch)
}

type Way = Omit<Run, 'text'>

const runsIn = (nodes: readonly Node[], way: Way): Run[] =>
  nodes.flatMap((node) => {
    if (isElement(node)) return runsOf(node, way)
    return 'value' in node ? [{ ...way, text: node.value }] : []
  })

function runsOf(element: Element, way: Way): Run[] {
  const { tagName, childNodes } = element
  if (isForScreen(element)) return []
  if (tagName === 'svg') return [{ ...way, text: '', swatch: drawForPaper(element, SWATCH_POINTS) }]
  const inside = runsIn(childNodes, wayInside(element, way))
  // Blocks inside one cell or entry stay apart.
  return isInLine(element) && tagName !== 'br' ? inside : [{ text: ' ' }, ...inside, { text: ' ' }]
}

function wayInside(element: Element, way: Way): Way {
  const [href, lang] = [attribute(element, 'href'), attribute(element, 'lang')]
  const isStrong = element.tagName === 'strong' || element.tagName === 'b'
  return { ...way, ...(href && { href }), ...(lang && { lang }), ...(isStrong && { strong: true as const }) }
}
