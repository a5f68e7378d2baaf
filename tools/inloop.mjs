// `npm run inloop -- COMMAND`: one command on the same database as `npm start`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, folder, installPackages, productNode } from './prepare.mjs'

installPackages()
build()
const words = ['command', ...process.argv.slice(2)]
const result = spawnSync(productNode(), [join(folder, 'dist/server/main.js'), ...words], {
  env: environment,
  stdio: 'inherit',
})
process.exit(result.status ?? 1)
