import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldEmail, foldKvk, foldPhone, foldPostcode, foldText, foldWebsite } from './folding.ts'
import { foldName } from './name-folding.ts'
import { townKey } from './town-names.ts'

describe('what differs only in writing folds to one', () => {
  test.each([
    [['Zelfregiecentrum Weert', 'ZELFREGIE CENTRUM WEERT', 'Zelf-Regie-Centrum  Weert', 'ZRC Weert']],
    [['Jongerencafé Enik', 'Jongeren cafe Enik']],
    [["Jimmy's", 'Jimmys', 'JIMMY’S']],
    [['Herstel Academie', 'Herstelacademie', 'Recovery Academy']],
    [['Inloophuis De Hoop', 'Inlooppunt de Hoop', 'Inloop De Hoop']],
    [['Leidsche Rijn', 'Leidse Rijn']],
    [['@ease', 'At ease', 'ease']],
    [['Huis II', 'Huis 2']],
    [['Rouw & Verlies', 'Rouw en verlies', 'rouw + verlies']],
  ])('names: %j', (names) => {
    expect(new Set(names.map(foldName)).size).toBe(1)
  })

  test.each([
    [["'s-Hertogenbosch", 'Den Bosch', 's Hertogenbosch', 'S-HERTOGENBOSCH']],
    [["'s-Gravenhage", 'Den Haag', 'DEN HAAG']],
    [['Alphen aan den Rijn', 'Alphen a/d Rijn', 'Alphen aan de Rijn']],
    [['Hengelo (O.)', 'Hengelo', 'HENGELO OV']],
    [['Ljouwert', 'Leeuwarden']],
  ])('towns: %j', (towns) => {
    expect(new Set(towns.map(townKey)).size).toBe(1)
  })

  test.each([
    [
      [
        '000 000 00 11',
        '+31 00 000 00 11',
        '0031000000011',
        '(000) 000-0011',
        '+31 (0)00 0000011',
        '31000000011',
      ],
    ],
    [['0800-0011', '0800 00 11']],
  ])('phones: %j', (phones) => {
    expect(new Set(phones.map(foldPhone)).size).toBe(1)
  })

  test.each(['000 000 00 00', '-', 'n.v.t.', '', '12'])('the phone %j says nothing', (phone) => {
    expect(foldPhone(phone)).toBeUndefined()
  })

  test.each([
    [
      [
        'https://www.klimroos.example/',
        'klimroos.example',
        'HTTP://KLIMROOS.EXAMPLE/index.html',
        'klimroos.example?x=1',
      ],
    ],
    [['klimroos.example/weert/', 'https://klimroos.example/weert#top']],
  ])('websites: %j', (sites) => {
    expect(new Set(sites.map((site) => JSON.stringify(foldWebsite(site)))).size).toBe(1)
  })

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('the word %s is a word', (word) => {
    expect(foldName(`De ${word}`)).toContain(foldText(word))
    expect(townKey(word)).toBe(foldText(word))
  })

  test('postcodes, e-mail addresses and KVK numbers lose their spaces and capitals', () => {
    expect(['0000 aa', '0000AA', '0000  AA'].map(foldPostcode)).toEqual(['0000AA', '0000AA', '0000AA'])
    expect(foldPostcode('3841')).toBe('3841')
    expect(foldEmail('mailto:Hallo@Klimroos.Example.')).toBe('hallo@klimroos.example')
    expect(foldKvk('0000 0011')).toEqual({ number: '00000011', establishment: undefined })
    expect(foldKvk('1100011 / 000000000011')).toEqual({ number: '01100011', establishment: '000000000011' })
  })
})

describe('folding what is folded changes nothing', () => {
  const someText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[a-zA-Zé'&.@ /-]{0,30}$/),
  )

  test.each<[string, (text: string) => string]>([
    ['text', foldText],
    ['name', foldName],
    ['town', townKey],
    ['phone', (text) => foldPhone(text) ?? ''],
    ['e-mail', (text) => foldEmail(text) ?? ''],
    ['postcode', (text) => foldPostcode(text) ?? ''],
    ['website', (text) => Object.values(foldWebsite(text) ?? {}).join('')],
    ['KVK number', (text) => Object.values(foldKvk(text)).join(' ')],
  ])('%s', (_, fold) => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2000 },
    )
  })
})
