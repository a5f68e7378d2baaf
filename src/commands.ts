import { coverageCommands, loadPublishedFigures } from './coverage/index.ts'
import { exampleCommand } from './example/index.ts'
import { geographyCommands, loadGeographyFacts } from './geography/index.ts'
import { identityCommands } from './identity/index.ts'
import { backupCommands } from './platform/backup-commands.ts'
import type { Command, CommandLines } from './platform/command.ts'
import type { Platform } from './platform/platform.ts'
import { programmeCommands } from './programme/index.ts'
import { reachCommands } from './reach/index.ts'
import { loadShippedPlaces, registerCommands } from './register/index.ts'
import { signpostingCommands } from './signposting/index.ts'
import { travelCommand } from './travel/index.ts'
import { withAsking } from './upkeep/index.ts'

/** What can be done in any world. */
export const worldCommands: readonly Command[] = [
  ...registerCommands.map(withAsking),
  ...programmeCommands,
  ...geographyCommands,
  ...coverageCommands,
  ...reachCommands,
  travelCommand,
  ...signpostingCommands,
]

/** Every command of the product. */
export const commands: readonly Command[] = [
  ...worldCommands,
  ...identityCommands,
  exampleCommand(worldCommands),
  ...backupCommands,
]

/** Those that read no database: they run where they are called, so that a server beside them serves on. */
export const commandsWithoutDatabase: readonly Command<CommandLines>[] = [travelCommand]

/** The facts the product comes with, each loaded whole or not at all, and once. */
export async function loadShippedFacts(platform: Platform): Promise<void> {
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  await loadShippedPlaces(platform)
}
