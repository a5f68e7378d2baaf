import { accepts } from 'hono/accepts'
import type { Request } from './platform.ts'

/** The first of some encodings that whoever asks takes (RFC 9110, 12.5.3: with a quality of 0 it does not); undefined: none. */
export const findTakenEncoding = <Encoding extends string>(
  c: Request,
  encodings: readonly Encoding[],
): Encoding | undefined => encodings.find((encoding) => encoding === accepts(c, choiceOf(encoding)))

const choiceOf = (encoding: string) => ({
  header: 'Accept-Encoding' as const,
  supports: [encoding],
  default: '',
  match: (asked: readonly { type: string; q: number }[]) =>
    asked.some(({ type, q }) => type.toLowerCase() === encoding && q > 0) ? encoding : '',
})
