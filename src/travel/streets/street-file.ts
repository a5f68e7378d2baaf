import { openColumns, writeColumns } from '../../platform/column-file.ts'
import { arcsOf, type StreetGraph, type StreetReport } from './street-graph.ts'

/** Of what the columns mean, and of how an extract is read: a graph of another version is made anew. */
const VERSION = 1
const columns = {
  vertexLat: 'ints',
  vertexLon: 'ints',
  from: 'ints',
  to: 'ints',
  length: 'ints',
  access: 'bytes',
  first: 'ints',
  lat: 'ints',
  lon: 'ints',
  along: 'ints',
} as const

/** Streets as the bytes of a file; what follows from the edges is left out. */
export function writeStreets({ vertices, edges, report }: StreetGraph): Uint8Array<ArrayBuffer> {
  const { from, to, length, access } = edges
  const { first, lat, lon, along } = edges.shape
  return writeColumns(
    VERSION,
    { vertexLat: vertices.lat, vertexLon: vertices.lon, from, to, length, access, first, lat, lon, along },
    report,
  )
}

/** The streets in a file; undefined when it is damaged, or of another version. */
export function openStreets(file: ArrayBufferLike): StreetGraph | undefined {
  const read = openColumns(file, VERSION, columns)
  if (!read) return undefined
  const { vertexLat, vertexLon, from, to, length, access, first, lat, lon, along } = read.columns
  const vertices = { count: vertexLat.length, lat: vertexLat, lon: vertexLon }
  const edges = { count: from.length, from, to, length, access, shape: { first, lat, lon, along } }
  return { vertices, edges, arcs: arcsOf(vertices.count, edges), report: read.readWords() as StreetReport }
}
