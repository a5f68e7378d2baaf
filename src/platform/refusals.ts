import { HTTPException } from 'hono/http-exception'

/** What Node says of a form that is cut off, that is not what its header calls it, or whose header calls it no form. */
const unreadableForm = /parse body as FormData|Content-Type was not one of/

/** How a request is refused that nobody here can answer: too large, or not to be read; nothing for a fault of ours. */
export function findRefusal(error: Error): 400 | 413 | undefined {
  if (error instanceof HTTPException) return error.status === 413 ? 413 : error.status < 500 ? 400 : undefined
  return error instanceof TypeError && unreadableForm.test(error.message) ? 400 : undefined
}

/** Whether an address holds a control character, which no name of ours does and no database takes. */
export const holdsControlCharacter = (address: string): boolean => /%([01][0-9a-f]|7f)/i.test(address)
