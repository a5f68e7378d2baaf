/** The address, in the whole, of an address inside an app that stands below a path. */
export function outward(address: string, path: string, shared: readonly string[]): string {
  const isOwn = /^\/(?![/\\])/.test(address) && !shared.some((begin) => address.startsWith(begin))
  if (!isOwn) return address
  return address.replace(/^\/(?=$|[?#])/, '').replace(/^/, path)
}

export type Rewriter = (text: string, move: (address: string) => string) => string

/** How the addresses in a text of this type are found; undefined for what holds none that we could change. */
export function rewriterFor(contentType: string): Rewriter | undefined {
  const type = contentType.split(';', 1)[0]!.trim()
  if (type === 'text/html') return rewriteHtml
  if (type === 'text/csv') return rewriteCsv
  return /[/+]json$/.test(type) ? rewriteJson : undefined
}

/** Attributes that hold an address: those of HTML, and whatever an island reads from `data-…`. */
const attribute = /(\s(?:href|action|formaction|src|data-[\w-]+)=")(\/[^"]*)"/g
/** A link that leaves this app on purpose says so. */
const external = /\srel="[^"]*\bexternal\b/

const rewriteHtml: Rewriter = (html, move) =>
  html
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      external.test(tag)
        ? tag
        : tag.replace(attribute, (_, begin: string, address: string) => `${begin}${move(address)}"`),
    )
    .replace(
      /(<script type="application\/json"[^>]*>)([^<]*)/g,
      (_, tag: string, json: string) => tag + rewriteJson(json, move),
    )

/** A value that is an address and nothing else. */
const wholeAddress = String.raw`\/[\w.~/?=&%+-]*`

const rewriteJson: Rewriter = (json, move) =>
  json.replace(new RegExp(`"(${wholeAddress})"`, 'g'), (_, address: string) => `"${move(address)}"`)

const rewriteCsv: Rewriter = (csv, move) =>
  csv.replace(
    new RegExp(`(^|,)(${wholeAddress})(?=,|\\r?$)`, 'gm'),
    (_, before: string, address: string) => before + move(address),
  )
