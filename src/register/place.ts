import { z } from 'zod'
import { OpeningHours } from './opening-hours/opening-hours.ts'

/** Kinds of place that can be a low-threshold support point (laagdrempelig steunpunt). */
export const supportPointKinds = [
  'self-direction-centre',
  'recovery-academy',
  'recovery-college',
  'walk-in',
  'self-help-group',
  'mobile',
  'other',
] as const

/** Kindred offer: in the register, found by residents, never counted as a support point. */
export const kindredKinds = ['online', 'respite', 'youth', 'ggz-walk-in', 'organisation'] as const

/** What a row of the register stands for. A group of locations was never split and counts as one. */
export const grains = ['location', 'group of locations', 'organisation', 'online'] as const

export const statuses = [
  'known',
  'potential',
  'in conversation',
  'planned',
  'starting',
  'temporarily closed',
  'stopped',
  'unknown',
  'withdrawn',
  'entered in error',
  'spam',
] as const

const line = z.string().trim().min(1).max(500)
/** A few sentences. */
const passage = z.string().trim().min(1).max(2_000)
const yesOrNo = z.enum(['yes', 'no'])

/** A date as well as a source knows it: a year, a month or a day that exists. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((date) => date.length < 10 || isDay(date))

function isDay(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date
  } catch {
    return false
  }
}

/** A day that exists. */
const day = PartialDate.refine((date) => date.length === 10)
/** A word or two that stand between brackets and commas in a cell. */
const shortName = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}(),;]{1,60}$/u)

/**
 * Somebody you may meet at a place: no name stands in the register without the day on which its bearer agreed. Of most
 * the first name is enough.
 */
export const Host = z.object({ name: shortName, role: shortName.optional(), consentOn: day })
export type Host = z.infer<typeof Host>

/**
 * Everything the register can say of a place. A field that nobody said anything about is absent, which means
 * unknown: never empty, never a guess.
 */
export const PlaceContent = z.object({
  name: line,
  officialName: line.optional(),
  alsoKnownAs: z.array(line).min(1).optional(),
  kind: z.enum([...supportPointKinds, ...kindredKinds]).optional(),
  grain: z.enum(grains).optional(),
  /** The organisation above the place. */
  organisation: line.optional(),
  role: z.enum(['core', 'satellite']).optional(),
  supportPoint: yesOrNo.optional(),
  status: z.enum(statuses).optional(),
  statusSince: PartialDate.optional(),
  /** Why it has this status, in the words of whoever said so. */
  statusReason: line.optional(),
  statusSaidBy: line.optional(),
  /** Only for coverage: weighs ½, 1 or 2. */
  sizeClass: z.enum(['small', 'average', 'large']).optional(),
  comingIn: z.enum(['walk in', 'call or text first', 'get acquainted first']).optional(),
  comingInNote: line.optional(),
  /** Whether somebody can fetch you, or come along with you. */
  accompaniment: yesOrNo.optional(),
  accompanimentNote: line.optional(),
  /** How to get there, in words. */
  gettingThere: passage.optional(),
  hosts: z.array(Host).min(1).max(20).optional(),
  /** What the first time is like. */
  firstVisit: passage.optional(),
  expected: z.array(line).min(1).optional(),
  notExpected: z.array(line).min(1).optional(),
  forWhom: z.array(line).min(1).optional(),
  forRelatives: yesOrNo.optional(),
  forRelativesNote: line.optional(),
  forYoungPeople: yesOrNo.optional(),
  whatFor: z.array(line).min(1).optional(),
  free: yesOrNo.optional(),
  costsNote: line.optional(),
  referralNeeded: yesOrNo.optional(),
  openingHours: OpeningHours.optional(),
  wheelchair: z.enum(['yes', 'partly', 'no']).optional(),
  lowStimulus: yesOrNo.optional(),
  accessibilityNote: line.optional(),
  /** ISO 639-1 codes. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .optional(),
  phone: line.optional(),
  email: z.email().optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  address: line.optional(),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}( [A-Z]{2})?$/)
    .optional(),
  town: line.optional(),
  /** GM code. */
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional(),
  /** For what a source places in a province and no nearer. */
  province: line.optional(),
  /** WGS84, degrees. */
  location: z.object({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).optional(),
  locationPrecision: z.enum(['exact', 'place', 'municipality']).optional(),
  locationDisclosure: z.enum(['exact', 'area only', 'on request']).optional(),
  note: z.string().trim().min(1).max(5_000).optional(),
  openedOn: PartialDate.optional(),
  stoppedOn: PartialDate.optional(),
  /** Until when there is money; for the public only when the place agrees. */
  fundedUntil: PartialDate.optional(),
  fundedUntilShown: yesOrNo.optional(),
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  /** Columns of a spreadsheet that the register has no field for; they come back in its exports. */
  otherColumns: z.record(z.string(), z.string()).optional(),
})
export type PlaceContent = z.infer<typeof PlaceContent>
export type Field = keyof PlaceContent
export const fields = Object.keys(PlaceContent.shape) as Field[]
export type Status = (typeof statuses)[number]
export type Kind = NonNullable<PlaceContent['kind']>

/** A place as the register holds it now. */
export interface Place {
  id: string
  slug: string
  content: PlaceContent
  /** When the place itself last confirmed any of this; undefined: never. */
  confirmedOn: string | undefined
  /** When what matters most of it was last looked at, by the place or by a desk; undefined: not all of it ever was. */
  checkedOn: string | undefined
  /** Number of the newest change. */
  version: number
}

const hidden: readonly Status[] = ['withdrawn', 'entered in error', 'spam']

/** Whether a place was taken off, or never was one. */
export const isHidden = ({ status }: PlaceContent): boolean => hidden.includes(status ?? 'unknown')

/** Whether the public may see a place. */
export const isPublic = ({ content }: Place): boolean => !isHidden(content)

const canBeSupportPoint = (kind: Kind | undefined): boolean =>
  kind === undefined || (supportPointKinds as readonly Kind[]).includes(kind)

/** Whether a place takes part in coverage as supply: a support point, somewhere, that is known to be there. */
export const countsAsSupply = ({ content: { supportPoint, kind, grain, status } }: Place): boolean =>
  supportPoint === 'yes' &&
  canBeSupportPoint(kind) &&
  (grain === 'location' || grain === 'group of locations') &&
  (status === 'known' || status === 'temporarily closed')

/** Places that are on their way to being a support point somewhere. */
export const isUnderWay = ({ content: { supportPoint, kind, grain, status } }: Place): boolean =>
  supportPoint === 'yes' &&
  canBeSupportPoint(kind) &&
  (grain === 'location' || grain === 'group of locations') &&
  (status === 'potential' || status === 'planned' || status === 'starting' || status === 'in conversation')
