import { z } from 'zod'

/** A list of places that somebody publishes or keeps. */
export const SourceList = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2),
  publisher: z.string().nullable().default(null),
  licence: z.string().nullable().default(null),
  /** When the list was made, as far as it says. */
  dated: z.string().nullable().default(null),
  /** What a row of it stands for. */
  grain: z.enum(['location', 'organisation', 'mixed']).default('mixed'),
  /** 1 is believed first, where nothing better decides between two sources. */
  rank: z.number().int().min(1).default(50),
  address: z.string().nullable().default(null),
})
export type SourceList = z.infer<typeof SourceList>

/** What somebody at the desk decided by hand is a statement of this source. */
export const editorsDesk: SourceList = {
  id: 'redactie',
  name: 'redactie van Inloop',
  publisher: null,
  licence: null,
  dated: null,
  grain: 'mixed',
  rank: 10,
  address: null,
}

/** What a place says of itself is a statement of this source. */
export const thePlaceItself: SourceList = { ...editorsDesk, id: 'plek-zelf', name: 'de plek zelf', rank: 1 }

/** The places that public pages and documents name, as we gathered them; nobody was called or visited. */
export const publicMentions: SourceList = {
  id: 'openbare-vermeldingen',
  name: 'websites, nieuws en rapporten',
  publisher: 'Inloop, uit openbare pagina’s en vijf rapporten en brieven over steunpunten',
  licence: 'losse feiten, elk met vindplaats; van de vindplaatsen is geen licentie bekend',
  dated: '2026-11-21',
  grain: 'mixed',
  rank: 90,
  address: null,
}
