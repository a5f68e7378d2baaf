// `npm test`: everything that is checked, on a machine that has nothing but Node and npm. Installs what is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, environment, folder, installPackages, productNode, programFile, stop } from './prepare.mjs'

installPackages()
const chromium = findChromium()
needServer()
build()

const results = join(folder, '.test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)
const counts = { passed: 0, failed: 0, skipped: 0 }

check('types', 'typescript', 'tsc', [])
check('lint', '@biomejs/biome', 'biome', ['ci', '--error-on-warnings', '.'])
check('unused', 'knip', 'knip', [])
for (const project of ['pure', 'embedded', 'server', 'journeys']) runTests(project)

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)

/** One check that says yes or no. */
function check(name, packageName, program, words) {
  const result = run(packageName, program, words)
  console.log(`${result.status === 0 ? '✓' : '✗'} ${name}`)
  counts[result.status === 0 ? 'passed' : 'failed']++
}

function runTests(project) {
  const report = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const result = run('vitest', 'vitest', ['run', '--project', project, '--no-color', ...reporters])
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  counts.passed += numPassedTests
  counts.skipped += numPendingTests
  // A run that broke without a failed test (a file that does not load, an error outside a test) failed too.
  counts.failed += numFailedTests || (result.status === 0 ? 0 : 1)
}

function run(packageName, program, words) {
  const env = { ...environment, ...(chromium && { CHROMIUM_PATH: chromium }) }
  return spawnSync(productNode(), [programFile(packageName, program), ...words], {
    cwd: folder,
    env,
    stdio: 'inherit',
  })
}

/** A Chromium for the journeys: named, installed, or by apt; else the one among the packages (Linux x64). */
function findChromium() {
  const installed = () =>
    [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
      (path) => path && existsSync(path),
    )
  if (installed()) return installed()
  if (installDebian('chromium')) return installed()
  if (process.platform === 'linux' && process.arch === 'x64') return undefined
  stop('The journeys need a Chromium: install one and set CHROMIUM_PATH to its program.')
}

/** A PostgreSQL server of version 15 or newer, to run the slice tests once more on. */
function needServer() {
  if (hasServer() || (installDebian('postgresql') && hasServer())) return
  stop(
    'The tests need a PostgreSQL server (15 or newer): install it, for example with: apt install postgresql',
  )
}

function hasServer() {
  const debian = '/usr/lib/postgresql'
  if (existsSync(debian) && readdirSync(debian).some((version) => Number(version) >= 15)) return true
  return spawnSync('initdb', ['--version']).status === 0
}

function installDebian(name) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.error(`Installing ${name} (Debian)…`)
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', name], quiet).status === 0
}
