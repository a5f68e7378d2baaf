/** A part of a text, and whether it looks like a way to reach somebody. */
export interface TextPart {
  text: string
  isTrace: boolean
}

/**
 * What looks like an e-mail address; or like a telephone number: a 0 or a + and eight to thirteen digits more. Names are
 * not guessed: too many of them are words.
 */
const trace =
  /[^\s@<>()]+ ?(?:@|[[(]at[\])]) ?[^\s@<>()]+\.[a-z]{2,}|(?<![\d+])(?:\+|0)\d?(?:[ .\-()/]{0,3}\d){8,12}(?!\d)/gi

/** A text in parts, in its order: joined they are the text. */
export function splitAtTraces(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const found of text.matchAll(trace)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index), isTrace: false })
    parts.push({ text: found[0], isTrace: true })
    end = found.index + found[0].length
  }
  return end < text.length ? [...parts, { text: text.slice(end), isTrace: false }] : parts
}

export const hasTraces = (text: string): boolean => splitAtTraces(text).some(({ isTrace }) => isTrace)

/** The text with three dots where a trace stood. */
export const withoutTraces = (text: string): string =>
  splitAtTraces(text)
    .map((part) => (part.isTrace ? '…' : part.text))
    .join('')
