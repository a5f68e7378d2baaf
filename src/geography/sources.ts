import { parse } from 'csv-parse/sync'

/** Cells of a shipped table, header first. */
export const readCells = (text: string): string[][] => parse(text, { relaxColumnCount: false })
