import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Act, acts, findPermission, nearestGrant, type Thing } from './permission.ts'
import { type Grant, type Role, roles, type Scope } from './role.ts'

const aScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constantFrom('a', 'b').map((placeId) => ({ kind: 'place' as const, placeId })),
  fc.constantFrom('x', 'y').map((organisation) => ({ kind: 'organisation' as const, organisation })),
  fc.constantFrom('n', 'z').map((region) => ({ kind: 'region' as const, region })),
  fc.constant({ kind: 'everything' as const }),
)
const aGrant: fc.Arbitrary<Grant> = fc.record({
  role: fc.constantFrom(...roles),
  scope: aScope,
  scopeName: fc.constant(''),
})
const aThing: fc.Arbitrary<Thing> = fc.record(
  {
    placeId: fc.constantFrom('a', 'b', 'c'),
    organisation: fc.constantFrom('x', 'y', undefined),
    regions: fc.array(fc.constantFrom('n', 'z', 'q')),
  },
  { requiredKeys: [] },
)
const anAct = fc.constantFrom(...(Object.keys(acts) as Act[]))

describe('whatever is asked', () => {
  test('nobody without a grant may anything', () => {
    fc.assert(
      fc.property(anAct, aThing, fc.boolean(), (act, thing, proven) => {
        expect(findPermission([], proven, act, thing)).toBe('no')
      }),
    )
  })

  test('who may more loses nothing, and proof takes nothing away', () => {
    fc.assert(
      fc.property(fc.array(aGrant), aGrant, anAct, aThing, (grants, more, act, thing) => {
        const order = ['no', 'proof first', 'yes']
        const before = order.indexOf(findPermission(grants, false, act, thing))
        expect(order.indexOf(findPermission([...grants, more], false, act, thing))).toBeGreaterThanOrEqual(
          before,
        )
        expect(order.indexOf(findPermission(grants, true, act, thing))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('a place in no known region, of no known organisation, is only of who has it, or everything', () => {
    fc.assert(
      fc.property(aGrant, (grant) => {
        const may = findPermission([grant], true, 'edit place', {
          placeId: 'a',
          organisation: undefined,
          regions: [],
        })
        const has =
          grant.scope.kind === 'everything' || (grant.scope.kind === 'place' && grant.scope.placeId === 'a')
        expect(may === 'yes').toBe(has && (acts['edit place'] as readonly Role[]).includes(grant.role))
      }),
    )
  })
})

test('a region needs more than a mail to edit, the place itself does not', () => {
  const thing = { placeId: 'a', regions: ['n'] }
  const region: Grant = { role: 'region-coordinator', scope: { kind: 'region', region: 'n' }, scopeName: '' }
  const point: Grant = { role: 'point-editor', scope: { kind: 'place', placeId: 'a' }, scopeName: '' }
  expect(findPermission([region], false, 'edit place', thing)).toBe('proof first')
  expect(findPermission([region, point], false, 'edit place', thing)).toBe('yes')
  expect(findPermission([region], true, 'edit place', { ...thing, regions: ['z'] })).toBe('no')
})

test('whoever is of a place and of its region speaks for the place; without proof the region says nothing', () => {
  const thing = { placeId: 'a', regions: ['n'] }
  const region: Grant = {
    ...{ role: 'region-coordinator', scope: { kind: 'region', region: 'n' } },
    scopeName: '',
  }
  const point: Grant = { role: 'point-coordinator', scope: { kind: 'place', placeId: 'a' }, scopeName: '' }
  expect(nearestGrant({ grants: [region, point], isProven: true }, 'edit place', thing)).toBe(point)
  expect(nearestGrant({ grants: [region], isProven: true }, 'edit place', thing)).toBe(region)
  expect(nearestGrant({ grants: [region], isProven: false }, 'edit place', thing)).toBe(undefined)
})
