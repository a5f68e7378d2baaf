import { inLanguages } from '../platform/language.ts'
import { type PlaceContent, placeTexts } from '../register/browser.ts'

type Words<F extends keyof PlaceContent> = Record<NonNullable<PlaceContent[F]> & string, string>

/** The answers that can be chosen, by the field and the value that is kept. */
const nl = {
  nothing: 'Dat weet ik niet, of ik zeg het niet',
  chooseMunicipality: 'Kies een gemeente, of laat het zo',
  yesNo: { yes: 'Ja', no: 'Nee' },
  status: {
    known: 'We zijn er, en we zijn open',
    starting: 'We zijn aan het beginnen',
    planned: 'We gaan beginnen',
    'in conversation': 'Er wordt over gepraat',
    potential: 'Dit kan een steunpunt worden',
    'temporarily closed': 'We zijn een tijd dicht',
    stopped: 'We zijn gestopt',
    unknown: 'Dat weet ik niet',
    withdrawn: 'Van de site gehaald',
    'entered in error': 'Per ongeluk op de site gezet',
    spam: 'Geen echte plek',
  } satisfies Words<'status'>,
  comingIn: {
    'walk in': 'Je kunt zo binnenlopen',
    'call or text first': 'Bel of app eerst even',
    'get acquainted first': 'We maken eerst kennis',
  } satisfies Words<'comingIn'>,
  wheelchair: { yes: 'Ja', partly: 'Voor een deel', no: 'Nee' } satisfies Words<'wheelchair'>,
  locationDisclosure: {
    exact: 'Iedereen',
    'area only': 'Niemand. Mensen zien alleen de plaats.',
    'on request': 'Wie ernaar vraagt. Op de site staat alleen de plaats.',
  } satisfies Words<'locationDisclosure'>,
}

const en: typeof nl = {
  nothing: 'I do not know, or I do not say',
  chooseMunicipality: 'Choose a municipality, or leave it',
  yesNo: { yes: 'Yes', no: 'No' },
  status: {
    known: 'We are there, and open',
    starting: 'We are starting',
    planned: 'We are going to start',
    'in conversation': 'It is being talked about',
    potential: 'This may become a support point',
    'temporarily closed': 'We are closed for a while',
    stopped: 'We have stopped',
    unknown: 'I do not know',
    withdrawn: 'Taken off the site',
    'entered in error': 'Put on the site by mistake',
    spam: 'Not a real place',
  },
  comingIn: {
    'walk in': 'You can just walk in',
    'call or text first': 'Call or text first',
    'get acquainted first': 'We get to know each other first',
  },
  wheelchair: { yes: 'Yes', partly: 'In part', no: 'No' },
  locationDisclosure: {
    exact: 'Everybody',
    'area only': 'Nobody. People see the town only.',
    'on request': 'Whoever asks. The site shows the town only.',
  },
}

export const choiceTexts = inLanguages({ nl, en })
export const kindTexts = inLanguages({ nl: placeTexts.nl.kinds, en: placeTexts.en.kinds })
