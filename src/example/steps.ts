type Words = readonly string[]

/**
 * How the example's places enter, as the words an editor would type: through the product's own commands. Tables lie in
 * `data/example/places`; days are filled in like theirs. Its timetable lies in `data/example/gtfs`.
 */
export const steps: readonly Words[] = [
  source('voorbeeldlijst', 'Lijst van de Voorbeeldregio', '40'),
  ['import', 'places.csv', '--source', 'voorbeeldlijst', '--apply'],
  source('gemeentelijst', 'Sociale kaart van Voorbeeldstad', '60'),
  [
    'import',
    'gemeentelijst.csv',
    '--mapping',
    'gemeentelijst.mapping.json',
    '--source',
    'gemeentelijst',
    '--apply',
  ],
  // The lists name these twice; of a third place it is left to whoever practises.
  merge('het-voorbeeldhuis-voorbeeldstad', 'voorbeeldhuis-voorbeeldstad'),
  merge('jongerenplek-fabel-voorbeeldstad', 'jongerenplek-fabel-voorbeeldstad-2'),
  ...[
    ['de-voorbeeldacademie-voorbeeldstad', '{-18}'],
    ['inloop-fabelrade', '{-33}'],
    ['inloop-de-verzonnen-deur-verzonnenveen', '{-5}'],
    ['zelfhulpgroep-voorbeeldpad-sprookhuizen', '{-20}'],
    ['naastengroep-verzonnenveen', '{-5}'],
    ['koffiebus-voorbeeld-nergenshuizen', '{-30}'],
    ['logeerhuis-de-voorbeeldkamer-droomsterdijk', '{-12}'],
    ['jongerenplek-fabel-voorbeeldstad', '{-25}'],
    // Two of long ago, so that it shows how what nobody looked at grows old.
    ['inloop-denkbeeld-denkbeeldermeer', '{-400}'],
    ['recovery-college-denkbeeld-denkbeeldermeer', '{-200}'],
    ['moestuin-verzonnenveen', '{-48}'],
  ].map(confirm),
  // Everything but its number, of which two lists do not say the same.
  confirm(['het-voorbeeldhuis-voorbeeldstad', '{-8}', ...ownWordOfTheHouse()]),
  // Confirmed in part: only how to reach it.
  confirm(['voorbeeldkring-online', '{-70}', 'telefoon', 'email']),
  ['programme', 'import', 'programme.csv', '--by', 'redactie', '--apply'],
  [
    ...['signposting', 'contact', 'add', 'voorbeeldregio', '--role', 'netwerkcoördinator Voorbeeldregio'],
    ...[
      '--email',
      'regio@example.org',
      '--phone',
      '000 000 00 40',
      '--source',
      'verzonnen',
      '--by',
      'redactie',
    ],
  ],
  ['timetable', 'load', 'gtfs'],
  edit('ggz-inloop-de-denkbeeldige-denkbeeldermeer', 'prikkelarm=nee', 'gebeld, en gehoord van wie er werkt'),
]

function source(id: string, name: string, rank: string): Words {
  const of = ['--publisher', 'verzonnen voor de Voorbeeldregio', '--licence', 'EUPL-1.2', '--dated', '{-40}']
  return ['source', 'add', id, '--name', name, ...of, '--rank', rank, '--grain', 'location']
}

function merge(kept: string, absorbed: string): Words {
  return ['merge', kept, absorbed, '--by', 'redactie', '--rule']
}

function confirm([slug, day, ...fields]: Words): Words {
  return ['place', 'confirm', slug!, ...fields, '--by', 'de plek zelf', '--on', day!]
}

function edit(slug: string, words: string, reason: string): Words {
  return ['place', 'edit', slug, words, '--by', 'redactie', '--reason', reason]
}

function ownWordOfTheHouse(): Words {
  const what = ['naam', 'soort', 'status', 'binnenkomen', 'eerste_keer', 'wie_je_ontmoet', 'openingstijden']
  return [
    ...what,
    'voor_wie',
    'waarvoor',
    'gratis',
    'rolstoel',
    'adres',
    'postcode',
    'plaats',
    'gemeentecode',
  ]
}
