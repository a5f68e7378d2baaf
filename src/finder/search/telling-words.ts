import type { IndexedPlace } from './place-index.ts'

type Kind = NonNullable<IndexedPlace['content']['kind']>

/** Words that say nothing of what somebody looks for. */
export const empty: ReadonlySet<string> = new Set(
  (
    'aan als bij de die dat een en er gaan graag heb help het hier hulp iemand iets ik in is kan kop kopje kun kunnen ' +
    'me met mij mijn na naar nabij niet of om ook op over plek plekken te tot van voor waar wat we wie wil willen ' +
    'zoek zoeken ' +
    'a an and are around can do find for i is me my near not of place places the to want where with'
  ).split(' '),
)

/** Beside a town these are a part of it: Rotterdam Zuid. */
export const partsOfTown: ReadonlySet<string> = new Set(
  (
    'noord oost zuid west midden noorden oosten zuiden westen centrum stad dorp wijk buurt gemeente ' +
    'north east south centre center city town'
  ).split(' '),
)

/** Things to do that people ask for by name, beside those with more names. Reviewed by hand. */
export const thingsToDo: ReadonlySet<string> = new Set(
  (
    'schaken dammen biljarten darten bingo kaarten klaverjassen bridgen puzzelen gamen computeren ' +
    'voetbal voetballen tennis tafeltennis zwemmen hardlopen dansen boksen mediteren meditatie ' +
    'breien haken naaien keramiek fotograferen fotografie toneel theater film lezen schrijven klussen ' +
    'logeren slapen overnachten chatten zelfhulp lotgenoten ' +
    'chess football swimming dancing knitting reading writing sleep chat'
  ).split(' '),
)

/** How people call a kind of place, besides what the place says itself. */
export const kindWords: { readonly [K in Kind]?: string } = {
  respite: 'slapen logeren logeerhuis overnachten sleep respite',
  online: 'online chatten chat',
  youth: 'jongeren youth',
  'self-help-group': 'zelfhulp zelfhulpgroep lotgenoten self-help',
}
