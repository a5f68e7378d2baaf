/** A feed of GTFS (gtfs.org/schedule/reference): tables of bytes, each read from its beginning, in pieces. */
export interface Feed {
  /** The tables there are, and how many bytes each says it has. */
  tables: ReadonlyMap<string, number>
  /**
   * Hands a table over piece by piece, each good only during the call; stops when `take` answers false. Answers what was
   * wrong with the bytes, if anything.
   */
  read: (table: string, take: (piece: Uint8Array) => boolean) => Promise<Finding | undefined>
}

/** What the quality gate sees: `refuse` stops the feed; `label` goes along to whoever reads an answer. */
export interface Finding {
  grade: 'refuse' | 'label'
  reason: Reason
  /** The table, or the file as a whole. */
  file: string
  /** The first line in which it is seen, counted from 1. */
  line?: number
  /** In how many lines. */
  times?: number
  /** What was found there. */
  found?: string
}

export type Reason =
  // The file
  | 'no-file'
  | 'no-zip'
  | 'half-a-zip'
  | 'packed-unknown'
  | 'other-than-stated'
  | 'too-large'
  // A table
  | 'no-table'
  | 'empty-table'
  | 'no-column'
  | 'no-rows'
  | 'line-too-long'
  | 'quote-not-closed'
  | 'too-many-columns'
  // Its rows
  | 'no-id'
  | 'same-id-twice'
  | 'no-such-stop'
  | 'no-such-trip'
  | 'no-such-route'
  | 'no-such-service'
  | 'no-time'
  | 'no-date'
  | 'no-number'
  | 'back-in-time'
  | 'ends-without-time'
  | 'one-stop'
  | 'no-coordinates'
  | 'impossible-speed'
  | 'orphan-stop'
  | 'same-sequence'
  | 'too-many-trips'
  | 'too-many-footpaths'
  | 'stay-seated-not-used'
  | 'transfer-of-trips-not-used'
  // The whole
  | 'day-outside-feed'
  | 'no-service'
  | 'no-trips-that-day'
  | 'missing-days'
  | 'expired'
  | 'partial'
  | 'elsewhere'
  | 'no-time-zone'

/** Gathers what is seen: one finding for each reason in a table, with its first line and its number. */
export class Findings {
  readonly #found = new Map<string, Finding>()
  /** How many rows each table has, those that are wrong among them. */
  readonly rows = new Map<string, number>()

  note(grade: Finding['grade'], reason: Reason, file: string, line?: number, found?: string): void {
    const key = `${grade} ${reason} ${file}`
    const known = this.#found.get(key)
    if (known) known.times = (known.times ?? 1) + 1
    else
      this.#found.set(key, {
        grade,
        reason,
        file,
        ...(line !== undefined && { line }),
        ...(found !== undefined && { found: found.slice(0, MOST_SHOWN) }),
      })
  }

  add(finding: Finding): void {
    this.#found.set(`${finding.grade} ${finding.reason} ${finding.file}`, finding)
  }

  list(): Finding[] {
    return [...this.#found.values()]
  }

  refused(): Finding[] {
    return this.list().filter(({ grade }) => grade === 'refuse')
  }
}

/** What was found is shown to people; sixty characters say enough. */
const MOST_SHOWN = 60
