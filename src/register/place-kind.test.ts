import { expect, test } from 'vitest'
import { hasDoor, isOnline } from './place-kind.ts'

test('what is online by its kind or by its grain has no door, and neither has an organisation', () => {
  for (const content of [{ kind: 'online' }, { grain: 'online' }] as const)
    expect([isOnline(content), hasDoor(content)]).toEqual([true, false])
  for (const content of [{ kind: 'organisation' }, { grain: 'organisation' }] as const)
    expect([isOnline(content), hasDoor(content)]).toEqual([false, false])
})

test('of what kind nobody said may well have a door', () => {
  expect([isOnline({}), hasDoor({})]).toEqual([false, true])
})
