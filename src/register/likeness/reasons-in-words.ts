import type { Finding, Reason, Signal } from './reason.ts'

type Phrase = (left: string, right: string) => string

const both =
  (what: string): Phrase =>
  (left, right) =>
    left === right ? `${what}: ${left}` : `${what}: ${left} en ${right}`

const phrases: { [signal in Signal]: { [finding in Finding]?: Phrase } } = {
  name: {
    equal: both('Dezelfde naam'),
    alike: both('Bijna dezelfde naam'),
    partly: both('De namen lijken op elkaar'),
    'through the organisation': both('De ene naam is de organisatie van de andere'),
    differs: both('Andere naam'),
  },
  'kind in the name': { differs: both('De namen zeggen een ander soort plek') },
  organisation: {
    equal: both('Dezelfde organisatie'),
    overlap: both('Een gedeelde organisatie'),
    differs: both('Andere organisatie'),
  },
  town: {
    'same town': both('Dezelfde woonplaats'),
    'same municipality': both('Dezelfde gemeente'),
    'other town': both('Een andere woonplaats in dezelfde gemeente'),
    elsewhere: both('Een andere gemeente'),
  },
  district: { equal: both('Hetzelfde deel van de stad'), differs: both('Een ander deel van de stad') },
  address: {
    'same door': both('Hetzelfde adres'),
    'same building': both('Hetzelfde gebouw'),
    'same street': both('Dezelfde straat, het huisnummer is niet van allebei bekend'),
    'same postcode': both('Dezelfde postcode'),
    'other door': both('Hetzelfde huisnummer met een andere toevoeging'),
    'other number': both('Dezelfde straat met een ander huisnummer'),
    'other street': both('Een andere straat'),
    'other postcode': both('Een andere postcode'),
  },
  phone: {
    equal: both('Hetzelfde telefoonnummer'),
    central: both('Hetzelfde centrale telefoonnummer, dat kan van de hele organisatie zijn'),
    differs: both('Een ander telefoonnummer'),
  },
  email: {
    equal: both('Hetzelfde e-mailadres'),
    central: both('Hetzelfde algemene e-mailadres, dat kan van de hele organisatie zijn'),
    'same domain': both('E-mail bij dezelfde organisatie'),
    differs: both('Een ander e-mailadres'),
  },
  website: {
    'same page': both('Dezelfde webpagina'),
    'same site': both('Dezelfde website, die kan van de hele organisatie zijn'),
    'other page': both('Een andere pagina van dezelfde website'),
    'same domain': both('Website en e-mail van dezelfde organisatie'),
    differs: both('Een andere website'),
  },
  kvk: {
    'same establishment': both('Hetzelfde vestigingsnummer'),
    'other establishment': both('Hetzelfde KVK-nummer met een ander vestigingsnummer'),
    equal: both('Hetzelfde KVK-nummer'),
    differs: both('Een ander KVK-nummer'),
  },
  kind: { equal: both('Hetzelfde soort plek'), differs: both('Een ander soort plek') },
  grain: { differs: both('Het ene is een organisatie of groep, het andere een plek daarvan') },
  law: {
    'nothing ties both to one spot': () =>
      'Alleen een naam, een website of een centraal nummer is niet genoeg om zeker te zijn',
    'the names do not agree': () => 'De namen komen te weinig overeen om zeker te zijn',
    'something contradicts': () => 'Er is iets dat niet klopt, dus zeker is het niet',
  },
}

/** A reason in plain Dutch, with what both records say. */
export function reasonInWords({ signal, finding, left, right }: Reason): string {
  const phrase = phrases[signal][finding]
  return phrase === undefined ? `${signal}: ${finding}` : phrase(left ?? 'onbekend', right ?? 'onbekend')
}

/** Every signal and finding there are words for. */
export const phrasedReasons = Object.entries(phrases).flatMap(([signal, findings]) =>
  Object.keys(findings).map((finding) => [signal, finding] as [Signal, Finding]),
)
