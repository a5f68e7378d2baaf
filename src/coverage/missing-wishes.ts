/** What somebody may miss: a few fixed choices, so that nobody is asked what is wrong. */
export const wishes = [
  'nearby',
  'evening or weekend',
  'online',
  'for relatives',
  'for young people',
  'my language',
  'other',
] as const
export type Wish = (typeof wishes)[number]

/** Enough to say what is missing, too little to tell a life. */
export const MOST_CHARACTERS = 300
