/** What the commands of identity say, to whoever runs the server. */
export const text = {
  invite: {
    summary: 'nodig iemand uit om het register mee bij te houden',
    help: `npm run inloop -- invite --email ADRES --name NAAM --role administrator|national-editor

Nodigt iemand uit en laat de link zien, waarmee diegene begint. Zo begint de eerste beheerder. De link werkt één keer,
en twee weken lang. Stuur hem langs een weg die je vertrouwt; er gaat ook een mail uit, als PUBLIC_URL bekend is.
Wie een plek of een regio bijhoudt, nodig je uit in /beheer/mensen.`,
    needs: 'Geef --email, --name en --role.',
    wrongEmail: 'Dit is geen e-mailadres.',
    wrongRole: 'De rol is administrator of national-editor.',
    link: (path: string) => `De link: ${path}`,
  },
  audit: {
    summary: 'kijk of het logboek klopt',
    help: `npm run inloop -- audit verify

Leest het hele logboek van wie wat deed, en rekent na of er niets in veranderd of uit verdwenen is. Schrijf de laatste
code ergens anders op: daarmee zie je later ook of er aan het eind iets af is.`,
    words: 'Zeg: audit verify',
    sound: (entries: number, last: string) =>
      `Het logboek klopt: ${entries} regels. De laatste code is ${last}.`,
    broken: (entry: number) => `Het logboek klopt niet meer vanaf regel ${entry}.`,
  },
}
