import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'

test('nothing said: the embedded database in .inloop, on this machine only, at port 8080', () => {
  expect(parseConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '.inloop',
    databaseAddress: undefined,
    publicAddress: undefined,
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

test('an empty variable counts as not said', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    port: 8080,
    databaseAddress: undefined,
  })
})
