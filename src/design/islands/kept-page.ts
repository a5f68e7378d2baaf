/** When a page was put on this device, in milliseconds since 1970. */
const KEPT_AT = 'x-kept-at'

const present = (): number => performance.timeOrigin + performance.now()

/** Whether a page may stay on the device at all: one that says `no-store` may not, whoever asks. */
export const mayKeep = (page: Response): boolean =>
  page.ok && !page.redirected && !page.headers.get('cache-control')?.includes('no-store')

/** Copies of a page to keep, each with the moment of keeping. */
export async function toKeep(page: Response): Promise<() => Response> {
  const headers = new Headers(page.headers)
  headers.set(KEPT_AT, String(present()))
  const body = await page.blob()
  return () => new Response(body, { headers })
}

export const keptAt = (page: Response): number => Number(page.headers.get(KEPT_AT))

export const ageOf = (page: Response): number => present() - keptAt(page)
