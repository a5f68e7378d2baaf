import { onOneLine } from '../platform/plain-text.ts'
import type { Journey, Leg } from './engine/journey.ts'
import type { TimetableWords } from './engine/timetable.ts'
import { travelCommand as text } from './text.ts'
import { writeTime } from './words.ts'

/** A journey as lines that people read: when one leaves and is there, and each step. */
export function journeyInLines(
  { leaves, arrives, legs }: Journey,
  asked: number,
  words: TimetableWords,
  tripRoute: Int32Array,
): string[] {
  const { route } = text.explain
  const stop = (row: number) => route.stop(words.stopNames[row]!, words.stopIds[row]!)
  const step = (leg: Leg): string[] => {
    const times = [writeTime(leg.departs), writeTime(leg.arrives)] as const
    if (leg.kind === 'walk') return [route.walk(...times, stop(leg.from), stop(leg.to))]
    const line = words.routes[tripRoute[leg.trip]!]
    const vehicle = route.vehicle(line?.name ?? '', line?.agency ?? '', words.tripHeadsigns[leg.trip]!)
    return [
      ...(leg.waits > 0 ? [route.wait(leg.waits, leg.spare)] : []),
      route.ride(...times, vehicle, stop(leg.from), stop(leg.to), words.tripIds[leg.trip]!),
    ]
  }
  const whole = text.explain.whole(writeTime(leaves), writeTime(arrives), arrives - asked, writeTime(asked))
  return [whole, ...legs.flatMap(step)].map(onOneLine)
}
