// `npm run bench -- NAME`: one measurement of bench/, on the built product. It prints what it saw and fails when a
// bound is not met.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, environment, folder, installPackages, productNode, stop } from './prepare.mjs'

installPackages()
build()
const [name, ...words] = process.argv.slice(2)
const file = join(folder, 'bench', `${name}.ts`)
if (!name || !existsSync(file)) {
  const names = readdirSync(join(folder, 'bench')).map((each) => each.replace(/\.ts$/, ''))
  stop(`Say which: ${names.join(', ')}. For example: npm run bench -- pages`)
}
const result = spawnSync(productNode(), [file, ...words], { cwd: folder, env: environment, stdio: 'inherit' })
process.exit(result.status ?? 1)
