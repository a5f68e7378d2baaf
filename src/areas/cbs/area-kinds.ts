/** What Statistics Netherlands (CBS) counts people by, and what can be loaded: neighbourhoods, and squares of the Dutch grid. */
export const areaKinds = ['buurt', 'vierkant500', 'vierkant100'] as const
export type AreaKind = (typeof areaKinds)[number]

/** Metres of a side; undefined: no square. */
export const sideOf = { buurt: undefined, vierkant500: 500, vierkant100: 100 } as const satisfies Record<
  AreaKind,
  number | undefined
>

/**
 * Areas with people in them, as they are kept: columns of the same length, an area a row. What is not told of people, and
 * where nobody lives, is not among them.
 */
export interface CbsAreas {
  kind: AreaKind
  /** As the publisher writes them: `BU03630000`, `E1215N4870`. */
  codes: readonly string[]
  /** The middle; degrees. */
  lon: Float64Array
  lat: Float64Array
  people: Int32Array
  /** The row in `names`: a neighbourhood is called by its name, a square by the town of the nearest postcode area. */
  name: Int32Array
  names: readonly string[]
  /** The row in `municipalities`, which are GM codes. */
  municipality: Int32Array
  municipalities: readonly string[]
}
