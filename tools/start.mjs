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
// npm hands a signal that it alone gets to nobody: when whoever started this is gone, the product goes too.
const starter = process.ppid
setInterval(() => process.ppid !== starter && product.kill('SIGTERM'), 1000).unref()
product.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
