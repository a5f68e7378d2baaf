import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'

test('nothing said: the embedded database in .inloop, on this machine only, at port 8080', () => {
  expect(parseConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '.inloop',
    databaseAddress: undefined,
    publicAddress: undefined,
    tiles: undefined,
  })
})

test('production without a PostgreSQL server is refused, and the line says where to read why', () => {
  expect(parseConfig({ NODE_ENV: 'production' })).toEqual({ wrong: expect.stringContaining('DATABASE_URL') })
  expect(parseConfig({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/inloop' })).not.toHaveProperty(
    'wrong',
  )
})

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
  [{ PUBLIC_URL: 'inloop.example' }, 'PUBLIC_URL'],
])('%o is answered with one line that names the variable', (environment, name) => {
  const { wrong } = parseConfig(environment) as { wrong: string }
  expect(wrong).toContain(name)
  expect(wrong).not.toContain('\n')
})

test.each([
  'tegels.example/{z}/{x}/{y}',
  'ftp://tegels.example/{z}/{x}/{y}',
  'https://tegels.example/{z}/{x}',
])('%s is no source of tiles', (INLOOP_TILES) => {
  const { wrong } = parseConfig({ INLOOP_TILES, INLOOP_TILES_ATTRIBUTION: '© Voorbeeld' }) as {
    wrong: string
  }
  expect(wrong).toContain('INLOOP_TILES')
})

test('a source of tiles comes with whose map it is', () => {
  const INLOOP_TILES = 'https://tegels.example/{z}/{x}/{y}.png'
  expect(parseConfig({ INLOOP_TILES })).toEqual({
    wrong: expect.stringContaining('INLOOP_TILES_ATTRIBUTION'),
  })
  expect(parseConfig({ INLOOP_TILES, INLOOP_TILES_ATTRIBUTION: '© Voorbeeld' })).toMatchObject({
    tiles: { template: INLOOP_TILES, attribution: '© Voorbeeld' },
  })
})

test('an empty variable counts as not said', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    port: 8080,
    databaseAddress: undefined,
  })
})
