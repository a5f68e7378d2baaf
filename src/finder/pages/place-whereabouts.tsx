import type { Child } from 'hono/jsx'
import { OutsideLink, WholeLink } from '../../design/content.tsx'
import { type PlaceContent, placeTexts } from '../../register/index.ts'
import { placePageTexts } from '../place-text.ts'
import type { PlaceOnPage } from './place-on-page.ts'

/** Where a place is, as near as is known and may be told, and ways to a map; undefined when nobody told us. */
export function Whereabouts({ place, language, geography }: PlaceOnPage): Child | undefined {
  const { content, isOnline } = place
  if (isOnline) return placeTexts[language].online
  const municipality = geography.municipalities.get(content.municipality ?? '')
  const province = municipality ? undefined : content.province
  const known = [content.address, content.postcode, content.town, province].filter(Boolean).join(', ')
  if (!known && !municipality) return undefined
  return (
    <>
      {known}
      {municipality && (
        <>
          {known && ', '}
          <WholeLink language={language} to={`/gemeente/${municipality.slug}`}>
            {placePageTexts[language].municipality(municipality.name)}
          </WholeLink>
        </>
      )}
      . {reserveAbout(placePageTexts[language], content)}
      <WaysToMap content={content} language={language} />
    </>
  )
}

/** What somebody should know before taking the spot on a map for the door. */
function reserveAbout(say: (typeof placePageTexts)['nl'], content: PlaceContent): string {
  if (content.locationDisclosure === 'on request') return say.onRequest
  if (content.locationDisclosure === 'area only') return say.areaOnly
  if (content.address) return ''
  if (content.locationPrecision === 'place') return say.roughly
  return content.locationPrecision === 'municipality' ? say.roughlyMunicipality : ''
}

/** To a map of somebody's own choice, with where the place is and nothing of who asks; only where the door is known. */
const WaysToMap = ({ content, language }: { content: PlaceContent; language: PlaceOnPage['language'] }) => {
  const say = placePageTexts[language]
  const { location, locationPrecision, address, town } = content
  const door = location && locationPrecision === 'exact' ? `${location.lat},${location.lon}` : undefined
  const map = door ? mapAround(door) : address && town && mapOf(`${address}, ${town}`)
  if (!map) return null
  return (
    <ul class="plain-list on-screen">
      {door && (
        <li>
          <a class="nl-link" href={`geo:${door}?q=${door}`}>
            {say.mapApp}
          </a>
        </li>
      )}
      <li>
        <OutsideLink href={map}>{say.openStreetMap}</OutsideLink>
      </li>
    </ul>
  )
}

/** Near enough to read the names of streets. */
const ZOOM = 17

function mapAround(door: string): string {
  const [lat, lon] = door.split(',')
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM}/${lat}/${lon}`
}

const mapOf = (address: string): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`
