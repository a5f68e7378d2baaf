/** Every element that improves a page which works without it. What is large is fetched when somebody first uses it. */
import { AutoSubmit } from './design/islands/auto-submit.ts'
import { SavePlace } from './design/islands/save-place.ts'
import { keepForOffline } from './finder/islands/device.ts'
import { forgetQuestionElsewhere } from './finder/islands/kept-question.ts'
import { PlaceFinder } from './finder/islands/place-finder.ts'
import { PlacesMap } from './finder/islands/places-map.ts'
import { SavedList } from './finder/islands/saved-list.ts'
import { SeenPlaces } from './finder/islands/seen-places.ts'
import { WipeDevice } from './finder/islands/wipe-device.ts'
import { PasskeyButton } from './identity/islands/passkey-button.ts'
import { HandOverCard } from './signposting/islands/hand-over-card.ts'

/** The words of a page come first: what improves them waits until they stand there. */
requestAnimationFrame(() => setTimeout(improve))

function improve(): void {
  customElements.define('auto-submit', AutoSubmit)
  customElements.define('hand-over-card', HandOverCard)
  customElements.define('passkey-button', PasskeyButton)
  customElements.define('place-finder', PlaceFinder)
  customElements.define('places-map', PlacesMap)
  customElements.define('save-place', SavePlace)
  customElements.define('saved-list', SavedList)
  customElements.define('seen-places', SeenPlaces)
  customElements.define('wipe-device', WipeDevice)
  forgetQuestionElsewhere()
  // After the page that says that everything was wiped has said so.
  keepForOffline()
}
