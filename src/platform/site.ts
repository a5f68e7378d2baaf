import type { Request } from './platform.ts'

/**
 * Where the world finds this site: as it was told, or else as this visitor asked, so only for what this visitor reads and
 * nobody keeps: no paper, no feed.
 */
export const siteOf = (c: Request): string =>
  c.var.publicAddress ?? new URL(c.req.url).origin + (c.var.mountedAt ?? '')
