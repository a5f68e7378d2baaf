import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * All that is measured of travel, one after the other; ends with 1 when one of them misses a bound.
 * Run: npm run bench -- travel
 */
const statuses = ['parse', 'timetable', 'streets'].map((name) => {
  console.log(`\n${name}`)
  return spawnSync(process.execPath, [join(import.meta.dirname, 'travel', `${name}.ts`)], {
    stdio: 'inherit',
  }).status
})
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
