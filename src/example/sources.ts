import { createHash } from 'node:crypto'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadPublishedFigures } from '../coverage/index.ts'
import { dayOf } from '../design/numbers.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { type Command, runCommand } from '../platform/command.ts'
import { productFolder, shippedFile } from '../platform/files.ts'
import { migrationsHash } from '../platform/migrate.ts'
import type { World } from '../platform/second-world.ts'
import { makeTemporaryFolder } from '../platform/temporary-folder.ts'
import { fillDays } from './fill-days.ts'
import { steps } from './steps.ts'

/** What the example is made from: its tables, the steps, the shape of the database and the version of the product. */
export function findMadeFrom(): string {
  const hash = createHash('sha256').update(migrationsHash).update(JSON.stringify(steps))
  const files = globSync('**/*.{csv,json,txt}', { cwd: shippedFile('example') }).sort()
  for (const file of files) hash.update(file).update(readFileSync(join(shippedFile('example'), file)))
  return hash.update(readFileSync(join(productFolder, 'package.json'))).digest('hex')
}

/** Fills an empty world with the example: its own geography and figures, and its places through the commands of editors. */
export async function fillExample(world: World, commands: readonly Command[]): Promise<void> {
  await loadGeographyFacts(world, 'example/geography')
  await loadPublishedFigures(world, 'example/figures')
  const today = dayOf(world.now())
  const folder = makeTemporaryFolder()
  try {
    for (const path of globSync(shippedFile('example/places/*.{csv,json}')))
      writeFileSync(join(folder, basename(path)), fillDays(readFileSync(path, 'utf8'), today))
    cpSync(shippedFile('example/gtfs'), join(folder, 'gtfs'), { recursive: true })
    for (const words of steps)
      await takeStep(
        words.map((word) => fillDays(word, today)),
        commands,
        { ...world, folder },
      )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The tables and steps are ours, so one that fails is a bug, and says what the command said. */
async function takeStep(
  words: readonly string[],
  commands: readonly Command[],
  world: World & { folder: string },
): Promise<void> {
  const said: string[] = []
  const hear = (line: string) => said.push(line)
  const exit = await runCommand(commands, words, {
    ...world,
    say: hear,
    complain: hear,
  })
  if (exit !== 0) throw new Error(`${words.join(' ')}: ${said.join('\n')}`)
}
