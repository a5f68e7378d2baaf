import type { SaidValues } from '../statement.ts'
import { columnsOf } from './cells.ts'
import type { EditPlan } from './edited-export.ts'
import { printHosts } from './hosts-notation.ts'
import type { RowFault, TableRow } from './importing.ts'

/** The day of a consent that nobody can have given yet; undefined when there is none. */
export const findConsentToCome = ({ hosts }: SaidValues, today: string): string | undefined =>
  hosts?.find(({ consentOn }) => consentOn > today)?.consentOn

/** The plan, in which rows with a consent that is still to come cannot be read. */
export function withoutConsentToCome(plan: EditPlan, today: string): EditPlan {
  const early: RowFault[] = []
  const isGiven = ({ number }: Pick<TableRow, 'number'>, values: SaidValues): boolean => {
    if (!findConsentToCome(values, today)) return true
    const value = printHosts(values.hosts!)
    early.push({ row: number, problem: { column: columnsOf('hosts')[0]!, value, why: 'consent to come' } })
    return false
  }
  return {
    ...plan,
    added: plan.added.filter((row) => isGiven(row, row.values)),
    changed: plan.changed.filter(({ row }) => isGiven(row, row.values)),
    back: plan.back.filter(({ row }) => isGiven(row, row.values)),
    edits: plan.edits.filter(({ row, values }) => isGiven(row, values)),
    unreadable: [...plan.unreadable, ...early],
  }
}
