/** A service that gives the official boundaries of all municipalities of one year as GeoJSON. */
export interface BoundarySource {
  name: string
  publisher: string
  licence: string
  /** What stands beside every map drawn from it. */
  attribution: (year: number) => string
  /** In the Dutch grid (EPSG:28992), as the publisher keeps it. */
  address: (year: number) => string
}

const RD = 'http://www.opengis.net/def/crs/EPSG/0/28992'
/** Above the number of municipalities of any year the services hold (537 in 2000), so that one page holds them all. */
const PAGE = 1000

const CBS_AND_KADASTER = {
  publisher: 'CBS and Kadaster, through PDOK',
  licence: 'CC BY 4.0',
  attribution: (year: number) => `Grenzen: © CBS, © Kadaster, ${year} (CC BY 4.0)`,
}

/**
 * Where official boundaries come from, the first choice first. Addresses as public documentation and users of the
 * services give them; none has been called from here.
 */
export const boundarySources: readonly BoundarySource[] = [
  {
    name: 'CBS gebiedsindelingen, gegeneraliseerd (OGC API Features)',
    ...CBS_AND_KADASTER,
    address: (year) =>
      `https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items?f=json&jaarcode=${year}&limit=${PAGE}&crs=${encodeURIComponent(RD)}`,
  },
  {
    name: 'CBS gebiedsindelingen, gegeneraliseerd (WFS)',
    ...CBS_AND_KADASTER,
    address: (year) =>
      `https://service.pdok.nl/cbs/gebiedsindelingen/${year}/wfs/v1_0?service=WFS&version=2.0.0&request=GetFeature&typeName=gemeente_gegeneraliseerd&outputFormat=json`,
  },
  {
    name: 'CBS wijken en buurten, gemeenten (OGC API Features)',
    ...CBS_AND_KADASTER,
    address: (year) =>
      `https://api.pdok.nl/cbs/wijken-en-buurten-${year}/ogc/v1/collections/gemeenten/items?f=json&limit=${PAGE}&crs=${encodeURIComponent(RD)}`,
  },
]
