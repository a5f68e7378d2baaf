import type { Point } from '../../geography/browser.ts'
import { type Choices, filters, type LanguageAsked, languagesAsked } from './filters.ts'

/** What somebody asks: the same on the server and on their own device, which is why no package reads it. */
export interface Question {
  typed: string
  /** The code of the municipality that was chosen among namesakes. */
  municipality: string | undefined
  choices: Choices
  /** Only places of which we are sure. */
  sure: boolean
  /** Where the device is: known to the device only. */
  from: Point | undefined
}

/** The longest name has 50 characters; twice that leaves room for an address. */
export const LONGEST_TYPED = 100

/** Reads a form: what it does not know it leaves out. */
export function readQuestion(form: {
  get: (name: string) => unknown
  getAll: (name: string) => unknown[]
}): Question {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  // Boxes that are ticked come one by one; what was chosen before comes as one line.
  const chosen = new Set(form.getAll('filter').flatMap((value) => String(value).split(' ')))
  return {
    typed: text('plaats').slice(0, LONGEST_TYPED).trim(),
    municipality: /^GM\d{4}$/.test(text('gemeente')) ? text('gemeente') : undefined,
    choices: {
      filters: filters.filter((filter) => chosen.has(filter)),
      language: languagesAsked.find((language): language is LanguageAsked => language === text('taal')),
    },
    sure: text('zeker') === 'ja',
    from: undefined,
  }
}
