import type { Request } from '../../platform/platform.ts'
import { type Sent, textIn } from '../editing/sent.ts'

/** What was sent, as texts; a file that somebody sends in the place of one is left out. */
export async function readSent(c: Request): Promise<Sent> {
  const body = await c.req.parseBody({ all: true })
  return new Map(
    Object.entries(body).map(([name, said]): [string, string[]] => [
      name,
      [said].flat().filter((one) => typeof one === 'string'),
    ]),
  )
}

/** The number of a change in a form; none when it is not a number of ours. */
export function versionIn(sent: Sent, name: string): number | undefined {
  const text = textIn(sent, name)
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
