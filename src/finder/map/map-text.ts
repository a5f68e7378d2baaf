import { inLanguages } from '../../platform/language.ts'
import type { MapMarker } from './map-marker.ts'
import { uk } from './map-text.uk.ts'

const nl = {
  show: 'Toon de kaart',
  hide: 'Verberg de kaart',
  loading: 'De kaart wordt geladen.',
  opened: (count: number) =>
    count === 1 ? 'De kaart staat er, met één plek.' : `De kaart staat er, met ${count} plekken.`,
  cannotDraw: 'Je browser kan deze kaart niet tekenen. In de lijst staat hetzelfde.',
  failed: 'De kaart laadt nu niet. In de lijst staat hetzelfde.',
  name: 'Kaart',
  places: 'Plekken op de kaart',
  keys: 'Met Tab ga je langs de plekken, in de volgorde van de lijst. Met de pijltjes schuif je de kaart. Met + en − ga je dichterbij of verder weg.',
  nearer: 'Dichterbij',
  farther: 'Verder weg',
  whole: 'Alles in beeld',
  toList: 'Terug naar de lijst',
  marker: ({ number, headline, name, town, approximate }: MapMarker) =>
    `${number}. ${headline}. ${name}${town ? `, ${town}` : ''}${approximate ? ' (ongeveer hier)' : ''}`,
  together: 'plekken',
  clusterName: (count: number, first: MapMarker) =>
    `${count} plekken bij elkaar${first.town ? `, ${first.town}` : ''}. De eerste is nummer ${first.number}: ${first.name}`,
  clusterCard: (count: number) => `${count} plekken bij elkaar`,
  approximate: 'De kaart wijst ongeveer: waar precies weten we niet, of dat zegt de plek zelf.',
  inList: 'Zie de lijst',
  close: 'Sluit',
  legendExact: 'een plek',
  legendApproximate: 'een plek, ongeveer hier',
  legendCluster: 'meer plekken bij elkaar',
  notOnMap: (count: number) =>
    count === 1
      ? 'Eén plek staat niet op de kaart: die is online, of we weten niet waar.'
      : `${count} plekken staan niet op de kaart: ze zijn online, of we weten niet waar.`,
  schematic: 'Deze kaart tekenen we zelf. De grenzen kloppen ongeveer.',
  noBackground: 'De achtergrond van de kaart komt nu niet door. De plekken staan goed.',
  scroll: 'Houd Ctrl ingedrukt en scrol om dichterbij te gaan',
  scrollOnMac: 'Houd ⌘ ingedrukt en scrol om dichterbij te gaan',
  twoFingers: 'Schuif de kaart met twee vingers',
}

const en: typeof nl = {
  show: 'Show the map',
  hide: 'Hide the map',
  loading: 'The map is loading.',
  opened: (count) =>
    count === 1 ? 'The map is here, with one place.' : `The map is here, with ${count} places.`,
  cannotDraw: 'Your browser cannot draw this map. The list says the same.',
  failed: 'The map does not load now. The list says the same.',
  name: 'Map',
  places: 'Places on the map',
  keys: 'Tab takes you past the places, in the order of the list. The arrow keys move the map. + and − take you nearer or farther away.',
  nearer: 'Nearer',
  farther: 'Farther away',
  whole: 'Everything in view',
  toList: 'Back to the list',
  marker: ({ number, headline, name, town, approximate }) =>
    `${number}. ${headline}. ${name}${town ? `, ${town}` : ''}${approximate ? ' (about here)' : ''}`,
  together: 'places',
  clusterName: (count, first) =>
    `${count} places together${first.town ? `, ${first.town}` : ''}. The first is number ${first.number}: ${first.name}`,
  clusterCard: (count) => `${count} places together`,
  approximate: 'The map points roughly: where exactly we do not know, or the place tells you itself.',
  inList: 'See the list',
  close: 'Close',
  legendExact: 'a place',
  legendApproximate: 'a place, about here',
  legendCluster: 'several places together',
  notOnMap: (count) =>
    count === 1
      ? 'One place is not on the map: it is online, or we do not know where it is.'
      : `${count} places are not on the map: they are online, or we do not know where they are.`,
  schematic: 'We draw this map ourselves. The borders are roughly right.',
  noBackground: 'The background of the map does not come through now. The places are right.',
  scroll: 'Hold Ctrl and scroll to zoom',
  scrollOnMac: 'Hold ⌘ and scroll to zoom',
  twoFingers: 'Move the map with two fingers',
}

export const mapTexts = inLanguages({ nl, en, uk })

/** What a map says, in the language of its page. */
export type MapWords = typeof nl
