/** A line of iCalendar before it is folded: its name with parameters, and its value as it stands there. */
export type ContentLine = readonly [name: string, value: string]

/** Text as a value (RFC 5545, 3.3.11): what would end it has a backslash; what is no text is left out. */
export const asText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
    .toWellFormed()

/** Lines of a component between its begin and its end. */
export const component = (name: string, ...lines: readonly ContentLine[]): ContentLine[] => [
  ['BEGIN', name],
  ...lines,
  ['END', name],
]

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75

/** Writes lines as a file: folded, with the ends that the standard asks for. */
export const writeLines = (lines: readonly ContentLine[]): string =>
  lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line that is too long goes on in the next, behind a space, and never in the middle of a letter. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const more = octetsOf(letter)
    if (length + more > LONGEST) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += letter
    length += more
  }
  return [...parts, part].join('\r\n')
}
