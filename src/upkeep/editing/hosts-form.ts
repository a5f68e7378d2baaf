import { Host, type PlaceContent } from '../../register/pure.ts'
import type { FieldProblem, FieldReading, Why } from './problem.ts'
import { onOneLine, type Sent, textsIn } from './sent.ts'

/** Somebody you may meet, as she stands in a form. */
export interface HostRow {
  name: string
  role: string
  consentOn: string
}
export const noHost: HostRow = { name: '', role: '', consentOn: '' }

const names = { name: 'wie_je_ontmoet-naam', role: 'wie_je_ontmoet-rol', consentOn: 'wie_je_ontmoet-akkoord' }
/** Ids of the controls of a host: one for each row. */
export const hostId = (part: keyof HostRow, row: number): string => `${names[part]}-${row}`
/** The name under which a part of all hosts is sent. */
export const hostName = (part: keyof HostRow): string => `${names[part]}[]`
/** As many as the register takes. */
const MOST = 20

export const writeHosts = (hosts: PlaceContent['hosts'] = []): Sent =>
  sendHosts(hosts.map(({ name, role = '', consentOn }) => ({ name, role, consentOn })))

export const sendHosts = (rows: readonly HostRow[]): Sent =>
  new Map([
    [hostName('name'), rows.map(({ name }) => name)],
    [hostName('role'), rows.map(({ role }) => role)],
    [hostName('consentOn'), rows.map(({ consentOn }) => consentOn)],
  ])

export function hostRowsIn(sent: Sent): HostRow[] {
  const [name, role, consentOn] = (['name', 'role', 'consentOn'] as const).map((part) =>
    textsIn(sent, hostName(part)),
  )
  const count = Math.min(Math.max(name!.length, role!.length, consentOn!.length), MOST + 1)
  return Array.from({ length: count }, (_, i) => ({
    name: name![i] ?? '',
    role: role![i] ?? '',
    consentOn: consentOn![i] ?? '',
  }))
}

/** Reads who you may meet; nobody stands here without the day on which they agreed, and that day has been. */
export function readHosts(sent: Sent, today: string): FieldReading {
  const rows = hostRowsIn(sent).map((row) => ({
    name: onOneLine(row.name).trim(),
    role: onOneLine(row.role).trim(),
    consentOn: row.consentOn.trim(),
  }))
  const filled = rows.map((row, i) => ({ ...row, i })).filter(({ name, role }) => name + role !== '')
  if (filled.length > MOST) return { problems: [problem(0, 'name', 'too many', MOST)] }
  const problems = filled.flatMap(({ i, ...row }) => problemOf(row, i, today) ?? [])
  if (problems.length > 0) return { problems }
  if (filled.length === 0) return { absent: true }
  return { value: filled.map(({ name, role, consentOn }) => ({ name, ...(role && { role }), consentOn })) }
}

function problemOf({ name, role, consentOn }: HostRow, i: number, today: string): FieldProblem | undefined {
  if (name === '') return problem(i, 'name', 'host without name')
  if (consentOn === '') return problem(i, 'consentOn', 'host without consent')
  const read = Host.safeParse({ name, ...(role && { role }), consentOn })
  if (!read.success) {
    const part = read.error.issues[0]!.path[0] as keyof HostRow
    return problem(i, part, part === 'consentOn' ? 'not a date' : 'not hosts')
  }
  return consentOn > today ? problem(i, 'consentOn', 'consent to come') : undefined
}

const problem = (i: number, part: keyof HostRow, why: Why, limit?: number): FieldProblem => ({
  ...{ field: 'hosts', at: hostId(part, i), why },
  ...(limit !== undefined && { limit }),
})
