import type { Band, Outcome } from './likeness/likeness.ts'

/** What the commands about double records say: to editors, in Dutch. */
export const text = {
  noPlace: (id: string) => `Er is geen plek '${id}'. Noem het id of het adres van de plek, zoals in /plek/….`,
  moved: (word: string, slug: string) => `${word} is nu ${slug}.`,
  samePlace: 'Dat is twee keer dezelfde plek.',
  bands: { certain: 'zeker', maybe: 'misschien', not: 'niet' } satisfies Record<Band, string>,
  outcomes: {
    same: 'dezelfde plek',
    'same organisation, other location': 'dezelfde organisatie, een andere plek',
    'part of': 'het een is deel van het ander',
    different: 'verschillende plekken',
    unsure: 'onzeker',
  } satisfies Record<Outcome, string>,
  pairs: {
    summary: 'paren die misschien dezelfde plek zijn: tonen, zoeken, beoordelen',
    help: `pairs [--band certain|maybe] [--limit 20] [--json]
  Toont de paren die op een besluit wachten, met de redenen.
pairs find
  Vergelijkt alle plekken opnieuw met elkaar.
pairs review PLEK PLEK UITKOMST --by WIE [--note TEKST]
  Onthoudt een besluit. Het paar komt pas terug als een vergeleken gegeven verandert.
  UITKOMST: same, "same organisation, other location", "part of", different, unsure
PLEK is een id of het laatste deel van het adres (/plek/…).`,
    found: (certain: number, maybe: number) => `Gevonden: ${certain} zeker, ${maybe} misschien.`,
    count: (shown: number, all: number) => `${shown} van ${all} paren die op een besluit wachten.`,
    listWords: 'Zeg: pairs [--band certain|maybe] [--limit AANTAL] [--json]',
    reviewWords: (outcomes: readonly string[]) =>
      `Zeg: pairs review PLEK PLEK UITKOMST --by WIE. De uitkomst is een van: ${outcomes.join(' | ')}.`,
    remembered: 'Onthouden.',
  },
  merge: {
    summary: 'voegt twee plekken samen tot één',
    help: `merge BLIJFT GAAT_OP --by WIE [--keep kolom=left,kolom=right] [--rule]
  Voegt de tweede plek in de eerste. Waar ze elkaar tegenspreken kies je per kolom van een export (naam, telefoon, …): left is de eerste, right de tweede.
  Met --rule kiest de gewone regel (vastgezet > de plek zelf > nagekeken > bron). Alles kan terug met unmerge.
  Is een van de twee van de site gehaald, dan kies je zelf de status: --keep status=left of status=right.`,
    words: 'Zeg: merge BLIJFT GAAT_OP --by WIE [--keep kolom=left,…] [--rule]',
    undecided: 'Er is niets samengevoegd. Over deze velden zeggen ze niet hetzelfde (links | rechts):',
    changedMeanwhile:
      'Er is niets samengevoegd: iemand veranderde intussen een van de twee. Kijk opnieuw en beslis dan.',
    decide: (example: string) => `Kies met --keep, bijvoorbeeld: --keep ${example}`,
    done: (absorbed: string, kept: string) =>
      `${absorbed} is opgegaan in ${kept}. Terug kan met: unmerge ${absorbed}`,
  },
  unmerge: {
    summary: 'maakt van een samengevoegde plek weer twee plekken',
    help: `unmerge PLEK --by WIE
  PLEK is de plek die in een andere opging: haar id of oude adres. Beide plekken worden precies wat ze waren.`,
    words: 'Zeg: unmerge PLEK --by WIE',
    notMerged: (id: string) => `'${id}' is niet in een andere plek opgegaan.`,
    done: (id: string) => `${id} staat weer op zichzelf.`,
  },
  likeness: {
    summary: 'vergelijkt paren uit een bestand, met score en redenen',
    help: (columns: readonly string[]) => `likeness --pairs BESTAND [--json]
  Vergelijkt per rij links met rechts. Leest niets uit het register en schrijft er niets in.
  Kolommen: ${columns.join(', ')}.
  left_name en right_name zijn nodig; de andere mogen ontbreken of leeg zijn (onbekend).
  Uit: rij, score (0 tot 1), band (certain, maybe, not), uitkomst en redenen.`,
    words: 'Zeg: likeness --pairs BESTAND [--json]',
    missing: (columns: string[]) => `Deze kolommen ontbreken: ${columns.join(', ')}.`,
  },
}
