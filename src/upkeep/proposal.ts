import type { Field, SaidValues } from '../register/pure.ts'

/** How a proposal ended. */
export type ProposalOutcome = 'taken over' | 'adapted' | 'declined'

/** What a region would change at a place that its own people keep. */
export interface Proposal {
  id: number
  /** The place it is about, or the one that place went into. */
  placeId: string
  values: SaidValues
  why: string | undefined
  /** How whoever proposed it signs. */
  proposedBy: string
  proposedAt: string
  outcome: ProposalOutcome | undefined
  /** What whoever decided says of it. */
  answer: string | undefined
  decidedAt: string | undefined
}

/** What is done with one proposed value. */
export const choices = ['take', 'self', 'leave'] as const
export type Choice = (typeof choices)[number]

/** How a proposal ends that was decided field by field: *adapted* when anything of it goes another way. */
export function outcomeOf(decided: readonly Choice[]): ProposalOutcome {
  if (decided.every((choice) => choice === 'take')) return 'taken over'
  return decided.every((choice) => choice === 'leave') ? 'declined' : 'adapted'
}

export const proposedFields = ({ values }: Pick<Proposal, 'values'>): Field[] =>
  Object.keys(values) as Field[]
