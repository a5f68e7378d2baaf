import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * All that is measured of travel, one after the other, or the parts that are named; ends with 1 when one of them misses a
 * bound. Run: npm run bench -- travel, or one part: npm run bench -- travel timetable
 */
const asked = process.argv.slice(2)
const parts = ['parse', 'whole', 'timetable', 'nation', 'streets'].filter(
  (name) => asked.length === 0 || asked.includes(name),
)
if (parts.length === 0) throw new Error('The parts are parse, whole, timetable, nation and streets.')
const statuses = parts.map((name) => {
  console.log(`\n${name}`)
  return spawnSync(process.execPath, [join(import.meta.dirname, 'travel', `${name}.ts`)], {
    stdio: 'inherit',
  }).status
})
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
