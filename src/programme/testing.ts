import { expect } from 'vitest'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { registerCommands } from '../register/index.ts'
import type { ActivityContent } from './activity.ts'
import { changeProgramme, saveBecoming } from './activity-store.ts'
import { programmeRoutes } from './routes.ts'

/** A site on 1 December 2026 with some places, and what they do. */
export async function openSite(now = '2026-12-01T09:00:00Z') {
  const platform = await testPlatform(now)
  await loadGeographyFacts(platform)
  const ids = new Map<string, string>()
  const addPlace = async (name: string, ...values: string[]) => {
    await runCommand(
      registerCommands,
      ['place', 'add', `naam=${name}`, ...values, '--by', 'test', '--reason', 'test'],
      {
        ...platform,
        folder: '/',
        say: (line) => ids.set(name, /\(([\da-f-]{36})\)/.exec(line)?.[1] ?? ''),
        complain: (line) => expect.fail(line),
      },
    )
  }
  const give = async (place: string, content: Partial<ActivityContent>) => {
    const id = platform.newId()
    const after: ActivityContent = {
      title: 'Koffie',
      status: 'running',
      places: [ids.get(place)!],
      ...content,
    }
    await changeProgramme(platform, (transaction, at) =>
      saveBecoming(transaction, [{ id, key: id, before: undefined, after, knownSince: '2026-11-01' }], {
        ...{ kind: 'imported', actor: 'test', at },
      }),
    )
    return id
  }
  const site = serve(programmeRoutes, platform)
  const open = async (address: string) => {
    const response = await site.request(address)
    return { status: response.status, body: await response.text(), headers: response.headers }
  }
  await addPlace('De Haven', 'gemeente=Utrecht', 'plaats=Utrecht', 'telefoon=000 000 00 00', 'soort=inloop')
  return { platform, site, open, addPlace, give, ids }
}

export const tuesdays = { when: { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '10:00', to: '12:00' } } }
