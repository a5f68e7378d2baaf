import { expect, test } from 'vitest'
import { openApp } from './app.tsx'
import { loadShippedFacts } from './commands.ts'
import { anotherProcess, testPlatform } from './platform/testing.ts'
import { addPlace, editPlace } from './register/settling-store.ts'
import { editorsDesk } from './register/source-list.ts'
import { readRegister, saveSource } from './register/store.ts'
import { saveContact } from './signposting/store.ts'

const said = { basis: 'checked', sourceId: editorsDesk.id } as const

/** Two processes that serve one database, each with its own pages in memory. */
async function twoProcesses() {
  const here = await testPlatform()
  const there = await anotherProcess(here)
  await loadShippedFacts(here)
  await saveSource(here.database, editorsDesk, here.now())
  const app = openApp(here, { demonstration: false, publicAddress: 'https://inloop.example' })
  const ask = (path: string, headers = {}) => app.request(path, { headers })
  const read = async (path: string) => (await ask(path)).text()
  return { here, there, ask, read }
}
const inEde = { name: 'De Voorbeeldhaven', town: 'Ede', municipality: 'GM0228', status: 'known' } as const

test('pages that one process keeps show what another one wrote, and stay kept while nothing is written', async () => {
  const { here, there, ask, read } = await twoProcesses()
  const id = await addPlace(
    here,
    { ...said, values: { ...inEde, grain: 'location', kind: 'walk-in' } },
    'test',
  )
  const { slug } = (await readRegister(here.database)).byId.get(id)!
  const paths = [`/plek/${slug}`, '/infosheet/gemeente/ede', `/kaartje/${slug}`, '/zoeken/plekken.json']
  for (const path of paths) expect(await read(path), path).not.toContain('000 000 00 99')
  const tag = (await ask(`/plek/${slug}`)).headers.get('etag')!
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect((await ask(`/plek/${slug}`, { 'if-none-match': tag })).status).toBe(304)

  await editPlace(there, id, { ...said, values: { phone: '000 000 00 99' } }, 'test')
  for (const path of paths.slice(0, 3)) await expect.poll(() => read(path)).toContain('000 000 00 99')
  expect((await ask(`/plek/${slug}`, { 'if-none-match': tag })).status).toBe(200)

  const added = await addPlace(there, { ...said, values: { ...inEde, name: 'De Nieuwe Plek' } }, 'test')
  for (const path of ['/plekken', '/gemeente/ede', '/zoeken/plekken.json'])
    await expect.poll(() => read(path)).toContain('De Nieuwe Plek')
  await editPlace(there, added, { ...said, values: { status: 'withdrawn' } }, 'test')
  await expect.poll(() => read('/plekken')).not.toContain('De Nieuwe Plek')
})

test('a contact that another process took in stands on the sheet', async () => {
  const { there, read } = await twoProcesses()
  expect(await read('/infosheet/gemeente/ede')).not.toContain('rol@voorbeeld.example')
  const contact = { role: 'Rol', email: 'rol@voorbeeld.example', source: 'test', saidOn: '2026-11-01' }
  await saveContact(there, { kind: 'municipality', key: 'GM0228' }, contact, 'test')
  await expect.poll(() => read('/infosheet/gemeente/ede')).toContain('rol@voorbeeld.example')
})

test('a source list stands on the page about the facts as soon as it is added, here or by another process', async () => {
  const { here, there, read } = await twoProcesses()
  const list = (id: string) => ({ ...editorsDesk, id, name: `Voorbeeldlijst ${id}` })
  expect(await read('/gegevens')).not.toContain('Voorbeeldlijst')
  await saveSource(here.database, list('hier'), here.now())
  expect(await read('/gegevens')).toContain('Voorbeeldlijst hier')
  await saveSource(there.database, list('daar'), there.now())
  await expect.poll(() => read('/gegevens')).toContain('Voorbeeldlijst daar')
})
