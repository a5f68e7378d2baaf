import type { Command } from '../platform/command.ts'
import { exportCommands } from './export-commands.ts'
import { importCommands } from './import-commands.ts'
import { mergingCommands } from './merging-commands.ts'
import { placeCommands } from './place-commands.ts'
import { sourceCommands } from './source-commands.ts'

/** The register's own commands. */
export const registerCommands: readonly Command[] = [
  ...importCommands,
  ...exportCommands,
  ...sourceCommands,
  ...placeCommands,
  ...mergingCommands,
]
