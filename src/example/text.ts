/** What the command says: to whoever keeps the server, in Dutch. */
export const text = {
  summary: 'de voorbeeldregio: laden, weghalen, en opdrachten erin uitvoeren',
  help: (path: string) => `example load
  Maakt een verzonnen regio, helemaal ingevuld, op ${path}. Staat ze er al, dan verandert er niets.
example remove
  Haalt haar weg, met alles wat erin veranderd is.
example run OPDRACHT [WOORDEN]
  Voert een opdracht uit in de voorbeeldregio: example run place show …, example run export --format csv
De voorbeeldregio heeft een database voor zich alleen: niets ervan telt mee in cijfers, exports of reservekopieën.
Na een nieuwe versie van Inloop wordt ze opnieuw gemaakt; wat erin veranderd was is dan weg.`,
  notKept:
    'Van de voorbeeldregio is er geen reservekopie: example load maakt haar opnieuw. Zeg backup zonder example run voor de echte lijst.',
  words: 'Zeg: example load, example remove of example run OPDRACHT. Meer met --help.',
  made: (path: string) => `De voorbeeldregio is geladen en staat op ${path}.`,
  madeAnew: (path: string) =>
    `De voorbeeldregio was van een andere versie. Ze is opnieuw gemaakt, op ${path}.`,
  standsAlready: (path: string) =>
    `De voorbeeldregio staat al op ${path}. Opnieuw beginnen? Doe eerst: example remove`,
  removed: 'De voorbeeldregio is weg, met alles wat erin stond.',
  notThere: 'Er is geen voorbeeldregio. Laad haar eerst: example load',
}
