/** Whether a municipality has at least one support point. Never *no*: what we do not know may still be there. */
export const presences = ['yes', 'under way', 'none known to us'] as const
export type Presence = (typeof presences)[number]

/** Answers from the number of known support points in a municipality and the number that is on its way. */
export const presenceOf = (known: number, underWay: number): Presence =>
  known > 0 ? 'yes' : underWay > 0 ? 'under way' : 'none known to us'

/** How many municipalities have each answer. */
export function countPresence(answers: Iterable<Presence>): Record<Presence, number> {
  const counts: Record<Presence, number> = { yes: 0, 'under way': 0, 'none known to us': 0 }
  for (const answer of answers) counts[answer] += 1
  return counts
}
