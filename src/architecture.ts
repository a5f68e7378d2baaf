/**
 * Who may know whom: each capability, and the capabilities whose front door (`index.ts`) it may use.
 * The architecture test reads this list; so does whoever wants to see the architecture.
 */
export const mayKnow: Record<string, readonly string[]> = {
  geography: [],
  identity: [],
  register: ['geography'],
  programme: ['geography', 'register'],
  coverage: ['geography', 'register'],
  upkeep: ['geography', 'identity', 'register', 'programme', 'coverage'],
  travel: [],
  areas: ['geography'],
  reach: ['geography', 'register', 'coverage', 'travel', 'areas'],
  finder: ['geography', 'register', 'programme', 'coverage'],
  signposting: ['geography', 'register', 'programme'],
  example: ['geography', 'coverage'],
}

/**
 * The front doors of a capability. `browser.ts`, where there is one, is for what knows nothing of the world outside, so
 * that pure files and islands may use it: nothing behind it reaches the database or the server. `pure.ts` is for pure
 * files too, and need not travel to a browser.
 */
export const doors: readonly string[] = ['index.ts', 'browser.ts', 'pure.ts']

/** Whose packages may come along to a browser. */
export const mayTravel: readonly string[] = [
  'hono/jsx',
  'maplibre-gl',
  'maplibre-gl/dist/maplibre-gl-worker.mjs?url',
]

/** What every capability stands on, and what knows no capability itself. */
export const ground: readonly string[] = ['platform', 'design']

/** The part of the platform that is pure itself, so that pure files may use it: languages, addresses and their choices, plain text. */
export const pureGround: readonly string[] = [
  'platform/language.ts',
  'platform/address-choices.ts',
  'platform/plain-text.ts',
  'platform/moments.ts',
  'platform/printing/printable.ts',
  'platform/growing.ts',
  'platform/column-file.ts',
]

/**
 * The only files of a capability that may touch the world outside; all its other files are pure.
 * A store, sources or a list of commands that grow too long are split by their subject: `import-store.ts`.
 * An inner library (one folder below a capability) is pure but for its own `sources.ts` and `worker.ts`.
 */
export const touchesTheWorld =
  /^[^/]+\/((store|[a-z]+-store|sources|[a-z]+-sources|jobs|worker|api|commands|[a-z]+-commands|routes|index)\.tsx?|[a-z-]+\/(sources|worker)\.ts|(pages|islands)\/.*)$/

/** Inner libraries that could be packages by themselves: they know their neighbours, and not the capability round them. */
export const libraries: readonly string[] = [
  'travel/engine',
  'travel/feed',
  'travel/streets',
  'reach/times',
  'reach/findings',
]

/** A beginning that several files of tests share. Like a test it may look behind every door, and only tests lean on it. */
export const forTests = /(^|\/)testing(-[a-z]+)*\.tsx?$/

/** What a pure file never mentions: the clock, chance, the machine. */
export const worldly =
  /Date\.now|new Date|Temporal\.Now|Math\.random|randomUUID|process\.|console\.|from 'node:/

/** Names that say nothing. */
export const emptyNames =
  /(^|\/)(utils?|helpers?|common|shared|lib|misc|services?|managers?|types)(\/|\.tsx?$)/
