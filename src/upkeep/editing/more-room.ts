import type { Group } from './asked-fields.ts'
import { hostRowsIn, noHost, sendHosts } from './hosts-form.ts'
import { addRoom, rowsIn, sendRows } from './hours-rows.ts'
import { mergeSent, type Sent } from './sent.ts'

/** What a button asks that makes room for one more host. */
export const ONE_MORE_HOST = 'persoon'

/** A form with room for more, as a button asked, and everything that was typed still in it. */
export function withMoreRoom(group: Group, sent: Sent, asked: string): Sent {
  if (group === 'hours') return mergeSent(sent, sendRows(addRoom(rowsIn(sent), asked)))
  const isHost = group === 'first-visit' && asked === ONE_MORE_HOST
  return isHost ? mergeSent(sent, sendHosts([...hostRowsIn(sent), noHost])) : sent
}
