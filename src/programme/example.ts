import type { Activity, ActivityContent } from './activity.ts'

export const somePlace = '00000000-0000-4000-8000-0000000000aa'

/** An activity for tests; say only what the test is about. */
export const anActivity = (
  content: Partial<ActivityContent> = {},
  said: Partial<Omit<Activity, 'content'>> = {},
): Activity => ({
  id: '00000000-0000-4000-8000-0000000000ac',
  content: { places: [somePlace], title: 'Koffie met koek', status: 'running', ...content },
  knownSince: '2026-12-01',
  changedAt: '2026-12-01T09:00:00Z',
  sequence: 0,
  ...said,
})
