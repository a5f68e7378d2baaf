import type { OpeningHours } from '../opening-hours/opening-hours.ts'
import { parseOpeningHours, printOpeningHours } from '../opening-hours/opening-hours-notation.ts'
import * as words from './cell-words.ts'
import { parseHosts, printHosts } from './hosts-notation.ts'
import { readPartialDate } from './partial-date.ts'

/** Why a cell could not be read. */
export interface CellProblem {
  column: string
  value: string
  why:
    | 'unknown word'
    | 'too long'
    | 'control character'
    | 'not a text'
    | 'not a date'
    | 'not degrees'
    | 'not opening hours'
    | 'not hosts'
    | 'not languages'
    | 'not an e-mail address'
    | 'not a website'
    | 'not a postcode'
    | 'not a KVK number'
    | 'unknown municipality'
    | 'ambiguous municipality'
    | 'unknown municipality code'
    | 'not the name of that code'
  /** What may stand there. */
  allowed?: readonly string[]
  /** How many characters may stand there. */
  limit?: number
}
export type Reading = { value: unknown } | { absent: true } | { problem: CellProblem }

/** How the values of a field stand in a cell. What is read is checked against the field afterwards. */
export interface CellForm {
  write: (value: never) => string
  /** The value, or undefined when the text is none of this form. */
  read: (text: string) => unknown
  why: CellProblem['why']
  allowed?: readonly string[]
}

export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
export const isUnknown = (text: string): boolean => text === '' || text.toLowerCase() === 'onbekend'

const plain = (why: CellProblem['why'], read: CellForm['read'] = (text) => text): CellForm => ({
  write: (value: string) => value,
  read,
  why,
})

function oneOf(words: Record<string, string>): CellForm {
  const values = new Map(Object.entries(words).map(([value, word]) => [word, value]))
  return {
    write: (value: string) => words[value]!,
    read: (text) => values.get(text.toLowerCase()),
    why: 'unknown word',
    allowed: [...values.keys()],
  }
}

/** Parts with ` | ` between them; a bar or a backslash inside a part has a backslash before it. */
const list: CellForm = { write: joinParts, read: splitParts, why: 'not a text' }

export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | ')
}
export function splitParts(text: string): string[] {
  const parts = text.match(/(?:\\[\\|]|[^|])+/g) ?? []
  return parts.map((part) => part.trim().replace(/\\([\\|])/g, '$1')).filter((part) => part !== '')
}

const hours: CellForm = {
  write: (value: OpeningHours) => printOpeningHours(value),
  read: (text) => {
    const parsed = parseOpeningHours(text)
    return 'hours' in parsed ? parsed.hours : undefined
  },
  why: 'not opening hours',
}

const hosts: CellForm = { write: printHosts, read: parseHosts, why: 'not hosts' }

const readPostcode = (text: string): string | undefined => {
  const [, digits, letters] = /^(\d{4})\s*([a-z]{2})?$/i.exec(text) ?? []
  return digits && (letters ? `${digits} ${letters.toUpperCase()}` : digits)
}

/** The forms in which the fields of a place stand in cells. */
export const forms = {
  text: plain('not a text'),
  date: plain('not a date', readPartialDate),
  email: plain('not an e-mail address'),
  website: plain('not a website'),
  postcode: plain('not a postcode', readPostcode),
  kvk: plain('not a KVK number'),
  list,
  languages: { ...list, read: (text: string) => splitParts(text.toLowerCase()), why: 'not languages' },
  hours,
  hosts,
  yesOrNo: oneOf(words.yesOrNoWords),
  kind: oneOf(words.kindWords),
  grain: oneOf(words.grainWords),
  role: oneOf(words.roleWords),
  status: oneOf(words.statusWords),
  size: oneOf(words.sizeWords),
  comingIn: oneOf(words.comingInWords),
  wheelchair: oneOf(words.wheelchairWords),
  precision: oneOf(words.precisionWords),
  disclosure: oneOf(words.disclosureWords),
} satisfies Record<string, CellForm>
