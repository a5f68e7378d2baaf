/** What people call vehicles. */
export const vehicles = ['train', 'metro', 'tram', 'bus', 'ferry', 'other'] as const
export type Vehicle = (typeof vehicles)[number]

/** By the GTFS route type, the extended ones among them. */
export function vehicleOf(type: number): Vehicle {
  if (type === 0 || Math.floor(type / 100) === 9) return 'tram'
  if (type === 1 || (type >= 400 && type < 500 && type !== 405)) return 'metro'
  if (type === 2 || Math.floor(type / 100) === 1) return 'train'
  if (type === 3 || Math.floor(type / 100) === 2 || Math.floor(type / 100) === 7) return 'bus'
  if (type === 4 || type === 1000 || type === 1200) return 'ferry'
  return 'other'
}

/** Which of the vehicles that everybody knows are in a timetable, and which are not. */
export function divideVehicles(held: readonly Vehicle[]): { has: Vehicle[]; hasNot: Vehicle[] } {
  const known = vehicles.filter((vehicle) => vehicle !== 'other')
  return {
    has: known.filter((vehicle) => held.includes(vehicle)),
    hasNot: known.filter((vehicle) => !held.includes(vehicle)),
  }
}
