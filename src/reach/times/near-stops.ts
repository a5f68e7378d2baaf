/** Near enough to an area to begin there, a timetable has no stop; or stops that nothing leaves from in these hours; or more. */
export const nearStops = ['none', 'nothing runs', 'runs'] as const
