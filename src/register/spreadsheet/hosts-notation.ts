import type { Host } from '../place.ts'
import { readPartialDate } from './partial-date.ts'

/** People you may meet, as they stand in a cell: `Noor (gastvrouw), akkoord 2026-11-01; Sam, akkoord 2026-10-15`. */
export const printHosts = (hosts: readonly Host[]): string =>
  hosts
    .map(({ name, role, consentOn }) => `${name}${role ? ` (${role})` : ''}, akkoord ${consentOn}`)
    .join('; ')

const notation = /^([^(),;]+?)\s*(?:\(([^(),;]+)\))?\s*,\s*akkoord\s+(\S+)$/i

/** The hosts in a cell; undefined when any of them is written otherwise, or without the day of her consent. */
export function parseHosts(text: string): Host[] | undefined {
  const hosts: Host[] = []
  for (const part of text.split(';').filter((part) => part.trim() !== '')) {
    const [, name, role, day] = notation.exec(part.trim()) ?? []
    const consentOn = readPartialDate(day ?? '')
    if (!name || !consentOn) return undefined
    hosts.push({ name: name.trim(), ...(role && { role: role.trim() }), consentOn })
  }
  return hosts.length > 0 ? hosts : undefined
}
