/** What a form sends: what stood in the controls of each name, in the order of the page. */
export type Sent = ReadonlyMap<string, readonly string[]>

/** The first text under a name; nothing sent is an empty text. */
export const textIn = (sent: Sent, name: string): string => sent.get(name)?.[0] ?? ''
export const textsIn = (sent: Sent, name: string): readonly string[] => sent.get(name) ?? []

/** Whether two texts are the same to whoever reads them: a browser sends line breaks its own way, or drops them. */
export const isSameText = (a: string, b: string): boolean => tidy(a) === tidy(b)
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A value on one line, as a browser keeps it there. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ')

/** One form out of several, the later taking the place of the earlier. */
export const mergeSent = (...parts: readonly Sent[]): Sent => new Map(parts.flatMap((part) => [...part]))
