/** What the commands of signposting say: to whoever keeps the server, in Dutch. */
export const text = {
  summary: 'de contactpersoon van een regio of gemeente, zoals die op elk infosheet staat',
  help: `signposting contact add GEBIED --role ROL (--email ADRES | --phone NUMMER) --source TEKST --by WIE
    [--name NAAM --consent DAG] [--on DAG]
  Zet een contactpersoon op de infosheets van een gebied. Een eerdere van hetzelfde gebied vervalt.
  --role ROL      wat diegene doet: regiocoördinator Gezond Leven
  --email, --phone  liefst van de rol, niet van de persoon
  --name NAAM     alleen als diegene dat goed vindt, en dan met de dag waarop: --consent 2026-11-30
  --source TEKST  wie het zei, of de pagina waar het staat
  --on DAG        de dag waarop dat gezegd is; zonder dit vandaag
signposting contact remove GEBIED --by WIE
  Haalt de contactpersoon eraf en wist alles wat erover gezegd is. Er blijft alleen staan dat er een was, en tot wanneer.
signposting contact list [--json]
GEBIED is een gemeente (code of laatste deel van het adres) of een IZA-regio (naam of zo'n adres).
Een gemeente gaat voor haar regio. WIE is een rol of organisatie, geen persoon.`,
  words: 'Zeg: signposting contact add|remove|list. Zie: signposting --help',
  needs: (words: string) => `signposting contact heeft nodig: ${words}. Zie: signposting --help`,
  noArea: (typed: string) => `Er is geen gemeente of IZA-regio “${typed}”.`,
  wrong: {
    role: '--role is leeg of te lang (80 tekens).',
    name: '--name is te lang (80 tekens).',
    email: '--email is geen e-mailadres.',
    phone: '--phone is geen telefoonnummer.',
    source: '--source is leeg of te lang (300 tekens).',
    consentOn: '--consent is geen dag (2026-11-30).',
    saidOn: '--on is geen dag (2026-11-30).',
    consent:
      'Een naam staat er alleen met de dag waarop diegene dat goed vond: --name en --consent horen samen.',
    reach: 'Zeg hoe je diegene bereikt: --email of --phone.',
  },
  dayToCome: (day: string) => `${day} is nog niet geweest.`,
  saved: (area: string) => `Staat nu op de infosheets van ${area}.`,
  removed: (area: string) => `De contactpersoon van ${area} is eraf gehaald; alles erover is gewist.`,
  notThere: (area: string) => `Van ${area} stond er geen contactpersoon.`,
  none: 'Er zijn nog geen contactpersonen.',
  line: (area: string, who: string, said: string) => `${area}: ${who} (${said})`,
}
