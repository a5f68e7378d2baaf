import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import {
  doors,
  emptyNames,
  forTests,
  ground,
  libraries,
  mayKnow,
  mayTravel,
  pureGround,
  touchesTheWorld,
  worldly,
} from './architecture.ts'

const src = new URL('.', import.meta.url).pathname
const files = globSync('*/**/*.{ts,tsx}', { cwd: src }).filter(
  (file) => !file.includes('.test.') && !forTests.test(file),
)
const read = (file: string): string => readFileSync(src + file, 'utf8')
const owner = (file: string): string => file.slice(0, file.indexOf('/'))
const isGround = (file: string): boolean => ground.includes(owner(file))

/** The files of ours that a file imports. */
const imports = (file: string, source = read(file)): string[] =>
  [...source.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, path]) => join(dirname(file), path!))

const withoutTypes = (source: string): string => source.replace(/(?:import|export) type [^']+'[^']+'/g, '')

describe.each(files)('%s', (file) => {
  const strangers = imports(file).filter((target) => owner(target) !== owner(file))

  test('knows only whom it may know, and enters through the front door', () => {
    const open = (mayKnow[owner(file)] ?? []).flatMap((known) => doors.map((door) => `${known}/${door}`))
    expect(strangers.filter((target) => !isGround(target) && !open.includes(target))).toEqual([])
  })

  test('leans on nothing that is for tests', () => {
    expect(imports(file).filter((target) => forTests.test(target))).toEqual([])
  })

  test('speaks SQL only as a store', () => {
    if (!isGround(file) && !/[/-]store\.ts$/.test(file)) expect(read(file)).not.toMatch(/from 'kysely'/)
  })

  test('knows no Date: the present comes from the platform, and time is Temporal', () => {
    expect(read(file)).not.toMatch(/\bnew Date\b|\bDate\.(now|parse|UTC)\b/)
  })
})

const pureFiles = files.filter((file) => !isGround(file) && !touchesTheWorld.test(file))

test.each(pureFiles)('%s is pure', (file) => {
  const used = imports(file, withoutTypes(read(file)))
  const impure = (target: string) => target.startsWith('platform/') && !pureGround.includes(target)
  expect(used.filter((target) => impure(target) || touchesTheWorld.test(target))).toEqual([])
  expect(read(file)).not.toMatch(worldly)
})

test.each(pureGround)('%s is pure', (file) => {
  expect(imports(file)).toEqual([])
  expect(read(file)).not.toMatch(worldly)
})

test('what goes to a browser is pure, and brings no package along that is not meant to travel', () => {
  const reached = new Set<string>()
  const walk = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const next of imports(file, withoutTypes(read(file)))) if (files.includes(next)) walk(next)
  }
  const isIsland = (file: string) => file.includes('/islands/')
  for (const file of files.filter((file) => isIsland(file) || file.endsWith('/browser.ts'))) walk(file)
  expect([...reached].filter((file) => touchesTheWorld.test(file) && !isIsland(file))).toEqual([])
  const packages = [...reached].flatMap((file) =>
    [...withoutTypes(read(file)).matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${file}: ${name}`),
  )
  expect(packages.filter((used) => !mayTravel.some((name) => used.endsWith(`: ${name}`)))).toEqual([])
})

const inLibraries = files.filter((file) => libraries.some((library) => file.startsWith(`${library}/`)))

test.each(inLibraries)('%s could be of a library: it knows nothing of the capability round it', (file) => {
  const isRound = (target: string) => owner(target) === owner(file) && target.split('/').length === 2
  expect(imports(file).filter((target) => isRound(target))).toEqual([])
})

test('no circle of capabilities', () => {
  const walk = (name: string, trail: string[]): void => {
    expect(trail, [...trail, name].join(' → ')).not.toContain(name)
    for (const next of mayKnow[name] ?? []) walk(next, [...trail, name])
  }
  for (const name of Object.keys(mayKnow)) walk(name, [])
})

test('no circle of files, whether they share values or types', () => {
  const done = new Set<string>()
  const walk = (file: string, trail: readonly string[]): void => {
    expect(trail, [...trail, file].join(' → ')).not.toContain(file)
    if (done.has(file)) return
    for (const next of imports(file).filter((target) => files.includes(target))) walk(next, [...trail, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
})

test('every folder is on the list, and every name says something', () => {
  expect([...new Set(files.map(owner))].sort()).toEqual([...Object.keys(mayKnow), ...ground].sort())
  expect(files.filter((file) => emptyNames.test(file))).toEqual([])
})

test('no folder is deeper than three below src', () => {
  expect(files.filter((file) => file.split('/').length > 4)).toEqual([])
})
