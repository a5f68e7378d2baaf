type Ring = readonly (readonly [x: number, y: number])[]

/** A shape as a GeoPackage keeps it, with or without its box. */
export function writeShape(
  polygons: readonly (readonly Ring[])[],
  { srs = 28992, box = true, big = false } = {},
) {
  const bytes: number[] = [0x47, 0x50, 0, (big ? 0 : 1) | (box ? 2 : 0)]
  const number = (set: (view: DataView) => void, size: number): void => {
    const view = new DataView(new ArrayBuffer(size))
    set(view)
    bytes.push(...new Uint8Array(view.buffer))
  }
  const whole = (value: number) => number((view) => view.setInt32(0, value, !big), 4)
  const double = (value: number) => number((view) => view.setFloat64(0, value, !big), 8)
  const type = (value: number) => {
    bytes.push(big ? 0 : 1)
    whole(value)
  }
  whole(srs)
  if (box) for (const _ of [1, 2, 3, 4]) double(0)
  type(6)
  whole(polygons.length)
  for (const rings of polygons) {
    type(3)
    whole(rings.length)
    for (const ring of rings) {
      whole(ring.length)
      for (const [x, y] of ring) {
        double(x)
        double(y)
      }
    }
  }
  return Uint8Array.from(bytes)
}

/** The outline of a rectangle from its lower left corner. */
export const rectangle = (x: number, y: number, width: number, height = width): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
]
