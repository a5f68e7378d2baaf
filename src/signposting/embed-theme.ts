/** The colours of an embedded list, as `#rrggbb`; every text is readable on its ground (WCAG 2.2, 1.4.3: 4.5 to 1). */
export interface Theme {
  ground: string
  text: string
  /** Links and headings. */
  accent: string
}

/** What somebody asked for, as it came: each with or without `#`. */
export type AskedTheme = Partial<Record<keyof Theme, string | undefined>>

const ordinary: Theme = { ground: '#ffffff', text: '#1c2b2a', accent: '#0b5e50' }
/** Of black and white at least one is readable on any ground. */
const fallbacks = [ordinary.text, '#000000', '#ffffff']
const READABLE = 4.5

/** Takes what can be read; a colour that is none, or that would make words unreadable, is ignored. */
export function chooseTheme(asked: AskedTheme): Theme {
  const ground = parseColour(asked.ground) ?? ordinary.ground
  const isReadable = (colour: string | undefined): colour is string =>
    colour !== undefined && contrast(colour, ground) >= READABLE
  const text = [parseColour(asked.text), ...fallbacks].find(isReadable)!
  const accent = [parseColour(asked.accent), ordinary.accent, text].find(isReadable)!
  return { ground, text, accent }
}

/** The colours that were asked and are not taken. */
export function listIgnored(asked: AskedTheme): (keyof Theme)[] {
  const theme = chooseTheme(asked)
  return (['ground', 'text', 'accent'] as const).filter(
    (part) => asked[part] && parseColour(asked[part]) !== theme[part],
  )
}

/** Three or six hexadecimal digits. */
function parseColour(asked = ''): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(asked.trim())?.[1]?.toLowerCase()
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** Contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether an address is there to be shown inside other sites, and is to be served under the rules for that. */
export const isForOtherSites = (path: string): boolean =>
  /\/insluiten\/(lijst|lijst\.css|lijst\.js|inloop-lijst\.js)$/.test(path)
