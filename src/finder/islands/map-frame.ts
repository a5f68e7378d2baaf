import type { DrawnAreas } from '../map/drawn-areas.ts'
import type { MapMarker } from '../map/map-marker.ts'
import type { MapWords } from '../map/map-text.ts'

/** The parts around a map. */
export interface MapFrame {
  element: HTMLElement
  canvas: HTMLElement
  card: HTMLElement
  /** Whose drawing it is. */
  source: HTMLElement
  nearer: HTMLButtonElement
  farther: HTMLButtonElement
  whole: HTMLButtonElement
}

/** Draws what stands around the map: its buttons above it, so that nothing covers a place; its card and notes below. */
export function drawFrame(
  owner: HTMLElement,
  say: MapWords,
  { missing, areas }: { missing: number; areas: DrawnAreas },
): MapFrame {
  const whose = [areas.tilesBy, areas.attribution ?? (areas.tilesBy ? null : say.schematic)]
  const frame = {
    element: make('div', 'map'),
    canvas: make('div', 'map__canvas'),
    card: make('div', 'map__card'),
    source: make('p', 'small quiet', whose.filter(Boolean).join('. ')),
    nearer: makeButton(say.nearer),
    farther: makeButton(say.farther),
    whole: makeButton(say.whole),
  }
  frame.card.hidden = true
  const tools = make('div', 'map__tools')
  tools.append(frame.nearer, frame.farther, frame.whole, linkToList(owner, say))
  frame.element.append(tools, frame.canvas, frame.source, frame.card, makeLegend(say))
  for (const words of [say.keys, missing > 0 && say.notOnMap(missing)])
    if (words) frame.element.append(make('p', 'small quiet', words))
  owner.append(frame.element)
  return frame
}

function linkToList(owner: HTMLElement, say: MapWords): HTMLElement {
  const link = make('a', 'nl-link', say.toList)
  const list = owner.dataset.list ?? ''
  link.setAttribute('href', `#${list}`)
  link.addEventListener('click', () => document.getElementById(list)?.focus())
  return link
}

/** What the three signs mean; they differ in form, not only in colour. */
function makeLegend(say: MapWords): HTMLElement {
  const legend = make('ul', 'map__legend small')
  const signs = [
    [makeSign({ number: 1 }), say.legendExact],
    [makeSign({ number: 1, approximate: true }), say.legendApproximate],
    [makeClusterSign(2, say), say.legendCluster],
  ] as const
  for (const [sign, words] of signs) {
    const entry = make('li', '')
    sign.setAttribute('aria-hidden', 'true')
    entry.append(sign, words)
    legend.append(entry)
  }
  return legend
}

/** A place under its number: a disc, or a ring of dashes where it is only about there. */
export const makeSign = ({ number, approximate }: Pick<MapMarker, 'number' | 'approximate'>): HTMLElement =>
  make('span', `map__sign${approximate ? ' map__sign--approximate' : ''}`, String(number))

/** Several places in one spot: a tile that says how many. */
export function makeClusterSign(count: number, say: MapWords): HTMLElement {
  const sign = make('span', 'map__sign map__sign--cluster', `${count} `)
  sign.append(make('small', '', say.together))
  return sign
}

export function make(tag: string, look: string, words = ''): HTMLElement {
  const element = document.createElement(tag)
  if (look) element.className = look
  element.textContent = words
  return element
}

function makeButton(words: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'map__tool'
  button.textContent = words
  return button
}
