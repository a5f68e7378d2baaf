import { inLanguages } from '../platform/language.ts'
import { uk } from './offline-text.uk.ts'

const nl = (day: string): string =>
  `Zo stond het op ${day}. Je leest deze pagina van je eigen apparaat, want er is nu geen internet of het is te traag. Misschien is er intussen iets veranderd. Staat er een telefoonnummer? Bel dan voor je gaat.`

const en: typeof nl = (day) =>
  `This is how it stood on ${day}. You are reading this page from your own device, because there is no internet now or it is too slow. Something may have changed since. If there is a phone number, call before you go.`

/** What stands above a page that comes from the device. */
export const offlineTexts = inLanguages({ nl, en, uk })
