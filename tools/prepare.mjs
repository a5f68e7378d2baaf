// What stands between a fresh clone and a running product. Plain JavaScript without packages: it runs on whatever
// Node the machine has, before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const inFolder = (...parts) => join(folder, ...parts)

/** Folder of the programs that the packages bring, their own Node first. */
export const programs = inFolder('node_modules/.bin')
export const environment = {
  ...process.env,
  PATH: `${programs}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
}

export function stop(line) {
  console.error(line)
  process.exit(1)
}

/** Installs the packages, the builder's among them, when the lock file is not the one they were installed from. */
export function installPackages() {
  const mark = inFolder('node_modules/.inloop-installed')
  const builder = inFolder('node_modules/vite/package.json')
  const wanted = hashOf([inFolder('package-lock.json')])
  if (existsSync(builder) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Installing packages (the first time takes a minute)…')
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  // Where NODE_ENV is production npm would leave out what builds the product.
  const { NODE_ENV: _, ...env } = process.env
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync(command, [...first, ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (result.status !== 0) stop('The packages could not be installed: npm ci failed, see above.')
  if (!existsSync(builder))
    stop('The packages were installed without the builder: run npm ci --include=dev, and npm start again.')
  writeFileSync(mark, wanted)
}

/** Builds the style sheet, the islands and the server when their sources changed. */
export function build() {
  const mark = inFolder('dist/.built-from')
  const folders = ['src', 'tools'].flatMap((name) => filesBelow(inFolder(name)))
  const sources = [...folders, inFolder('vite.config.ts'), inFolder('package-lock.json')]
  const wanted = hashOf(sources.filter((file) => !/\.test\.tsx?$/.test(file)))
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Building…')
  for (const target of [[], ['--ssr']]) runVite('build', '--logLevel', 'warn', ...target)
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, wanted)
}

function runVite(...words) {
  const result = spawnSync(productNode(), [programFile('vite', 'vite'), ...words], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (result.status !== 0) stop(`vite ${words.join(' ')} failed, see above.`)
}

/** The Node that runs the product: the one the packages bring, or the machine's own when it is new enough. */
export function productNode() {
  const brought = join(programs, process.platform === 'win32' ? 'node.cmd' : 'node')
  for (const node of [brought, process.execPath]) {
    const version = existsSync(node) ? versionOf(node) : 0
    if (version >= 26) return node
  }
  stop(
    `Inloop runs on Node 26, which it brings along for Linux, macOS and Windows (x64 and arm64), but not for ` +
      `${process.platform} ${process.arch}. Install Node 26 or newer and try again.`,
  )
}

function versionOf(node) {
  try {
    return Number.parseInt(
      execFileSync(node, ['-p', 'process.versions.node'], { shell: node.endsWith('.cmd') }),
      10,
    )
  } catch {
    return 0
  }
}

/** The file of a program that a package brings. */
export function programFile(packageName, program) {
  const { bin } = JSON.parse(readFileSync(inFolder('node_modules', packageName, 'package.json'), 'utf8'))
  return inFolder('node_modules', packageName, typeof bin === 'string' ? bin : bin[program])
}

function filesBelow(from) {
  return readdirSync(from)
    .sort()
    .flatMap((name) =>
      statSync(join(from, name)).isDirectory() ? filesBelow(join(from, name)) : [join(from, name)],
    )
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
