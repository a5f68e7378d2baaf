import { expect, test } from 'vitest'
import { textOf } from '../design/testing.ts'
import { listQueuedMail } from '../platform/mail.ts'
import type { Platform } from '../platform/platform.ts'
import { anotherProcess, serve } from '../platform/testing.ts'
import { listPublicPlaces, type PlaceContent, readRegister } from '../register/index.ts'
import { editPlace } from '../register/settling-store.ts'
import { listChanges } from '../register/store.ts'
import { exampleList, inEde, inWageningen, platformWith } from '../register/testing.ts'
import { askPlaces } from './jobs.ts'
import { upkeepRoutes } from './routes.ts'

const site = 'https://inloop.example'
const email = 'haven@voorbeeld.example'
const withMail = { ...inEde, email } satisfies Partial<PlaceContent>
const onTuesdays: PlaceContent['openingHours'] = {
  weekly: [{ days: [2], from: '10:00', to: '16:00' }],
  exceptions: [],
  holidays: 'closed',
}
const idInEde = '00000000-0000-4000-8000-000000000001'

/** The turn of a place whose id begins with zeros comes on days whose number since 1970 is a multiple of thirty. */
const turn = Temporal.PlainDate.from('2026-12-03')

function goTo(platform: Platform, day: Temporal.PlainDate): void {
  platform.now = () => day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '09:10' }).toInstant()
}

/** A register with a place that has a mailbox, on the morning of its turn; and the pages its mail leads to. */
async function asking(...contents: Partial<PlaceContent>[]) {
  const platform = await platformWith(...(contents.length > 0 ? contents : [withMail]))
  goTo(platform, turn)
  const app = serve(upkeepRoutes, platform)
  const post = (path: string, said: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(said) })
  return { platform, app, post }
}

/** The link in the newest mail, as a path. */
async function newestLink({ database }: Platform): Promise<string> {
  const mail = (await listQueuedMail(database)).at(-1)!
  return /https:\/\/inloop\.example(\/klopt\/\S+)\n/.exec(mail.body)![1]!
}

const versionIn = (html: string) => ({ versie: /name="versie" value="(\d+)"/.exec(html)![1]! })
const contentOf = async ({ database }: Platform, id = idInEde) => (await readRegister(database)).byId.get(id)!

test('the mail asks one question, says how to stop, and tells nothing of people', async () => {
  const { platform } = await asking({
    ...withMail,
    hosts: [{ name: 'Voorbeeldine', consentOn: '2026-01-01' }],
  })
  expect(await askPlaces(platform, site)).toBe(1)
  const [mail] = await listQueuedMail(platform.database)
  expect(mail).toMatchObject({ to: email, subject: 'Klopt dit nog: De Edese Voorbeeldhaven?' })
  expect(mail!.body.match(/\?/g)).toHaveLength(1)
  expect(mail!.body).toMatch(/\/klopt\/\S+\/stop\n/)
  expect(mail!.body).not.toContain('Voorbeeldine')
  expect(mail!.key).not.toContain('voorbeeld')
})

test('a job that runs twice mails once, also from another process', async () => {
  const { platform } = await asking()
  const other = await anotherProcess(platform)
  await Promise.all([askPlaces(platform, site), askPlaces({ ...other, newId: () => 'another' }, site)])
  await askPlaces(platform, site)
  expect(await listQueuedMail(platform.database)).toHaveLength(1)
})

test('a place without an address of its own, and one that stopped, get no mail', async () => {
  const { platform } = await asking(inEde, { ...inWageningen, email, status: 'stopped' })
  expect(await askPlaces(platform, site)).toBe(0)
})

test('whoever opens the link changes nothing, however often: mail scanners do', async () => {
  const { platform, app } = await asking()
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const before = await contentOf(platform)
  for (const path of [link, link, `${link}/anders`, `${link}/stop`]) {
    const answer = await app.request(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>')
  }
  expect(await contentOf(platform)).toEqual(before)
  expect((await app.request(link)).status).toBe(200)
})

test('one button confirms everything that was shown, as the place itself; and the link works once', async () => {
  const { platform, app, post } = await asking({ ...withMail, phone: '000 000 00 00' })
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const page = await (await app.request(link)).text()
  expect(textOf(page)).toContain('000 000 00 00')
  const thanks = await post(link, versionIn(page))
  expect(thanks.status).toBe(200)
  expect(textOf(await thanks.text())).toContain(
    'Bij De Edese Voorbeeldhaven staat nu: bevestigd door de plek zelf op 3 december 2026.',
  )
  const [place] = await listPublicPlaces(platform.database)
  expect(place).toMatchObject({ confirmedOn: '2026-12-03', lastWord: { by: 'place', on: '2026-12-03' } })
  expect(place!.ownWord).toContain('phone')
  const [change] = await listChanges(platform.database, idInEde)
  expect(change!.actor).toBe('bevestigd per mail')

  for (const again of [
    await post(link, versionIn(page)),
    await app.request(link),
    await app.request(`${link}/anders`),
  ]) {
    expect(again.status).toBe(410)
    expect(textOf(await again.text())).toContain('Je hebt al geantwoord')
  }
  expect(await listChanges(platform.database, idInEde)).toHaveLength(2)
})

test('two presses of the button at one moment are one confirmation', async () => {
  const { platform, app, post } = await asking()
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const version = versionIn(await (await app.request(link)).text())
  const answers = await Promise.all([post(link, version), post(link, version)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
  expect(await listChanges(platform.database, idInEde)).toHaveLength(2)
})

test('a place of which nobody knew whether it is there says so by answering', async () => {
  const { platform, app, post } = await asking({ ...withMail, status: 'unknown' })
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const page = await (await app.request(link)).text()
  expect(textOf(page)).toContain('Met de knop zeg je dat de plek er is.')
  await post(link, versionIn(page))
  expect((await contentOf(platform)).content.status).toBe('known')
})

test('what became another since it was shown is shown again, and is not confirmed unseen', async () => {
  const { platform, app, post } = await asking()
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const page = await (await app.request(link)).text()
  await editPlace(
    platform,
    idInEde,
    { basis: 'checked', sourceId: exampleList.id, values: { phone: '000 000 00 01' } },
    'test',
  )
  const answer = await post(link, versionIn(page))
  expect(answer.status).toBe(409)
  const again = await answer.text()
  expect(textOf(again)).toContain('000 000 00 01')
  expect((await post(link, versionIn(again))).status).toBe(200)
  for (const hostile of [{}, { versie: '' }, { versie: "1'; drop table place" }])
    expect((await post(link, hostile as Record<string, string>)).status).toBe(410)
})

test('an address that is not for everybody is not shown by a link either, and stays as it was', async () => {
  const { platform, app, post } = await asking({
    ...withMail,
    address: 'Voorbeeldgeheim 1',
    locationDisclosure: 'on request',
  })
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const page = await (await app.request(link)).text()
  expect(page).not.toContain('Voorbeeldgeheim')
  await post(link, versionIn(page))
  expect((await contentOf(platform)).content.address).toBe('Voorbeeldgeheim 1')
  expect((await listPublicPlaces(platform.database))[0]!.confirmedOn).toBe('2026-12-03')
})

test('after thirty days the link no longer works, and says what one can still do', async () => {
  const { platform, app, post } = await asking()
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const page = await (await app.request(link)).text()
  goTo(platform, turn.add({ days: 30 }))
  expect((await app.request(link)).status).toBe(200)
  goTo(platform, turn.add({ days: 31 }))
  const answer = await post(link, versionIn(page))
  expect(answer.status).toBe(410)
  const told = await answer.text()
  expect(textOf(told)).toContain('Deze link werkt niet meer')
  expect(told).toContain('href="/plek/de-edese-voorbeeldhaven-ede/fout"')
  expect((await contentOf(platform)).confirmedOn).toBeUndefined()
})

test('a link that nobody sent is not found', async () => {
  const { app, post } = await asking()
  for (const path of ['/klopt/x', '/klopt/x/anders', '/klopt/x/stop', `/klopt/${'a'.repeat(3000)}`]) {
    expect((await app.request(path)).status).toBe(404)
    expect((await post(path)).status).toBe(404)
  }
})

test('what does not hold goes to the desk in own words, once, with a code; and nothing is confirmed', async () => {
  const { platform, app, post } = await asking()
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  const form = await (await app.request(`${link}/anders`)).text()
  const eens = /name="eens" value="([^"]+)"/.exec(form)![1]!
  expect((await post(`${link}/anders`, { eens, tekst: ' ' })).status).toBe(422)
  const tooLong = await post(`${link}/anders`, { eens, tekst: 'a'.repeat(1001) })
  expect(tooLong.status).toBe(422)
  expect(await tooLong.text()).toContain('aaaa')
  const received = await post(`${link}/anders`, { eens, tekst: 'Op dinsdag zijn we dicht.' })
  expect(received.status).toBe(200)
  expect(textOf(await received.text())).toContain('Met deze code zie je later wat ermee is gedaan')
  expect((await post(`${link}/anders`, { eens, tekst: 'Op dinsdag zijn we dicht.' })).status).toBe(410)
  expect((await contentOf(platform)).confirmedOn).toBeUndefined()
})

test('whoever wants no more mails gets none, for that place and that mailbox, until they want them again', async () => {
  const { platform, app, post } = await asking(withMail, { ...inWageningen, email })
  await askPlaces(platform, site)
  const link = await newestLink(platform)
  expect(await listQueuedMail(platform.database)).toHaveLength(1)
  expect((await app.request(`${link}/stop`)).status).toBe(200)
  for (let twice = 0; twice < 2; twice++) expect((await post(`${link}/stop`)).status).toBe(200)
  goTo(platform, turn.add({ days: 30 }))
  expect(await askPlaces(platform, site)).toBe(0)
  expect((await post(`${link}/stop`, { weer: 'ja' })).status).toBe(200)
  expect(await askPlaces(platform, site)).toBe(1)
})

test('through two years a place that never answers gets three mails, and no machine closes it', async () => {
  const { platform } = await asking()
  const mailedAfter: number[] = []
  for (let days = 0; days <= 730; days++) {
    goTo(platform, turn.add({ days }))
    // The turn is in the week that follows such a day: on the others nothing is to be done.
    if (days % 30 < 7 && (await askPlaces(platform, site)) > 0) mailedAfter.push(days)
  }
  expect(mailedAfter).toEqual([0, 30, 60])
  const mails = await listQueuedMail(platform.database)
  expect(mails[1]!.body).toContain('We vroegen dit al eerder.')
  expect(mails[2]!.body).toContain('Dit is de laatste mail hierover.')
  expect((await contentOf(platform)).content.status).toBe('known')
})

test.each([
  { months: 6, more: {} },
  { months: 3, more: { openingHours: onTuesdays } },
])(
  'a place that answers is asked again: after six months, or three when it tells its hours',
  async ({ months, more }) => {
    const { platform, app, post } = await asking({ ...withMail, ...more })
    await askPlaces(platform, site)
    const link = await newestLink(platform)
    await post(link, versionIn(await (await app.request(link)).text()))
    let asked = turn
    do {
      asked = asked.add({ days: 1 })
      goTo(platform, asked)
    } while ((await askPlaces(platform, site)) === 0)
    const due = turn.add({ months })
    expect(Temporal.PlainDate.compare(asked, due)).toBeGreaterThanOrEqual(0)
    expect(due.until(asked).days).toBeLessThanOrEqual(30)
  },
)
