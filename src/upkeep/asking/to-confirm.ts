import type { PlaceContent } from '../../register/browser.ts'
import { type Field, isSame, type SaidValues } from '../../register/pure.ts'
import { valuesToConfirm } from '../editing/own-word.ts'

/**
 * What a place says when it presses the button: what the page shows and the register holds just so, and that it is there,
 * where nobody knew. `shown`: what the public may see; `kept`: all of it.
 */
export function valuesThatHold(shown: PlaceContent, kept: PlaceContent): SaidValues {
  const values: SaidValues = { ...valuesToConfirm(shown), ...whereabouts(shown) }
  const whole = Object.entries(values).filter(([field, value]) => isSame(kept[field as Field], value))
  return {
    ...(Object.fromEntries(whole) as SaidValues),
    ...(isUnknown(shown) && { status: 'known' as const }),
  }
}

/** The nearest that is known of where it is may be no more than a province. */
const whereabouts = ({ province }: PlaceContent): SaidValues => (province ? { province } : {})

/** Whether nobody knows that it is there: who answers is. */
export const isUnknown = ({ status = 'unknown' }: PlaceContent): boolean => status === 'unknown'
