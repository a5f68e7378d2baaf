/**
 * How the example's places enter, as the words an editor would type: through the product's own commands. Tables lie in
 * `data/example/places`; days are filled in like theirs.
 */
export const steps: readonly (readonly string[])[] = [
  source('voorbeeldlijst', 'Lijst van de Voorbeeldregio', '40'),
  ['import', 'places.csv', '--source', 'voorbeeldlijst', '--apply'],
]

function source(id: string, name: string, rank: string): string[] {
  const of = ['--publisher', 'verzonnen voor de Voorbeeldregio', '--licence', 'EUPL-1.2', '--dated', '{-40}']
  return ['source', 'add', id, '--name', name, ...of, '--rank', rank, '--grain', 'location']
}
