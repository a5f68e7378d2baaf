// `npm run bench -- NAME`: one measurement of bench/, on the built product. It prints what it saw and fails when a
// bound is not met.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, environment, folder, installPackages, productNode, stop } from './prepare.mjs'

installPackages()
build()
const [name, ...words] = process.argv.slice(2)
const file = join(folder, 'bench', `${name}.ts`)
// A measurement says how it is run; the other files are what several of them stand on.
const names = readdirSync(join(folder, 'bench'))
  .filter((each) => each.endsWith('.ts'))
  .map((each) => each.slice(0, -3))
  .filter((each) =>
    readFileSync(join(folder, 'bench', `${each}.ts`), 'utf8').includes(`npm run bench -- ${each}`),
  )
if (!names.includes(name)) {
  stop(`Say which: ${names.join(', ')}. For example: npm run bench -- pages`)
}
const result = spawnSync(productNode(), [file, ...words], { cwd: folder, env: environment, stdio: 'inherit' })
process.exit(result.status ?? 1)
