import type { Subject } from '../../register/index.ts'
import type { Field } from '../../register/pure.ts'
import type { Group } from '../editing/asked-fields.ts'

interface About {
  /** What stands in the register of what somebody says is wrong. */
  fields: readonly Field[]
  /** The form in which it is changed; none for what may be anything. */
  group?: Group
}

/** What a report is about, by what its sender chose. */
export const aboutOf: Readonly<Record<Subject, About>> = {
  gone: { fields: ['status', 'statusSince', 'statusReason', 'stoppedOn'], group: 'standing' },
  hours: { fields: ['openingHours'], group: 'hours' },
  address: { fields: ['address', 'postcode', 'town', 'municipality', 'gettingThere'], group: 'reach' },
  contact: { fields: ['phone', 'email', 'website'], group: 'reach' },
  offer: { fields: ['whatFor', 'note', 'comingIn', 'comingInNote', 'forWhom'], group: 'who' },
  person: { fields: ['hosts', 'phone', 'email', 'note'], group: 'first-visit' },
  other: { fields: [] },
}
