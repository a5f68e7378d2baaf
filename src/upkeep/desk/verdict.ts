import { plainText } from '../../platform/plain-text.ts'
import {
  type Decisions,
  disputedFields,
  type Field,
  type Outcome,
  type PlaceContent,
} from '../../register/pure.ts'
import { type Sent, textIn } from '../editing/sent.ts'

/** What an outcome is called in a form. */
export const outcomeNames = {
  same: 'zelfde',
  'same organisation, other location': 'zelfde-organisatie',
  'part of': 'deel',
  different: 'anders',
  unsure: 'onzeker',
} as const satisfies Record<Outcome, string>

const sides = { '1': 'left', '2': 'right' } as const
const isSide = (text: string): text is keyof typeof sides => Object.hasOwn(sides, text)

/** Under which name is sent what stays of a field. */
export const choiceName = (field: Field): string => `blijft-${field}`

/** A word why, no more. */
export const MOST_CHARACTERS = 500

/** What was sent, as far as it could be read. */
export interface Verdict {
  outcome: Outcome | undefined
  decisions: Decisions
  note: string
}

export function readVerdict(sent: Sent, left: PlaceContent, right: PlaceContent): Verdict {
  const said = textIn(sent, 'uitkomst')
  const outcome = (Object.keys(outcomeNames) as Outcome[]).find((one) => outcomeNames[one] === said)
  const decisions: Decisions = {}
  for (const field of disputedFields(left, right)) {
    const side = textIn(sent, choiceName(field))
    if (isSide(side)) decisions[field] = sides[side]
  }
  return { outcome, decisions, note: plainText(textIn(sent, 'toelichting')) }
}
