import type { WhyCall } from './asking/calls.ts'

/** What the command says that tells whom to call. */
export const commandText = {
  help: `place ask PLEK
  Mailt de plek nu de vraag of alles nog klopt. Dat gebeurt ook vanzelf, hooguit eens in de dertig dagen.
place calls --region NAAM [--out BESTAND]
  Wie je kunt bellen om te vragen of alles nog klopt: plekken zonder e-mailadres, plekken die drie mails niet
  beantwoordden en plekken die geen mail willen. Wie het langst wacht eerst, als CSV.`,
  askWords: 'Zo: npm run inloop -- place ask PLEK',
  noAddress: 'Zet eerst PUBLIC_URL: zonder adres van deze site heeft de mail geen link.',
  noPlace: (slug: string) =>
    `Er is geen plek '${slug}' om te mailen. Kijk met: npm run inloop -- place show ${slug}`,
  notAsked: (slug: string) =>
    `${slug} is niet gemaild: er is geen e-mailadres, de plek wil geen mail, of kreeg er korter dan dertig dagen geleden een.`,
  asked: (slug: string) => `De vraag aan ${slug} staat klaar en gaat zo weg.`,
  words: 'Zo: npm run inloop -- place calls --region NAAM [--out BESTAND]',
  noRegion: (name: string, known: string) => `Er is geen regio '${name}'. Kies uit: ${known}`,
  incomplete: (region: string, municipalities: string) =>
    `Van de regio ${region} kennen we niet alle gemeenten. Deze wel: ${municipalities || 'geen enkele'}.`,
  notWritten: (path: string) => `Het bestand ${path} kan niet worden geschreven.`,
  written: (count: number, path: string) => `${count} plekken om te bellen staan in ${path}`,
  columns: [
    ...['plek', 'plaats', 'gemeente', 'telefoon', 'website', 'status'],
    ...['nagekeken_op', 'bron_van', 'waarom', 'pagina'],
  ],
  why: {
    'no e-mail': 'geen e-mailadres bekend',
    'no answer': 'antwoordde niet op drie mails',
    'wants no mail': 'wil geen mail',
  } satisfies Record<WhyCall, string>,
}
