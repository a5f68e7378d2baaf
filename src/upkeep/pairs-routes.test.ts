import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { readRegister } from '../register/index.ts'
import { proposeAllPairs } from '../register/pair-store.ts'
import { inEde, inWageningen, sayOf } from '../register/testing.ts'
import { formIn } from './testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const haven = {
  ...inEde,
  ...{ name: 'Inloophuis De Voorbeeldzeemeeuw', address: 'Voorbeeldstraat 7', postcode: '1000 AA' },
  phone: '000 000 00 00',
} as const
const twin = { ...haven, name: 'De Voorbeeldzeemeeuw', website: 'https://voorbeeld.example' } as const

/** The desk of the national editor, with two records of one place. */
async function twins() {
  const desk = await deskWith(haven, twin, inWageningen)
  await proposeAllPairs(desk.platform)
  const keeper = await desk.as(grants.national)
  const audit = async () => {
    const { rows } = await sql<{ act: string }>`select act from audit_entry order by id`.execute(
      desk.platform.database,
    )
    return rows.map(({ act }) => act).filter((act) => act.startsWith('pair') || act.startsWith('places'))
  }
  const names = async () =>
    (await readRegister(desk.platform.database)).places.map(({ content }) => content.name).sort()
  return { ...desk, keeper, audit, names }
}
const [one, other] = [idOf(1), idOf(2)]
const path = `/beheer/dubbel/${one}/${other}`

describe('the desk of double records', () => {
  test('shows which places look alike, and both side by side with the reasons', async () => {
    const { keeper } = await twins()
    const list = await keeper.read('/beheer/dubbel')
    expect(await findHtmlFaults(list)).toEqual([])
    expect(list).toContain(`href="${path}"`)
    const html = await keeper.read(path)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(textOf(html)).toContain('Hetzelfde adres: Voorbeeldstraat 7')
    // What is the same needs no choice; what differs has none made for it.
    expect(html).not.toContain('name="blijft-phone"')
    expect(html).toContain('name="blijft-name"')
    expect(html).not.toContain(' checked')
    expect(await findHtmlFaults(await keeper.read(`/en${path}`))).toEqual([])
  })

  test('remembers what they are to each other, once, with who said so', async () => {
    const { keeper, audit } = await twins()
    const form = { ...formIn(await keeper.read(path)), uitkomst: 'anders', toelichting: 'Twee <b>deuren</b>' }
    const sent = () => keeper.send(path, form as unknown as Record<string, string>)
    expect([(await sent()).status, (await sent()).status]).toEqual([303, 303])
    expect(await audit()).toEqual(['pair decided'])
    const html = await keeper.read(path)
    expect(textOf(html)).toContain('door Voorbeeld Naam: Het zijn verschillende plekken.')
    expect(html).toContain('Twee &lt;b&gt;deuren&lt;/b&gt;')
    expect(await keeper.read('/beheer/dubbel')).toContain('Er wacht geen enkel paar.')
  })

  test('guesses nothing: what is not chosen stops it, and what was chosen stays', async () => {
    const { platform, keeper, names, audit } = await twins()
    await sayOf(platform, one, { email: 'een@voorbeeld.example' })
    await sayOf(platform, other, { email: 'twee@voorbeeld.example' })
    const form = formIn(await keeper.read(path)) as unknown as Record<string, string>
    const stopped = await keeper.send(path, {
      ...form,
      ...{ uitkomst: 'zelfde', 'blijft-name': '2', toelichting: 'Zelfde deur' },
    })
    const html = await stopped.text()
    expect(stopped.status).toBe(422)
    expect(textOf(html)).toContain('Kies wat er blijft bij: E-mail')
    expect(html).toMatch(/name="blijft-name" value="2" checked/)
    expect(html).toContain('>Zelfde deur</textarea>')
    expect(await findHtmlFaults(html)).toEqual([])
    expect([await names(), await audit()]).toEqual([[haven.name, inWageningen.name, twin.name].sort(), []])
  })

  test('merges field by field, and takes the merge back exactly', async () => {
    const { platform, keeper, names, audit } = await twins()
    const before = (await readRegister(platform.database)).places.map(({ id, slug, content }) => ({
      ...{ id, slug, content },
    }))
    const form = formIn(await keeper.read(path)) as unknown as Record<string, string>
    const merge = () => keeper.send(path, { ...form, uitkomst: 'zelfde', 'blijft-name': '2' })
    const done = await merge()
    expect([done.status, done.headers.get('location')]).toEqual([303, path])
    expect(await names()).toEqual([inWageningen.name, twin.name].sort())
    const html = await keeper.read(path)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(textOf(html)).toContain('De Voorbeeldzeemeeuw is opgegaan in De Voorbeeldzeemeeuw, Ede.')
    expect(await keeper.read('/beheer/dubbel')).toContain(`href="${path}"`)
    // Sent again: how it stands, and nothing twice.
    expect(textOf(await (await merge()).text())).toContain('Deze twee zijn samengevoegd')

    const back = formIn(html) as unknown as Record<string, string>
    for (const _ of [1, 2]) expect((await keeper.send(path, back)).status).toBe(303)
    const after = (await readRegister(platform.database)).places.map(({ id, slug, content }) => ({
      ...{ id, slug, content },
    }))
    expect(after).toEqual(before)
    expect(await audit()).toEqual(['places merged', 'places unmerged'])
    expect(await keeper.read(path)).toContain('laat dit paar staan')
  })

  test('takes nobody’s keeping away: who kept what went into another keeps that one', async () => {
    const { keeper, as } = await twins()
    const people = await as(grants.editor(2), { proven: false })
    const form = formIn(await keeper.read(path)) as unknown as Record<string, string>
    await keeper.send(path, { ...form, uitkomst: 'zelfde', 'blijft-name': '1' })
    expect(await people.read('/beheer')).toContain('/beheer/plek/inloophuis-de-voorbeeldzeemeeuw-ede')
    const stranger = await as(grants.editor(3))
    expect(await stranger.read('/beheer')).not.toContain('/beheer/plek/inloophuis')
  })

  test('does nothing on what somebody decided, or changed, meanwhile', async () => {
    const { platform, keeper, as, audit } = await twins()
    const form = formIn(await keeper.read(path)) as unknown as Record<string, string>
    const colleague = await as(grants.national)
    await colleague.send(path, { ...form, uitkomst: 'deel' })
    for (const uitkomst of ['anders', 'zelfde']) {
      const late = await keeper.send(path, { ...form, uitkomst, 'blijft-name': '1' })
      expect(late.status).toBe(409)
      const html = await late.text()
      expect(textOf(html)).toContain('Iemand besloot intussen over deze twee: Het een is een deel')
      expect(html).toMatch(/name="blijft-name" value="1" checked/)
    }
    await sayOf(platform, one, { phone: '000 000 00 01' })
    const changed = await keeper.send(path, { ...form, uitkomst: 'anders' })
    expect([changed.status, textOf(await changed.text())]).toEqual([
      409,
      expect.stringContaining('Een van de twee plekken veranderde terwijl jij keek.'),
    ])
    expect(await audit()).toEqual(['pair decided'])
    // Whoever saw it and still wants it, may.
    const again = formIn(await keeper.read(path)) as unknown as Record<string, string>
    expect((await keeper.send(path, { ...again, uitkomst: 'anders' })).status).toBe(303)
  })

  test.each([
    [{}, 'Kies wat deze twee voor elkaar zijn.'],
    [{ uitkomst: 'constructor' }, 'Kies wat deze twee voor elkaar zijn.'],
    [{ uitkomst: 'anders', toelichting: 'é'.repeat(501) }, 'Maak je uitleg korter: hoogstens 500 tekens.'],
  ])('what cannot be taken is said: %o', async (fields, message) => {
    const { keeper } = await twins()
    const sent = await keeper.send(path, fields as Record<string, string>)
    expect([sent.status, textOf(await sent.text()).includes(message)]).toEqual([422, true])
  })

  test('is for the national desk only, and for places that are there', async () => {
    const { as, keeper } = await twins()
    for (const grant of [grants.editor(1), grants.region('Gelderse Vallei'), grants.administrator]) {
      const who = await as(grant)
      expect((await who.open('/beheer/dubbel')).status).toBe(403)
      expect((await who.open(path)).status).toBe(403)
      expect((await who.send(path, { uitkomst: 'anders' })).status).toBe(403)
      expect((await who.send(path, { terug: 'ja' })).status).toBe(403)
    }
    expect((await keeper.open(`/beheer/dubbel/${one}/${one}`)).status).toBe(404)
    expect((await keeper.open(`/beheer/dubbel/${one}/${idOf(99)}`)).status).toBe(410)
    expect((await keeper.open('/beheer/dubbel/een/twee')).status).toBe(404)
  })
})
