// `npm start`: installs, builds and serves, each only when needed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, folder, installPackages, productNode } from './prepare.mjs'

installPackages()
build()
const product = spawn(productNode(), [join(folder, 'dist/server/main.js'), 'serve'], {
  env: environment,
  stdio: 'inherit',
})
// The terminal sends its interrupt to both; the product decides when it is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => product.kill(signal))
product.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
