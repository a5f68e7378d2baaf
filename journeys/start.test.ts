import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startProduct } from './product.ts'

/** Runs the built product until it ends, or until it is killed. */
async function run(words: string[], environment: Record<string, string>, killAfterMs?: number) {
  const product = spawn(process.execPath, ['dist/server/main.js', ...words], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', PORT: '0', ...environment },
  })
  let said = ''
  product.stdout.on('data', (text) => (said += text))
  product.stderr.on('data', (text) => (said += text))
  if (killAfterMs) setTimeout(() => product.kill('SIGKILL'), killAfterMs)
  const code = await new Promise((resolve) => product.once('exit', resolve))
  return { code, said: said.trim() }
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const status = async (address: string) => (await fetch(`${address}/plekken.csv`)).text()

test('killed at any moment while loading, the next start has a whole register', async () => {
  const folder = aFolder()
  for (const moment of [400, 1500, 2500, 3200, 3900, 4600])
    await run(['serve'], { INLOOP_DATA: folder }, moment)
  const product = await startProduct({ INLOOP_DATA: folder })
  const fresh = await startProduct()
  onTestFinished(product.stop)
  onTestFinished(fresh.stop)
  const rows = (text: string) => text.trim().split('\n').length
  expect(rows(await status(product.address))).toBe(rows(await status(fresh.address)))
  expect(rows(await status(fresh.address))).toBeGreaterThan(50)
})

test('a folder in use, a port in use, a folder that is a file: one clear line each', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  const inUse = await run(['serve'], { INLOOP_DATA: product.folder })
  expect(inUse).toEqual({
    code: 1,
    said: expect.stringMatching(/^The folder .* is in use by another Inloop.*$/),
  })

  const { port } = new URL(product.address)
  expect(await run(['serve'], { INLOOP_DATA: aFolder(), PORT: port })).toEqual({
    code: 1,
    said: `Port ${port} is in use. Choose another one: PORT=8081 npm start`,
  })
  expect(await run(['serve'], { INLOOP_DATA: 'package.json' })).toEqual({
    code: 1,
    said: expect.stringMatching(/^.*package\.json is not a folder\.$/),
  })
  expect((await fetch(`${product.address}/`)).status).toBe(200)
})

test('a PostgreSQL server that does not answer is one clear line', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  const { code, said } = await run(['serve'], { DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/nothing` })
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringMatching(/^The PostgreSQL server .*does not answer.*$/),
  })
})

test('a command in another terminal works on the database that is being served', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  const { code, said } = await run(['command', '--help'], { INLOOP_DATA: product.folder })
  expect(code).toBe(0)
  expect(said).toContain('import')
})

test('stopping and starting again keeps everything, and a copy of a stopped folder is a whole database', async () => {
  const folder = aFolder()
  const first = await startProduct({ INLOOP_DATA: folder })
  const before = await status(first.address)
  await first.stop()
  expect(readdirSync(folder)).not.toContain('lock')
  expect(existsSync(join(folder, 'database.being-made'))).toBe(false)

  const copy = aFolder()
  cpSync(folder, copy, { recursive: true })
  const again = await startProduct({ INLOOP_DATA: copy })
  onTestFinished(again.stop)
  expect(await status(again.address)).toBe(before)
})

/** A fresh clone with an npm that, as the real one does, leaves out the builder unless it is asked for. */
function installInClone(npmDoes: string) {
  const clone = aFolder()
  cpSync('tools', join(clone, 'tools'), { recursive: true })
  writeFileSync(join(clone, 'package-lock.json'), '{}')
  writeFileSync(join(clone, 'npm.cjs'), npmDoes)
  mkdirSync(join(clone, 'node_modules'))
  const script = `import(${JSON.stringify(join(clone, 'tools/prepare.mjs'))}).then((it) => it.installPackages())`
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, NODE_ENV: 'production', npm_execpath: join(clone, 'npm.cjs') },
    encoding: 'utf8',
  })
  const marked = existsSync(join(clone, 'node_modules/.inloop-installed'))
  return { status, stderr, marked, built: existsSync(join(clone, 'node_modules/vite/package.json')) }
}

test('a server where NODE_ENV is production installs the builder too', () => {
  const npm = `const fs = require('node:fs')
    if (process.env.NODE_ENV === 'production' || !process.argv.includes('--include=dev')) process.exit(0)
    fs.mkdirSync('node_modules/vite'); fs.writeFileSync('node_modules/vite/package.json', '{}')`
  expect(installInClone(npm)).toMatchObject({ status: 0, marked: true, built: true })
})

test('an installation without the builder is told, and not taken for a whole one the next time', () => {
  expect(installInClone('')).toMatchObject({
    status: 1,
    marked: false,
    stderr: expect.stringContaining('without the builder'),
  })
})
