import { dayOf } from '../../design/numbers.ts'
import { instantOf } from '../../platform/moments.ts'
import type { ErrorReport, Task } from '../../register/index.ts'
import type { Proposal } from '../proposal.ts'

type TaskOf<T> = T extends { kind: 'reported' } ? never : T
/** A task that somebody looks at; of a report the report itself is what waits. */
export type DeskTask = TaskOf<Task>

/** What asks for somebody's attention, about one place. */
export type Errand = { placeId: string; since: Temporal.PlainDate } & (
  | { kind: 'report'; report: ErrorReport }
  | { kind: 'task'; task: DeskTask }
  | { kind: 'proposal'; proposal: Proposal }
)

export const isDeskTask = (task: Task): task is DeskTask => task.kind !== 'reported'

/** Everything that is open, oldest first. */
export function listErrands(open: {
  reports: readonly ErrorReport[]
  tasks: readonly Task[]
  proposals?: readonly Proposal[]
}): Errand[] {
  const errands: Errand[] = [
    ...open.reports.map((report) => ({
      ...{ kind: 'report' as const, report, placeId: report.placeId },
      since: Temporal.PlainDate.from(report.receivedOn),
    })),
    ...open.tasks.filter(isDeskTask).map((task) => ({
      ...{ kind: 'task' as const, task, placeId: task.placeId },
      since: dayOfMoment(task.raisedAt),
    })),
    ...(open.proposals ?? []).map((proposal) => ({
      ...{ kind: 'proposal' as const, proposal, placeId: proposal.placeId },
      since: dayOfMoment(proposal.proposedAt),
    })),
  ]
  return errands.toSorted((a, b) => Temporal.PlainDate.compare(a.since, b.since))
}

const dayOfMoment = (written: string): Temporal.PlainDate => dayOf(instantOf(written))
