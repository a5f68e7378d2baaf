import type { Command } from '../platform/command.ts'

/** The register's own commands. */
export const registerCommands: readonly Command[] = []
