import { expect, test } from 'vitest'
import { coverageRoutes, loadPublishedFigures } from '../coverage/index.ts'
import { textOf } from '../design/testing.ts'
import { serve } from '../platform/testing.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { editPlace } from '../register/settling-store.ts'
import { readRegister, saveSource } from '../register/store.ts'
import { exampleList, inEde, inWageningen } from '../register/testing.ts'
import { address, edit, finderWith, namesIn } from './testing.ts'

test('says what nobody confirmed, where it comes from and of what year, and what is unknown', async () => {
  const { read } = await finderWith(inEde)
  const page = textOf(await read(address))
  expect(page).toContain('Nog niet bevestigd door de plek zelf')
  expect(page).toContain('Voorbeeldlijst')
  expect(page).toContain('Wat hier over de plek staat komt uit één bron, van 2024.')
  expect(page).toContain('Openingstijden weten we niet.')
  expect(page).toContain('Een telefoonnummer, e-mailadres of website kennen we niet.')
  expect(page).toMatch(/Wat we nog niet weten .*of het gratis is/)
})

test('unknown is never shown as no', async () => {
  const { read } = await finderWith(inEde)
  expect(textOf(await read(address))).not.toMatch(/\bnee\b/i)
})

test('what another source says stays visible', async () => {
  const { platform, read } = await finderWith(inEde)
  await saveSource(
    platform.database,
    { ...exampleList, id: 'ander', name: 'Andere voorbeeldlijst', rank: 20 },
    platform.now(),
  )
  await editPlace(
    platform,
    '00000000-0000-4000-8000-000000000001',
    { basis: 'source', sourceId: 'ander', saidOn: '2019', values: { status: 'stopped', town: 'Lunteren' } },
    'test',
  )
  const page = textOf(await read(address))
  expect(page).toContain('Een andere bron zegt: gestopt')
  expect(page).toContain('Een andere bron zegt: Lunteren')
  expect(page).toContain('Andere voorbeeldlijst')
})

test('a place that stopped says so and shows the nearest others', async () => {
  const { read } = await finderWith({ ...inEde, status: 'stopped', stoppedOn: '2018-01' }, inWageningen)
  const page = await read(address)
  expect(textOf(page)).toContain('Deze plek is gestopt in januari 2018')
  expect(namesIn(page)).toEqual([inWageningen.name])
})

test('an address given only on request stands nowhere', async () => {
  const { read } = await finderWith({
    ...inEde,
    address: 'Voorbeeldgeheim 1',
    postcode: '6711 AB',
    locationDisclosure: 'on request',
  })
  for (const path of [address, '/plekken', '/plekken.csv'])
    expect(await read(path), path).not.toMatch(/Voorbeeldgeheim|6711|52\.04/)
  expect(await read(address)).toContain('Het adres geeft de plek zelf')
})

test('what lost from an address on request is told nowhere, nor what it was before', async () => {
  const { platform, app, read } = await finderWith(
    {
      ...inEde,
      address: 'Voorbeeldgeheim 1',
      postcode: '6711 AB',
      note: 'De bel zit aan het Voorbeeldgeheim',
      supportPoint: 'yes',
    },
    inWageningen,
  )
  await loadPublishedFigures(platform)
  const stand = (await readRegister(platform.database)).revision
  const exactly = { lon: 5.6789, lat: 52.0123 }
  await edit(platform, {
    address: 'Ander Voorbeeldgeheim 12',
    location: exactly,
    locationPrecision: 'exact',
    locationDisclosure: 'on request',
  })
  for (const path of [
    address,
    ...['/plekken', '/plekken.csv', `/plekken?stand=${stand}`, `/plekken.csv?stand=${stand}`],
    ...['/gemeente/ede', '/gemeente/wageningen', '/', '/gegevens', '/gegevens.csv'],
    '/plek/de-wageningse-voorbeeldhaven-wageningen',
  ])
    for (const language of ['', '/en']) {
      const answer = await (
        await (path.startsWith('/gemeente') ? serve(coverageRoutes, platform) : app).request(language + path)
      ).text()
      expect(answer, language + path).not.toMatch(/Voorbeeldgeheim|6711|52\.04|52\.01|5\.67/)
    }
  expect(await read(address)).toContain('Het adres geeft de plek zelf')
})

test('how far a hidden door is says only how far its town is', async () => {
  const kmFrom = async (location: { lon: number; lat: number }) => {
    const { search } = await finderWith({ ...inEde, location, locationDisclosure: 'on request' })
    return /ongeveer (\d+) km/.exec(textOf(await (await search('Wageningen')).text()))?.[1]
  }
  const fromOneDoor = await kmFrom({ lon: 5.66, lat: 52.04 })
  expect(fromOneDoor).toBeDefined()
  expect(await kmFrom({ lon: 5.9, lat: 52.2 })).toBe(fromOneDoor)
})

test('an old address leads on, but no browser keeps that: a merge may be undone', async () => {
  const { platform, app } = await finderWith(inEde, inWageningen)
  await edit(platform, { name: 'Het Edese Voorbeeldhuis' })
  const renamed = await app.request(address)
  expect([renamed.status, renamed.headers.get('cache-control')]).toEqual([308, 'no-cache'])
  expect(renamed.headers.get('location')).toBe('/plek/het-edese-voorbeeldhuis-ede')
  const [absorbed, kept] = (await readRegister(platform.database)).places
  await mergePlaces(platform, kept!, absorbed!, 'by the rule', 'test')
  const merged = await app.request('/plek/de-wageningse-voorbeeldhaven-wageningen')
  expect([kept!.slug, absorbed!.slug, merged.status, merged.headers.get('cache-control')]).toEqual([
    'het-edese-voorbeeldhuis-ede',
    'de-wageningse-voorbeeldhaven-wageningen',
    302,
    'no-store',
  ])
})

test('a place that confirmed its phone only is not called confirmed; its phone is', async () => {
  const { platform, read } = await finderWith(inEde)
  await edit(platform, { phone: '000 000 00 00' }, 'place')
  expect(textOf(await read('/plekken'))).toContain('nog niet bevestigd door de plek zelf')
  const page = await read(address)
  expect(textOf(page)).toMatch(/000 000 00 00 de plek zelf/)
  expect(page).not.toContain('notice--green')
  expect(namesIn(await read('/plekken?zekerheid=bevestigd'))).toEqual([])
  await edit(platform, { name: inEde.name!, status: 'known', town: 'Ede' }, 'place')
  expect(namesIn(await read('/plekken?zekerheid=bevestigd'))).toEqual([inEde.name])
})

test('a place that was taken off says no more than that', async () => {
  const { app } = await finderWith({ ...inEde, status: 'withdrawn' })
  const answer = await app.request(address)
  expect(answer.status).toBe(410)
  expect(await answer.text()).not.toContain(inEde.name)
})

test('an unknown address is not there', async () => {
  const { app } = await finderWith()
  expect((await app.request('/plek/voorbeeld-dat-niet-bestaat')).status).toBe(404)
})
