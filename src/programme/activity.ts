import { z } from 'zod'
import type { PlaceContent } from '../register/index.ts'
import { checkRule } from './recurrence/rule.ts'

/** What sort of thing an activity is. A consult hour or a stop is somewhere else than the place itself. */
export const kinds = [
  'open meeting',
  'activity',
  'course',
  'group',
  'self-help group',
  'online meeting',
  'consult hour',
  'mobile stop',
] as const

/** Nothing is deleted: what is no longer given, was asked to be taken off, or never was, says so. */
export const activityStatuses = ['running', 'stopped', 'withdrawn', 'entered in error'] as const

const line = z.string().trim().min(1).max(500)
const yesOrNo = z.enum(['yes', 'no'])
/** In a cell it stands between quotes. */
const note = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^"\p{Cc}]*$/u)

/** The years a programme may speak of: nobody plans further, and nothing here is older. */
export const firstYear = 1970
export const lastYear = 2199

export const Day = z.iso
  .date()
  .refine((day) => Number(day.slice(0, 4)) >= firstYear && Number(day.slice(0, 4)) <= lastYear)

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const endClock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)

/** On the clock of Amsterdam. A `to` that is not later than `from` is on the next day; without `to` nobody knows how long. */
export const Times = z.union([
  z.literal('all day'),
  z
    .object({ from: clock, to: endClock.optional() })
    .refine(({ from, to }) => from !== to && !(from === '00:00' && to === '24:00')),
])
export type Times = z.infer<typeof Times>

/** What somebody said of one occurrence, named by the day it would have been on. */
export const Change = z.discriminatedUnion('what', [
  z.object({ on: Day, what: z.literal('cancelled'), note: note.optional() }),
  z.object({ on: Day, what: z.literal('goes on'), note: note.optional() }),
  z.object({ on: Day, what: z.literal('moved'), to: Day, times: Times.optional(), note: note.optional() }),
])
export type Change = z.infer<typeof Change>

/** More than a weekly programme of years needs. */
const MOST_DAYS = 400

/**
 * When an activity is: the days of an RFC 5545 rule and those beside it, at the same times of the clock, winter and
 * summer. Without `first` the rule holds for as long as we know the activity.
 */
export const When = z
  .object({
    /** An RRULE of days, as `checkRule` writes it. */
    rule: z.string().max(500).optional(),
    first: Day.optional(),
    /** Days beside the rule (RDATE); without a rule, all of them. */
    also: z.array(Day).min(1).max(MOST_DAYS).optional(),
    /** Days of the rule that are not (EXDATE). */
    not: z.array(Day).min(1).max(MOST_DAYS).optional(),
    times: Times.optional(),
    changes: z.array(Change).min(1).max(MOST_DAYS).optional(),
    /** On public holidays, of the days that come from the rule; absent: nobody said. */
    onHolidays: z.enum(['goes on', 'does not']).optional(),
  })
  .refine(({ rule, also }) => rule !== undefined || also !== undefined)
  .refine(({ changes = [] }) => new Set(changes.map(({ on }) => on)).size === changes.length)
  .refine(({ rule, first }) => rule === undefined || 'rule' in checkRule(rule, first))
export type When = z.infer<typeof When>

/** Where it is; `at the place` means at the place whose programme it is. */
export const Where = z.discriminatedUnion('at', [
  z.object({ at: z.literal('the place') }),
  z.object({
    at: z.literal('elsewhere'),
    address: line.optional(),
    town: line.optional(),
    /** GM code. */
    municipality: z
      .string()
      .regex(/^GM\d{4}$/)
      .optional(),
    /** WGS84, degrees. */
    location: z.object({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).optional(),
  }),
  /** A link to a meeting is never published: it is asked for. */
  z.object({ at: z.literal('online'), how: line.optional() }),
])
export type Where = z.infer<typeof Where>

/** Whether there is room, and the day somebody said so: such word grows old soon. */
export const Availability = z.object({ state: z.enum(['places left', 'waiting list', 'full']), saidOn: Day })
export type Availability = z.infer<typeof Availability>

/** Everything that can be said of an activity. What nobody said is absent, which means unknown. */
export const ActivityContent = z.object({
  /** Ids of the places that give it; the first is the host. */
  places: z.array(z.uuid()).min(1).max(20),
  title: line,
  kind: z.enum(kinds).optional(),
  description: z.string().trim().min(1).max(5_000).optional(),
  /** What a self-help group is about, in its own words. */
  topic: line.optional(),
  /** Whether a group takes newcomers. */
  newcomers: z.enum(['open', 'closed']).optional(),
  forWhom: z.array(line).min(1).max(20).optional(),
  when: When.optional(),
  where: Where.optional(),
  signingUp: z.enum(['needed', 'not needed']).optional(),
  signingUpHow: line.optional(),
  free: yesOrNo.optional(),
  costsNote: line.optional(),
  availability: Availability.optional(),
  status: z.enum(activityStatuses),
  /** Where it was found: a list, a leaflet, an address. */
  source: line.optional(),
  /** Who said so: a role, no person. */
  saidBy: line.optional(),
  /** When that was. */
  confirmedOn: Day.optional(),
})
export type ActivityContent = z.infer<typeof ActivityContent>
export type ActivityKind = (typeof kinds)[number]

/** Of the place that gives something: whether and when it is open, and how to ask. */
export type Door = Pick<PlaceContent, 'status' | 'openingHours' | 'phone' | 'email' | 'website'>

/** An activity as the programme holds it now. */
export interface Activity {
  id: string
  content: ActivityContent
  /** The day since which we know of it; before it, nothing is said of a rule without a first day. */
  knownSince: string
  /** Moment of its newest change, as the database writes it. */
  changedAt: string
  /** How often it was changed. */
  sequence: number
  /** In the programme that is shown, of what is at the place that gives it, or of what a closed place gives anywhere. */
  door?: Door
}
