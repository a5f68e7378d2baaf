import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchPlaceNames } from '../../geography/browser.ts'
import { shippedGeography } from '../../geography/example.ts'
import { everydayWords } from './everyday-words.ts'
import { anIndexedPlace, aQuestion, knowledgeOf } from './example.ts'
import { suggest } from './suggestions.ts'
import { understand } from './understanding.ts'

const known = knowledgeOf(
  shippedGeography,
  anIndexedPlace({
    name: 'De Voorbeeldhaven',
    whatFor: ['koffie drinken', 'wandelen'],
    municipality: 'GM0228',
  }),
  anIndexedPlace({ name: 'Voorbeeldpraat', kind: 'online', grain: 'online' }),
  anIndexedPlace({ name: 'Het Proefhuis', whatFor: ['samen koken'], alsoKnownAs: ['Café Zónnebloem'] }),
  anIndexedPlace({ name: 'Inloop Oost', kind: 'self-help-group' }),
)
const say = (typed: string, said = {}) => {
  const { where, what, several, danger } = understand(aQuestion(typed, said), known)
  return {
    where: where && (where.name ?? `bij ${where.municipality.name}`),
    what: what?.words.join(' '),
    several: several.length,
    danger,
  }
}
const nothing = { where: undefined, what: undefined, several: 0, danger: false }

describe('what somebody means', () => {
  test.each([
    ['Ede', { where: 'Ede' }],
    ['6711 AB', { where: '6711' }],
    ['koffie', { what: 'koffie' }],
    ['koffie in Ede', { where: 'Ede', what: 'koffie' }],
    ['ik wil graag wandelen in de buurt van Den Bosch', { where: "'s-Hertogenbosch", what: 'wandelen' }],
    ['6711 koffie', { where: '6711', what: 'koffie' }],
    ['thee', { what: 'thee' }],
    ['eten', { what: 'eten', several: 1 }],
    ['praten', { what: 'praten' }],
    ['cafe zonnebloem', { what: 'cafe zonnebloem' }],
    ['Voorbeeldpraat', { what: 'voorbeeldpraat' }],
    ['Voorbeeldstraat 1, 1011AB Amsterdam', { where: '1011' }],
    ['1012 Amsterdam', { where: '1012' }],
    ['Amsterdam 1108', { where: '1108' }],
    ['1108 AB Amsterdam', { where: '1108' }],
    ['Den Haag 2512', { where: '2512' }],
    ['3089 Rotterdam koffie', { where: '3089', what: 'koffie' }],
    ['koffie in Den Haag, 2548 AB', { where: '2548', what: 'koffie' }],
    ['3531 Lombok Utrecht', { where: '3531' }],
    ['5683 Best', { where: '5683' }],
    ['Den Haag, in 2024 verhuisd uit 2548', { where: '2548' }],
    ['in 2024 ontslagen, Ede', { where: 'Ede' }],
    ['Ede sinds 2024', { where: 'Ede' }],
    ['ik ben in 1985 geboren en woon in Groningen', { where: 'Groningen' }],
    ['ik woon sinds 2024 in eindhovn', { where: 'Eindhoven' }],
    ['sinds 2024 in Best', { where: 'Best' }],
    ['Lombok Utrecht sinds 2024', { where: 'Lombok (Utrecht)' }],
    ['koffie in 2024', { where: '2024', what: 'koffie' }],
    ['Zwolle 18-25 jaar', { where: 'Zwolle' }],
    ['Zwolle 2024-2025', { where: 'Zwolle' }],
    ['10-12 uur', {}],
    ['{{7*7}} 7*7', {}],
    ['Utrecht centrum', { where: 'Utrecht' }],
    ['Amstredam', { where: 'Amsterdam' }],
    ['Lombok', { several: 3 }],
    ['Lombok Utrecht', { where: 'Lombok (Utrecht)' }],
    ['de Pijp', { several: 3 }],
    ['koffie in de pijp', { what: 'koffie', several: 3 }],
    ['koffie in de pijp in Amsterdam', { where: 'Nieuwe Pijp (Amsterdam)', what: 'koffie' }],
    ['koffie pijp', { what: 'koffie' }],
    ['leven', {}],
    ['hoop', { several: 1 }],
    ['Beijum', { several: 1 }],
    ['Beijum Groningen', { where: 'Beijum (Groningen)' }],
    ['amsterdm koffie', { where: 'Amsterdam', what: 'koffie' }],
    ['ik woon in eindhovn', { where: 'Eindhoven' }],
    ['ben in zwole', { where: 'Zwolle' }],
    ['kleren wassen', {}],
    ['ik hoor stemmen', {}],
    ['ik zoek een baan', {}],
    ['Утрехт', { where: 'Utrecht' }],
    ['Гаага', { where: 'Den Haag' }],
    ['Ейндговен', { where: 'Eindhoven' }],
    ['Неймеген', { where: 'Nijmegen' }],
    ['Арнем', { where: 'Arnhem' }],
    ['Гарлем', { where: 'Haarlem' }],
    ['Зволле', { where: 'Zwolle' }],
    ['voetballen', { what: 'voetballen' }],
    ['ik kan niet slapen help utrecht', { where: 'Utrecht' }],
    ['slapen in Utrecht', { where: 'Utrecht', what: 'slapen' }],
    ['rotterdam zuid', { where: 'Rotterdam' }],
    ['rotterdam oost', { where: 'Rotterdam' }],
    ['schaken ede', { where: 'Ede', what: 'schaken' }],
    ['bladiebla ede', { where: 'Ede' }],
    ['kop koffie tilburg', { where: 'Tilburg', what: 'koffie' }],
    ['wan ede', { where: 'Ede' }],
    ['wand ede', { where: 'Ede', what: 'wand' }],
    ['voorbeeldha ede', { where: 'Ede' }],
    ['voorbeeldhaven ede', { where: 'Ede', what: 'voorbeeldhaven' }],
    ['zingen', { what: 'zingen', several: 1 }],
    ['zingen in Ede', { where: 'Ede', what: 'zingen' }],
    ['ik maak me zorgen om mijn zoon', {}],
    ['huisarts', {}],
    ['ik ben huisarts in Ede', { where: 'Ede' }],
    ['ik zie het niet meer zitten', { danger: true }],
    ['ik wil dood in Ede', { where: 'Ede', danger: true }],
    ['zelfmoord', { danger: true }],
    ['zelfmoord 2024-2025', { danger: true }],
    ['ik wil dood sinds 01-01-2024', { danger: true }],
    ['ik wil dood in Leeuwarden', { danger: true, where: 'Leeuwarden' }],
    ['', {}],
  ])('%s', (typed, meant) => {
    expect(say(typed)).toEqual({ ...nothing, ...meant })
  })

  test.each([
    ['slapen', 'respite'],
    ['logeren', 'respite'],
    ['chatten', 'online'],
    ['online', 'online'],
    ['jongeren', 'youth'],
    ['zelfhulp', 'self-help-group'],
    ['lotgenoten', 'self-help-group'],
  ] as const)('«%s» finds what is meant for it, whatever that says of itself: %s', (typed, kind) => {
    const meant = anIndexedPlace({ name: 'Het Proefhuis', kind, whatFor: ['op adem komen'] })
    const other = anIndexedPlace({ name: 'De Haven', whatFor: ['samen koken'] })
    const { what } = understand(aQuestion(`${typed} Ede`), knowledgeOf(shippedGeography, other, meant))
    expect([...what!.places]).toEqual([1])
  })

  test('namesakes are asked about, and the one that is chosen is answered', () => {
    expect(say('Bergen').several).toBeGreaterThan(1)
    expect(say('Bergen', { municipality: 'GM0893' })).toEqual({ ...nothing, where: 'Bergen (L)' })
  })

  test('a word that a name begins with and that a place speaks of is what one wants to do, and the names are offered', () => {
    expect(say('oost')).toMatchObject({ what: 'oost', where: undefined })
    expect(say('oost').several).toBeGreaterThan(0)
  })

  test.each([
    ['ik voel me heel alleen in Utrecht', 'Utrecht', ['Heel']],
    ['het gaat niet best, ik woon in Zwolle', 'Zwolle', ['Best']],
    ['om de hoek in Weesp', 'Weesp', ['Hoek']],
    ['made in Breda', 'Breda', ['Made']],
    ['haren knippen Assen', 'Assen', ['Haren']],
    ['Zwolle, het gaat niet best', 'Zwolle', ['Best']],
    ['een plek in heel Utrecht', 'Utrecht', ['Heel']],
    ['ik zoek een plek in Ede', 'Ede', []],
    ['ik woon in Best', 'Best', []],
    ['Voorbeeldstraat 1a, Haren', 'Haren', []],
    ['van Ede naar iets in Arnhem', 'Arnhem', ['Ede']],
    ['Lunteren Ede', 'Lunteren', []],
    ['Ede, Lunteren', 'Lunteren', []],
    ['fietsen van Ede naar Arnhem', 'Arnhem', ['Ede']],
    ['buren in Tiel', 'Tiel', ['Buren']],
  ])('of «%s» the place that is meant is %s, and what else it might be is offered', (typed, name, others) => {
    const { where } = understand(aQuestion(typed), known)
    expect(where?.name).toBe(name)
    expect(where?.isGuess).toBe(false)
    expect(where?.others.map((hit) => hit.name)).toEqual(others)
  })

  test.each(['Heel', 'best', 'Hoek', 'Made', 'Haren', 'Een', 'De Wijk', 'Echt', 'Goor', 'gemeente Best'])(
    'a name that is an ordinary word is the place when nothing else was typed: %s',
    (typed) => {
      const { where, several } = understand(aQuestion(typed), known)
      expect((where ?? several[0])?.name?.toLowerCase()).toBe(typed.replace('gemeente ', '').toLowerCase())
    },
  )

  test('an ordinary word without any place is a question, never an answer', () => {
    for (const typed of [
      'ik voel me heel alleen',
      'het gaat niet best',
      'haren knippen',
      'koffie met mijn buren',
    ]) {
      const { where, several } = understand(aQuestion(typed), known)
      expect(where, typed).toBeUndefined()
      expect(several.map(({ name }) => name)).toHaveLength(1)
    }
    expect(say('ik heb een vraag')).toEqual(nothing)
  })

  test('each ordinary word that is held back is the name of a place', () => {
    for (const word of everydayWords)
      expect(
        searchPlaceNames(known.names, word, 1).map(({ matched }) => matched),
        word,
      ).toEqual(['exact'])
  })

  test('a postcode beside its own town is the postcode, and neither is something to do', () => {
    // Of each name some place speaks: a wish would be found.
    const towns = shippedGeography.postcodes.filter(({ place }) => place !== '')
    fc.assert(
      fc.property(fc.constantFrom(...towns), fc.boolean(), ({ pc4, place }, isBehind) => {
        const speaking = knowledgeOf(shippedGeography, anIndexedPlace({ name: place, whatFor: [place, pc4] }))
        const { where, what } = understand(
          aQuestion(isBehind ? `${place} ${pc4}` : `${pc4} ${place}`),
          speaking,
        )
        expect([where?.name, what], `${place} ${pc4}`).toEqual([pc4, undefined])
      }),
      // Each makes its own index.
      { numRuns: 12 },
    )
  })

  test('beside a municipality that is named in a sentence, a year is no postcode elsewhere', () => {
    const named = [...shippedGeography.municipalities.values()].filter(
      ({ name }) => !everydayWords.has(name.toLowerCase()),
    )
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.integer({ min: 1940, max: 2030 }), ({ code }, year) => {
        const { name } = shippedGeography.municipalities.get(code)!
        const plain = understand(aQuestion(`ik woon in ${name}`), known)
        fc.pre(plain.where?.name === name)
        const isIts = shippedGeography.postcodes.some(
          ({ pc4, municipalityCode }) => pc4 === String(year) && municipalityCode === code,
        )
        fc.pre(!isIts)
        expect(understand(aQuestion(`sinds ${year} woon ik in ${name}`), known).where?.name).toBe(name)
      }),
    )
  })

  test('what was chosen is the place, whatever else was typed', () => {
    const { where } = understand(
      aQuestion('ik voel me heel alleen in Beek', { municipality: 'GM1955' }),
      known,
    )
    expect(where).toMatchObject({ name: 'Beek', municipality: { code: 'GM1955' } })
  })

  test('a typing mistake is answered as a guess, and said', () => {
    expect(understand(aQuestion('Wageningne'), known).where).toMatchObject({
      name: 'Wageningen',
      isGuess: true,
    })
    expect(understand(aQuestion('Wageningen'), known).where).toMatchObject({ isGuess: false })
  })

  test('where a device is, is in the municipality of the nearest postcode; far outside the country it is nowhere', () => {
    expect(say('', { from: { lon: 5.66, lat: 51.97 } })).toEqual({ ...nothing, where: 'bij Wageningen' })
    expect(say('', { from: { lon: 2.35, lat: 48.85 } })).toEqual(nothing)
  })

  test('of a text that goes on for ever the beginning is understood', () => {
    expect(say(`Ede ${'x '.repeat(40)}`).where).toBe('Ede')
    expect(say('a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3))).toEqual(nothing)
  })
})

describe('suggestions', () => {
  const words = (typed: string) =>
    suggest(typed, known).map((one) =>
      one.kind === 'activity' ? `${one.word} ${one.count}` : `${one.before}|${one.name}`,
    )

  test('are names that begin so, and things to do that some place speaks of', () => {
    expect(words('Wagen')).toContain('|Wageningen')
    expect(words('koff')).toContain('koffie 1')
    expect(words('koffie wagen')).toContain('koffie|Wageningen')
    expect(words('muz')).not.toContain('muziek 0')
  })

  test('are few, never twice the same, and none for a single letter', () => {
    for (const typed of ['a', 'am', 'amst', 'utrecht', '10', '1011', 'den', 'b', '', '?']) {
      const all = words(typed)
      expect(all.length).toBeLessThanOrEqual(6)
      expect(new Set(all).size).toBe(all.length)
    }
    expect(words('a')).toEqual([])
  })
})
