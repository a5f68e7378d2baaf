/** How one goes: on foot, by bike, by public transport. */
export const singleModes = ['lopen', 'fiets', 'ov'] as const
export type SingleMode = (typeof singleModes)[number]
