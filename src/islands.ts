/** Every element that improves a page which works without it. What is large is fetched when somebody first uses it. */
import { AutoSubmit } from './design/islands/auto-submit.ts'
import { PlaceFinder } from './finder/islands/place-finder.ts'
import { PlacesMap } from './finder/islands/places-map.ts'

customElements.define('auto-submit', AutoSubmit)
customElements.define('place-finder', PlaceFinder)
customElements.define('places-map', PlacesMap)
