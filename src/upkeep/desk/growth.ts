import type { PlaceContent } from '../../register/pure.ts'

/** The steps of a place that is not there yet, from a first idea on. */
export const onItsWay = ['potential', 'in conversation', 'planned', 'starting'] as const
export type OnItsWay = (typeof onItsWay)[number]

/** At which step a place is; nothing for one that is there, or was. */
export const stepOf = ({ status }: Pick<PlaceContent, 'status'>): OnItsWay | undefined =>
  onItsWay.find((step) => step === status)
