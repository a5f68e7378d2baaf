/** What the commands of travel say. */
export const travelCommand = {
  summary: 'reistijden uit een dienstregeling, om naast een andere rekenaar te leggen',
  help: `travel earliest --feed ZIP|MAP --date 2026-07-21 --from HALTE --depart 08:00 [--max SECONDEN]
  Wanneer je op zijn vroegst bij elke halte kunt zijn: to_stop_id,arrival_seconds (seconden van de dienstdag).
travel profile --feed ZIP|MAP --date 2026-07-21 --to HALTE --window 08:00-09:00 [--max SECONDEN]
  Hoe lang je van elke halte onderweg bent, voor elke minuut van vertrek. Leeg: niet te doen.
  Van 08:00-09:00 zijn dat de 60 minuten 08:00 tot en met 08:59.
travel explain --feed ZIP|MAP --date 2026-07-21 --from HALTE --to HALTE --depart 08:00 [--max SECONDEN]
  De reis zelf, stap voor stap: zo vroeg mogelijk aan, en dan zo laat mogelijk weg.

travel walk --to BREEDTE,LENGTE --points CSV [--streets UITTREKSEL.osm.pbf] [--pace lopen|langzaam|rolstoel|fiets]
  Hoe lang je van elk punt loopt of fietst, de dichtstbijzijnde eerst: from_id,seconds,by. De CSV heeft id, lat en lon.
  Met --streets over straten van OpenStreetMap; zonder, en buiten het uittreksel, hemelsbreed maal 1,34.
  Ten hoogste --max SECONDEN (2700).

Bij de eerste drie:
  --change SECONDEN            zo lang duurt overstappen bij dezelfde halte ten minste (120). Instappen bij het begin
                               kost niets. Staat er in transfers.txt iets over de halte zelf, dan geldt dat.
  --footpaths METER            lopen tussen haltes die hemelsbreed ten hoogste zo ver uit elkaar liggen: maal 1,34 omweg,
                               1,31 meter per seconde. Zonder dit lopen we alleen waar transfers.txt dat zegt.
  --parent-transfers SECONDEN  zo lang duurt lopen tussen twee haltes van één station. Zonder dit zijn ze los.
  --day-before                 met de ritten van de dag ervoor die na 24:00 nog rijden
  --max SECONDEN               langer ben je niet onderweg; precies zo lang telt nog mee (bij profile: 5400)

Uren mogen voorbij 24:00 gaan. De dienstregeling is GTFS, in een zip of een map.`,
  words: 'Zeg: travel earliest, profile, explain of walk. Zie: travel --help',
  needs: (names: string) => `Dit ontbreekt: ${names}. Zie: travel --help`,
  wrongOption: (name: string, said: string, expected: string) =>
    `--${name} ${said} kunnen we niet lezen. Schrijf ${expected}.`,
  expected: {
    time: 'een tijd, zoals 08:00',
    window: 'twee tijden, zoals 08:00-09:00, de tweede later, met ten hoogste 24 uur ertussen',
    number: 'een heel getal vanaf 0',
    date: 'een dag, zoals 2026-07-21',
  },
  unknownStop: (id: string) => `Halte ${id} staat niet in stops.txt.`,
  attention: (line: string) => `Let op: ${line}`,
  noWay: 'Zo is er geen reis.',
  unsound: (why: string) =>
    `De gevonden reis klopt niet met de dienstregeling, dus we tonen hem niet. Dat is een fout van ons. ${why}`,
  explain: {
    whole: (leaves: string, arrives: string, seconds: number, asked: string) =>
      `Je vertrekt om ${leaves} en bent er om ${arrives}: ${seconds} seconden na ${asked}.`,
    route: {
      stop: (name: string, id: string) => `${name} [${id}]`,
      walk: (departs: string, arrives: string, from: string, to: string) =>
        `${departs} - ${arrives}: lopen van ${from} naar ${to}`,
      vehicle: (name: string, agency: string, headsign: string) =>
        [name, agency && `(${agency})`, headsign && `richting ${headsign}`].filter(Boolean).join(' '),
      ride: (departs: string, arrives: string, vehicle: string, from: string, to: string, trip: string) =>
        `${departs} - ${arrives}: ${vehicle} van ${from} naar ${to}, rit ${trip}`,
      wait: (seconds: number, spare: number) =>
        `wachten: ${seconds} seconden; ${spare} later was je nog op tijd`,
    },
  },
}
