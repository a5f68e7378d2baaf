import type { Request } from '../../platform/platform.ts'
import type { ReachLook } from '../look-store.ts'
import { SmallAreasNotice } from './small-areas.tsx'
import { StreetsNotice } from './streets.tsx'
import { TimetableNotice } from './transit.tsx'

/** What the numbers were made from that not every world has: a timetable, streets, and areas that were loaded. */
export const MadeOf = ({ c, look, rows }: { c: Request; look: ReachLook; rows: readonly number[] }) => (
  <>
    <TimetableNotice c={c} look={look} />
    <StreetsNotice language={c.var.language} look={look} rows={rows} />
    <SmallAreasNotice language={c.var.language} reachFacts={look.reachFacts} />
  </>
)
