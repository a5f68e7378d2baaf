import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectDatabase } from '../src/platform/database.ts'
import { startEmbedded } from '../src/platform/embedded.ts'
import { madeUpPlaces } from './made-up-places.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * Imports 10,000 made-up rows into a fresh register with the built product and its embedded database, likeness
 * included; beside it, in the same run, the same rows put into one bare table by one statement.
 * Run: npm run build && npm run bench -- import. Ends with 1 above 20 seconds.
 */
const ROWS = 10_000
const MOST_SECONDS = 20

await withFreshProduct(measure)

async function measure({ folder, command }: FreshProduct): Promise<boolean> {
  const list = madeUpPlaces(ROWS)
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, list)
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  // What every command takes: starting the product and opening its database.
  const opening = command('source', 'list').seconds
  const imported = command('import', file, '--source', 'meting', '--apply', '--json')
  const { counts, pairs } = JSON.parse(imported.said)
  if (counts.new !== ROWS) throw new Error(`Imported ${counts.new} rows of ${ROWS}.`)
  const again = command('import', file, '--source', 'meting', '--apply').seconds - opening
  const seconds = imported.seconds - opening
  const bare = await insertBare(list, join(folder, 'bare'))

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

/** Seconds that the embedded database needs to take the rows in, with nothing known or checked about them. */
async function insertBare(list: string, folder: string): Promise<number> {
  const embedded = await startEmbedded({ folder })
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
