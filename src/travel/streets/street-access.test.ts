import { expect, test } from 'vitest'
import { AGAINST, accessOfStreet, BIKE, FOOT, WHEELS, whoIsStopped } from './street-access.ts'

/** `f`, `b`, `w` along; the same after `/` against. */
function inLetters(access: number): string {
  const letters = (bits: number): string =>
    (bits & FOOT ? 'f' : '') + (bits & BIKE ? 'b' : '') + (bits & WHEELS ? 'w' : '')
  return `${letters(access)}/${letters(access >> AGAINST)}`
}
/** `highway=residential oneway=yes`. */
const tags = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]))
const who = (text: string): string => inLetters(accessOfStreet(tags(text)))

test.each([
  ['highway=residential', 'fbw/fbw'],
  ['highway=motorway', '/'],
  ['highway=trunk', '/'],
  ['highway=trunk sidewalk=both', 'fw/fw'],
  ['highway=primary motorroad=yes', '/'],
  ['highway=footway', 'fw/fw'],
  ['highway=footway bicycle=yes', 'fbw/fbw'],
  ['highway=pedestrian bicycle=dismount', 'fw/fw'],
  ['highway=cycleway', 'fbw/fbw'],
  ['highway=cycleway foot=no', 'b/b'],
  ['highway=bridleway', '/'],
  ['highway=bridleway foot=yes', 'f/f'],
  ['railway=platform', 'fw/fw'],
  ['railway=rail', '/'],
  ['highway=construction', '/'],
  ['waterway=river', '/'],
  ['route=ferry', '/'],
])('%s: %s', (street, access) => {
  expect(who(street)).toBe(access)
})

test.each([
  ['access=no', '/'],
  ['access=private', '/'],
  ['access=private foot=yes', 'fw/fw'],
  ['access=no bicycle=designated', 'b/b'],
  ['access=destination', 'fbw/fbw'],
  ['access=unknown', 'fbw/fbw'],
  ['vehicle=no', 'fw/fw'],
  ['vehicle=no bicycle=yes', 'fbw/fbw'],
  ['foot=use_sidepath', 'b/b'],
  ['bicycle=use_sidepath', 'fw/fw'],
])('a tag of one’s own goes before that of a wider group: %s', (rule, access) => {
  expect(who(`highway=residential ${rule}`)).toBe(access)
})

test.each([
  ['oneway=yes', 'fbw/fw'],
  ['oneway=-1', 'fw/fbw'],
  ['oneway=no', 'fbw/fbw'],
  ['oneway=yes oneway:bicycle=no', 'fbw/fbw'],
  ['oneway=yes cycleway=opposite', 'fbw/fbw'],
  ['oneway=yes cycleway:left=opposite_lane', 'fbw/fbw'],
  ['oneway=yes cycleway:left=track cycleway:left:oneway=-1', 'fbw/fbw'],
  ['oneway=yes cycleway:right=lane', 'fbw/fw'],
  ['junction=roundabout', 'fbw/fw'],
  ['junction=roundabout oneway=no', 'fbw/fbw'],
  ['oneway:foot=yes', 'fbw/b'],
])('one way is for vehicles, with lanes of their own for bikes: %s', (rule, access) => {
  expect(who(`highway=residential ${rule}`)).toBe(access)
})

test.each([
  ['highway=steps', 'f/f'],
  ['highway=steps bicycle=yes', 'f/f'],
  ['highway=steps ramp:wheelchair=yes', 'fw/fw'],
  ['highway=steps conveying=forward', 'f/'],
  ['highway=steps conveying=backward', '/f'],
  ['highway=path wheelchair=no', 'fb/fb'],
  ['highway=path smoothness=horrible', 'fb/fb'],
  ['highway=path smoothness=good', 'fbw/fbw'],
])('steps are no way for wheels, nor is what is too rough: %s', (street, access) => {
  expect(who(street)).toBe(access)
})

test.each([
  ['highway=crossing', '/'],
  ['barrier=gate', '/'],
  ['barrier=bollard', '/'],
  ['barrier=gate access=private', 'fbw/'],
  ['barrier=gate access=no foot=yes', 'b/'],
  ['barrier=stile', 'bw/'],
  ['barrier=kissing_gate bicycle=yes', 'w/'],
  ['barrier=cycle_barrier', 'w/'],
  ['barrier=cycle_barrier wheelchair=yes', '/'],
])('a gate stops nobody, unless it says so; a stile stops what rolls: %s', (point, stopped) => {
  expect(inLetters(whoIsStopped(tags(point)))).toBe(stopped)
})
