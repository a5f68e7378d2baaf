import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A PostgreSQL server of our own on a socket in a fresh folder; as root it runs as the user postgres. */
export function startServer(folder: string): { server: string; stop: () => void } {
  const root = process.getuid?.() === 0
  const run = (program: string, ...args: string[]) => {
    const path = join(findServerPrograms(), program)
    const [command, all] = root ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args]
    execFileSync(command as string, all as string[], { stdio: 'pipe' })
  }
  if (root) execFileSync('chown', ['postgres', folder])
  const cluster = join(folder, 'cluster')
  run('initdb', '-D', cluster, '-U', 'postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync')
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c max_connections=60`
  run('pg_ctl', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  const server = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  return { server, stop: () => run('pg_ctl', '-D', cluster, '-m', 'immediate', 'stop') }
}

/** Debian keeps the server's programs out of the path, one folder a version; the newest serves. */
function findServerPrograms(): string {
  const debian = '/usr/lib/postgresql'
  try {
    const newest = readdirSync(debian).sort((a, b) => Number(b) - Number(a))[0]
    if (newest) return join(debian, newest, 'bin')
  } catch {
    // Not a Debian; then the programs stand in the path.
  }
  return ''
}
