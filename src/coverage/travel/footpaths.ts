import type { Footpaths } from './timetable.ts'

/** No footpath at all, for `stops` stops. */
export const noFootpaths = (stops: number): Footpaths => ({
  first: new Int32Array(stops + 1),
  to: new Int32Array(0),
  seconds: new Int32Array(0),
})
