import type { ActivityContent } from './activity.ts'

type Content = ActivityContent
type Field = 'description' | 'topic' | 'forWhom' | 'signingUpHow' | 'costsNote' | 'source' | 'saidBy'

const without =
  (field: Field) =>
  ({ [field]: _, ...content }: Content) =>
    content as Content

/**
 * The columns in which somebody's name or number may stand, and how a content looks without what stands there. Of a name
 * the one it has now takes its place everywhere.
 */
const erasers = {
  activiteit: (content, now) => ({ ...content, title: now.title }),
  omschrijving: without('description'),
  onderwerp: without('topic'),
  voor_wie: without('forWhom'),
  aanmelden_hoe: without('signingUpHow'),
  kosten_uitleg: without('costsNote'),
  bron: without('source'),
  gezegd_door: without('saidBy'),
  adres: ({ where, ...content }) => {
    if (where?.at !== 'elsewhere') return where ? { ...content, where } : content
    const { address: _, location: __, ...rest } = where
    return { ...content, where: rest }
  },
  online_hoe: ({ where, ...content }) =>
    where?.at === 'online'
      ? { ...content, where: { at: 'online' } }
      : where
        ? { ...content, where }
        : content,
  /** What was said of one day. */
  toelichting: ({ when, ...content }) => {
    if (!when?.changes) return when ? { ...content, when } : content
    const changes = when.changes.map(({ note: _, ...change }) => change)
    return { ...content, when: { ...when, changes } }
  },
} satisfies Record<string, (content: Content, now: Content) => Content>

export type Erasable = keyof typeof erasers
export const erasable = Object.keys(erasers) as Erasable[]

/** A content as if nobody had ever said what stands in that column. */
export const eraseFrom = (content: Content, column: Erasable, now: Content): Content =>
  erasers[column](content, now)

/** The texts that are in one content and not in another: what was erased, to be taken out of remarks too. */
export function textsLost(before: Content, after: Content): string[] {
  const left = new Set(textsIn(after))
  return textsIn(before).filter((text) => !left.has(text))
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

export const withoutTexts = (remark: string, lost: readonly string[]): string =>
  lost.reduce((rest, text) => rest.replaceAll(text, '…'), remark)
