/**
 * Who changes something waits for others that change the same (PostgreSQL's advisory locks): each with a number of its
 * own, so that nobody waits for what is no concern of hers. Any numbers; the last is of the whole database, while it is
 * brought up to date.
 */
export const locks = {
  register: 20_261_122,
  reports: 20_261_123,
  missing: 20_261_124,
  programme: 20_261_125,
  audit: 20_261_128,
  upgrade: 1_132_026,
} as const
