import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase } from '../src/platform/database.ts'
import { startEmbedded } from '../src/platform/embedded.ts'
import { madeUpPlaces } from './made-up-places.ts'

/**
 * Imports 10,000 made-up rows into a fresh register with the built product and its embedded database, likeness
 * included; beside it, in the same run, the same rows put into one bare table by one statement.
 * Run: npm run build && npm run bench -- import. Ends with 1 above 20 seconds.
 */
const ROWS = 10_000
const MOST_SECONDS = 20

const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
try {
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function measure(): Promise<boolean> {
  const list = madeUpPlaces(ROWS)
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, list)
  run('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  // What every command takes: starting the product and opening its database.
  const opening = run('source', 'list').seconds
  const imported = run('import', file, '--source', 'meting', '--apply', '--json')
  const { counts, pairs } = JSON.parse(imported.said)
  if (counts.new !== ROWS) throw new Error(`Imported ${counts.new} rows of ${ROWS}.`)
  const again = run('import', file, '--source', 'meting', '--apply').seconds - opening
  const seconds = imported.seconds - opening
  const bare = await insertBare(list)

  const isFastEnough = seconds <= MOST_SECONDS
  console.log(
    `${isFastEnough ? '✓' : '✗'} import of ${ROWS} rows, likeness included   ${seconds.toFixed(1)} s`,
  )
  console.log(`  rows a second                               ${(ROWS / seconds).toFixed(0)}`)
  console.log(`  pairs to look at                            ${pairs.certain} certain, ${pairs.maybe} maybe`)
  console.log(`  the same file again (nothing changes)       ${again.toFixed(1)} s`)
  console.log(`  the same rows into one bare table           ${bare.toFixed(1)} s`)
  console.log(`  ratio to the bare table                     ${(seconds / bare).toFixed(1)}`)
  return isFastEnough
}

function run(...words: string[]): { seconds: number; said: string } {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/server/main.js', 'command', ...words],
    {
      env: { ...process.env, INLOOP_DATA: join(folder, 'data') },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  return { seconds: (performance.now() - started) / 1000, said: stdout }
}

/** Seconds that the embedded database needs to take the rows in, with nothing known or checked about them. */
async function insertBare(list: string): Promise<number> {
  const embedded = await startEmbedded({ folder: join(folder, 'bare') })
  const { runScript, close } = connectDatabase({ socketFolder: embedded.socketFolder })
  const [header, ...lines] = list.trim().split('\n')
  const columns = header!.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at], cell])))
  await runScript('create table bare (id bigint generated always as identity primary key, content jsonb)')
  const started = performance.now()
  const json = JSON.stringify(rows).replaceAll("'", "''")
  await runScript(`insert into bare (content) select value from jsonb_array_elements('${json}'::jsonb)`)
  const seconds = (performance.now() - started) / 1000
  await close()
  await embedded.stop()
  return seconds
}
