import type { PlaceContent } from './place.ts'

type Kind = Pick<PlaceContent, 'grain' | 'kind'>

/** Whether it is met on a screen, so that it is nowhere and everywhere. */
export const isOnline = ({ grain, kind }: Kind): boolean => grain === 'online' || kind === 'online'

/** Whether there is a door to look for: what is online or only an organisation has none. */
export const hasDoor = (content: Kind): boolean =>
  !isOnline(content) && content.grain !== 'organisation' && content.kind !== 'organisation'
