import { parse } from 'csv-parse/sync'

/** Rows of a shipped table, each cell under the name of its column. */
export const readRows = (text: string): Record<string, string>[] => parse(text, { columns: true })
