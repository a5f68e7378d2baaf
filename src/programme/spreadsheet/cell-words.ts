import type { ActivityContent, ActivityKind, Where } from '../activity.ts'

/** The Dutch words that stand in a cell for each value; part of the layout of exports and imports. */
type Words<T extends string | undefined> = Record<NonNullable<T>, string>

export const kindWords = {
  'open meeting': 'open inloop',
  activity: 'activiteit',
  course: 'cursus',
  group: 'groep',
  'self-help group': 'zelfhulpgroep',
  'online meeting': 'online bijeenkomst',
  'consult hour': 'spreekuur',
  'mobile stop': 'halte',
} satisfies Words<ActivityKind>

export const newcomersWords = { open: 'open', closed: 'besloten' } satisfies Words<
  ActivityContent['newcomers']
>

export const signingUpWords = { needed: 'ja', 'not needed': 'nee' } satisfies Words<
  ActivityContent['signingUp']
>

export const freeWords = { yes: 'ja', no: 'nee' } satisfies Words<ActivityContent['free']>

export const statusWords = {
  running: 'loopt',
  stopped: 'gestopt',
  withdrawn: 'ingetrokken',
  'entered in error': 'foutief ingevoerd',
} satisfies Words<ActivityContent['status']>

export const whereWords = {
  'the place': 'bij de plek',
  elsewhere: 'ergens anders',
  online: 'online',
} satisfies Words<Where['at']>

export const holidayWords = { 'goes on': 'gaat door', 'does not': 'gaat niet door' } as const

export const availabilityWords = {
  'places left': 'plek',
  'waiting list': 'wachtlijst',
  full: 'vol',
} as const
