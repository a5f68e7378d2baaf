/** What a browser tells of where a request comes from. */
export interface Asking {
  method: string
  /** Where it arrived: behind a proxy not always where the visitor was. */
  url: string
  headers: Pick<Headers, 'get'>
}

const readsOnly = /^(GET|HEAD|OPTIONS)$/

/**
 * Whether another site made a browser send us something. `Sec-Fetch-Site` says so, which no page can forge; *none* is
 * somebody who typed or reloaded. Only where it is missing, as in old browsers and without https, `Origin` is asked, when
 * it names a site: ours send *null*, because our pages tell nobody their address. Where both are missing no browser asks,
 * so nobody's browser is misused. `csrf` of Hono is not used: it refuses such a *null*, and whatever has no header.
 */
export function isFromElsewhere({ method, url, headers }: Asking, publicAddress?: string): boolean {
  if (readsOnly.test(method)) return false
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (!origin || origin === 'null') return false
  // Behind a proxy we see http where the visitor has https: the name of the host decides.
  return ![url, publicAddress].some((ours) => ours && hostOf(ours) === hostOf(origin))
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')
