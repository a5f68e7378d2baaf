import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** The colours of paper: those of the light theme (`tokens.css`; a test compares them). */
export const inks = {
  raised: '#ffffff',
  ground: '#fbf8f2',
  text: '#1c2b2a',
  line: '#7d8f8a',
  'chart-1': '#0b5e50',
  'chart-2': '#0072b2',
  'chart-3': '#8a4b08',
  'chart-4': '#5e3c99',
} as const
type Ink = keyof typeof inks

/** How a class of `chart.css` looks; a stroke is so many points wide, or so much of a dot. */
interface Look {
  fill?: Ink | 'none'
  stroke?: Ink
  width?: number
  ofDot?: number
  cap?: 'round' | 'square'
}

/** Later classes win over earlier ones, as in the style sheet. */
const looks: Readonly<Record<string, Look>> = {
  'area-map__yes': { fill: 'chart-1', stroke: 'line', width: 0.5 },
  'area-map__none': { fill: 'ground', stroke: 'line', width: 0.5 },
  'area-map__line': { stroke: 'line', width: 0.5 },
  'reach-map__ground': { fill: 'raised', stroke: 'line', width: 0.5 },
  'reach-map__dots': { fill: 'none', ofDot: 1, cap: 'round' },
  'reach-map__15': { stroke: 'chart-1' },
  'reach-map__30': { stroke: 'chart-2' },
  'reach-map__square': { cap: 'square' },
  'reach-map__45': { stroke: 'chart-3' },
  'reach-map__beyond': { stroke: 'line', ofDot: 0.45 },
  'reach-map__unknown': { stroke: 'line' },
  'reach-map__hole': { stroke: 'raised', ofDot: 0.55 },
  'reach-map__point': { fill: 'text', stroke: 'raised', width: 0.7 },
}
/** How large the dots of a size are to the smallest. */
const sizes: Readonly<Record<string, number>> = {
  'reach-map__size-0': 1,
  'reach-map__size-1': 1.5,
  'reach-map__size-2': 2.1,
}

/** The smallest dot in points: of the whole country, of a part of it, in a legend. */
const dotOf = (classes: readonly string[]): number =>
  classes.includes('reach-map--near') ? 6.5 : classes.includes('reach-map') ? 2.6 : 9

const classesOf = (element: Element): string[] =>
  (element.attrs.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/)

/**
 * One of our own drawings without a style sheet: each path says how it looks, and how wide its strokes are in the drawing's
 * own measure, since a compiler of paper knows neither variables nor strokes that do not scale.
 *
 * @param points how wide it will be on paper.
 */
export function drawForPaper(svg: Element, points: number): string {
  const box = svg.attrs.find(({ name }) => name === 'viewBox')?.value ?? '0 0 1 1'
  const perPoint = Number(box.split(/\s+/)[2]) / points
  const dot = dotOf(classesOf(svg))
  const paths = svg.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'path')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escaped(box)}">${paths
    .map((path) => drawPath(path, dot, perPoint))
    .join('')}</svg>`
}

function drawPath(path: Element, dot: number, perPoint: number): string {
  const classes = classesOf(path)
  const size = classes.map((name) => sizes[name]).find((each) => each !== undefined) ?? 1
  const look: Look[] = classes
    .map((name) => looks[name] ?? {})
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  const { fill = 'none', stroke, width = 0, ofDot, cap }: Look = Object.assign({}, ...look)
  const wide = (ofDot === undefined ? width : ofDot * dot * size) * perPoint
  const drawn = {
    d: (path.attrs.find(({ name }) => name === 'd')?.value ?? '').replaceAll('h0', DOT),
    fill: fill === 'none' ? 'none' : inks[fill],
    ...(stroke && { stroke: inks[stroke], 'stroke-width': String(Number(wide.toPrecision(4))) }),
    ...(cap && { 'stroke-linecap': cap }),
  }
  return `<path ${Object.entries(drawn)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')}/>`
}
const order = Object.values(looks)
/** A line without length is no dot on paper (PDF 1.7, 8.5.3.2: only with round ends): so it is a hair long. */
const DOT = 'h.02m-.02 0'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
