import { z } from 'zod'

/** What a practice may have asked about; a fixed list, so that it can be counted without reading anybody's words. */
export const outreachTopics = [
  'what a place is',
  'which places there are',
  'how somebody comes in',
  'who is there',
  'worry about somebody else',
  'going along the first time',
  'the infosheet',
  'working together',
  'other',
] as const
export type OutreachTopic = (typeof outreachTopics)[number]

/** Who visits: a role, never a name. */
export const outreachRoles = [
  'regional coordinator',
  'experience worker',
  'volunteer',
  'place',
  'municipality',
] as const

/**
 * What gives a person away in a sentence about a practice: a date as births are written, a citizen service number, and
 * the words with which one begins to speak of somebody.
 */
const aboutSomebody = {
  'a date of birth': /\b(0?[1-9]|[12]\d|3[01])[-/. ](0?[1-9]|1[0-2]|[a-z]{3,9})[-/. ](19|20)?\d\d\b/i,
  'a year of birth or an age': /\bgeb(oren|\.)|\b\d{1,3}[ -]?(jarige|jaar oud)\b/i,
  'an e-mail address': /\S@\S+\.\S/,
  'a telephone number': /(?<!\d)(\+31|0)[ -]?\d([ -]?\d){7,9}(?!\d)/,
  'a person':
    /\b(mevrouw|meneer|dhr|mw|mevr|cliënt|patiënt|pati[eë]nte?|deze (man|vrouw|jongen|meid|persoon))\b/i,
} as const
export type AboutSomebody = keyof typeof aboutSomebody | 'a citizen service number'

/** Why words had better not be kept, as far as a program can see; nothing found proves nothing. */
export function findSomebody(words: string): AboutSomebody | undefined {
  if (holdsCitizenServiceNumber(words)) return 'a citizen service number'
  const names = Object.keys(aboutSomebody) as (keyof typeof aboutSomebody)[]
  return names.find((name) => aboutSomebody[name].test(words))
}

/**
 * Nine digits, however they are written, that pass the test of a BSN: the first eight weighed 9 to 2, the last -1, add up
 * to a multiple of eleven (Logisch Ontwerp BSN). Eight digits may be one without its leading zero.
 */
function holdsCitizenServiceNumber(words: string): boolean {
  const candidates = words.match(/(?<!\d)\d([ .-]?\d){7,8}(?!\d)/g) ?? []
  return candidates.some((candidate) => {
    const digits = [...candidate.replace(/\D/g, '').padStart(9, '0')].map(Number)
    const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0)
    return sum > 0 && sum % 11 === 0
  })
}

const aboutThePractice = z
  .string()
  .trim()
  .max(400)
  .superRefine((words, context) => {
    const why = findSomebody(words)
    if (why) context.addIssue({ code: 'custom', message: why })
  })

/**
 * That somebody went to a practice to tell what there is: about the practice, never about a resident. One visit, one
 * practice, one day.
 */
export const OutreachVisit = z.strictObject({
  practice: aboutThePractice.min(1),
  /** GM code of the municipality the practice is in. */
  municipality: z.string().regex(/^GM\d{4}$/),
  visitedOn: z.iso.date(),
  by: z.enum(outreachRoles),
  asked: z.array(z.enum(outreachTopics)).max(outreachTopics.length),
  /** What the practice needs or will do, in a sentence or two. */
  note: aboutThePractice.optional(),
})
export type OutreachVisit = z.infer<typeof OutreachVisit>

/** Practices by how long ago somebody was there: never visited are not known, so they are not on it. */
export function listLastVisits(visits: readonly OutreachVisit[]): OutreachVisit[] {
  const last = new Map<string, OutreachVisit>()
  for (const visit of visits) {
    const key = `${visit.municipality} ${visit.practice.toLowerCase()}`
    const known = last.get(key)
    if (!known || known.visitedOn < visit.visitedOn) last.set(key, visit)
  }
  return [...last.values()].sort((a, b) => (a.visitedOn < b.visitedOn ? -1 : 1))
}

/** How many visits asked about each topic, most asked first. */
export function countTopics(visits: readonly OutreachVisit[]): { topic: OutreachTopic; visits: number }[] {
  return outreachTopics
    .map((topic) => ({ topic, visits: visits.filter(({ asked }) => asked.includes(topic)).length }))
    .filter(({ visits }) => visits > 0)
    .sort((a, b) => b.visits - a.visits)
}
