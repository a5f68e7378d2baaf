import type { EditPlan } from './edited-export.ts'

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
  const columns: Record<string, number> = {}
  const changes = [...plan.changed, ...plan.back, ...plan.edits]
  for (const column of changes.flatMap((change) => change.columns))
    columns[column] = (columns[column] ?? 0) + 1
  return {
    new: plan.added.length,
    changed: plan.changed.length + plan.edits.length,
    back: plan.back.length,
    vanished: plan.vanished.length,
    unchanged: plan.unchanged,
    unreadable: new Set(plan.unreadable.map(({ row }) => row)).size,
    notApplied: plan.notApplied.length,
    columns,
  }
}
