import type { EditPlan } from './edited-export.ts'
import { problemInWords, text } from './problem-text.ts'

/** An import in numbers: how many rows of each, and how many cells of each column changed. */
export interface PlanCounts {
  new: number
  changed: number
  back: number
  vanished: number
  unchanged: number
  unreadable: number
  notApplied: number
  columns: Record<string, number>
}

export function countPlan(plan: EditPlan): PlanCounts {
  const columns = new Map<string, number>()
  for (const change of [...plan.changed, ...plan.back, ...plan.edits])
    for (const column of change.columns) columns.set(column, (columns.get(column) ?? 0) + 1)
  return {
    new: plan.added.length,
    changed: plan.changed.length + plan.edits.length,
    back: plan.back.length,
    vanished: plan.vanished.length,
    unchanged: plan.unchanged,
    unreadable: new Set(plan.unreadable.map(({ row }) => row)).size,
    notApplied: plan.notApplied.length,
    columns: Object.fromEntries(columns),
  }
}

/** What an import did, or would do, for a program to read: rows by the numbers that stand beside them. */
export interface ImportReport {
  file: string
  source: string
  rows: number
  applied: boolean
  run: number | null
  /** Pairs of places to look at, because they may be one. */
  pairs: { certain: number; maybe: number } | null
  counts: PlanCounts
  new: { row: number; key: string; name: string }[]
  changed: { row: number; key: string; columns: string[] }[]
  back: { row: number; key: string; columns: string[] }[]
  vanished: { key: string; name: string }[]
  unreadable: { row: number; column: string; value: string; why: string; reason: string }[]
  notApplied: { row: number; column: string; value: string; why: string; reason: string }[]
  /** Rows of places that were merged into another one. */
  moved: { row: number; slug: string }[]
}

export interface Imported {
  file: string
  source: string
  rows: number
  plan: EditPlan
  run?: { id: number; pairs: { certain: number; maybe: number } }
}

export function reportImport({ plan, run, ...about }: Imported): ImportReport {
  const changes = [
    ...plan.changed.map(({ row, columns }) => ({ row: row.number, key: row.key, columns })),
    ...plan.edits.map(({ row, placeId, columns }) => ({ row: row.number, key: placeId, columns })),
  ]
  return {
    ...about,
    applied: run !== undefined,
    run: run?.id ?? null,
    pairs: run?.pairs ?? null,
    counts: countPlan(plan),
    new: plan.added.map(({ number, key, values }) => ({ row: number, key, name: values.name ?? '' })),
    changed: changes,
    back: plan.back.map(({ row, columns }) => ({ row: row.number, key: row.key, columns })),
    vanished: plan.vanished.map(({ key, values }) => ({ key, name: values.name ?? '' })),
    unreadable: plan.unreadable.map(({ row, problem }) => ({
      row,
      column: problem.column,
      value: problem.value,
      why: problem.why,
      reason: problemInWords(problem),
    })),
    notApplied: plan.notApplied.map((cell) => ({
      row: cell.row,
      column: cell.column,
      value: cell.cell,
      why: cell.why,
      reason: text.notApplied[cell.why](cell),
    })),
    moved: plan.moved,
  }
}
