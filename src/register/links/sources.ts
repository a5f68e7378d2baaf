import { lookup as findAddresses, type LookupAddress } from 'node:dns'
import { request as askPlainly, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as askSecurely } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { type Answer, answerOf, type Trouble } from './link.ts'

/** Redirects that are followed, as browsers follow twenty; an honest site needs two. */
const MOST_REDIRECTS = 5
const PATIENCE_MS = 10_000
const USER_AGENT = 'Inloop-link-check/1 (asks once a night whether a website of a place is there)'

interface Asking {
  /** Whether we may go to an address of the network, at a port; a test lets itself be asked. */
  mayReach?: (address: string, port: number) => boolean
  patienceMs?: number
}

/**
 * Whether a website answers: only its head is asked for, or its page where a server has no heads to give, of which
 * nothing is read. Never an address inside somebody's network: names come from outside.
 */
export async function askLink(website: string, asking: Asking = {}): Promise<Answer> {
  const byHead = await follow('HEAD', website, asking)
  return byHead === 'answers' ? byHead : follow('GET', website, asking)
}

async function follow(method: 'HEAD' | 'GET', website: string, asking: Asking): Promise<Answer> {
  const until = AbortSignal.timeout(asking.patienceMs ?? PATIENCE_MS)
  let address = URL.parse(website)
  try {
    for (let followed = 0; followed <= MOST_REDIRECTS; followed++) {
      if (!address || !/^https?:$/.test(address.protocol)) return 'unreadable'
      const { status, location } = await ask(method, address, until, asking.mayReach ?? isPublic)
      if (status < 300 || status >= 400 || location === undefined) return answerOf(status)
      address = URL.parse(location, address)
    }
    return 'goes round'
  } catch (error) {
    return troubleOf(error as NodeJS.ErrnoException)
  }
}

function ask(
  method: string,
  address: URL,
  signal: AbortSignal,
  mayReach: NonNullable<Asking['mayReach']>,
): Promise<{ status: number; location: string | undefined }> {
  const isSecure = address.protocol === 'https:'
  const port = Number(address.port || (isSecure ? 443 : 80))
  const literal = address.hostname.replace(/^\[|\]$/g, '')
  // A number for a name is never looked up.
  if (isIP(literal) && !mayReach(literal, port)) return Promise.reject(new NotPublic())
  const options: RequestOptions = {
    ...{ method, signal, agent: false, lookup: lookUp((found) => mayReach(found, port)) },
    headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*' },
  }
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number
    location: string | undefined
  }>()
  const hear = (answer: IncomingMessage) => {
    resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
    // What follows may never end.
    answer.destroy()
  }
  const request = isSecure ? askSecurely(address, options, hear) : askPlainly(address, options, hear)
  request.on('error', reject).end()
  return promise
}

class NotPublic extends Error {}

/** Looks a name up and goes to exactly what was looked up: between the two nobody can point it elsewhere. */
const lookUp =
  (mayReach: (address: string) => boolean): NonNullable<RequestOptions['lookup']> =>
  (name, options, answer) =>
    findAddresses(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return answer(error, '')
      if (found.length === 0 || !found.every(({ address }) => mayReach(address)))
        return answer(new NotPublic(), '')
      return options.all ? answer(null, found) : answer(null, found[0]!.address, found[0]!.family)
    })

/** The web's own ports, at an address that everybody can reach (IANA, special-purpose address registries). */
export const isPublic = (address: string, port: number): boolean =>
  (port === 80 || port === 443) &&
  (isIP(address) === 4 ? !special.check(address, 'ipv4') : inPublicSpace(address))

const special = new BlockList()
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]) {
  const [net, bits] = range.split('/') as [string, string]
  special.addSubnet(net, Number(bits), 'ipv4')
}

/** All of IPv6 that is given out is here; but for examples and what carries another address inside. */
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')
const carriers = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  carriers.addSubnet(net, bits, 'ipv6')
const inPublicSpace = (address: string): boolean =>
  isIP(address) === 6 && given.check(address, 'ipv6') && !carriers.check(address, 'ipv6')

const byCode: Readonly<Record<string, Trouble>> = {
  ENOTFOUND: 'no such name',
  EAI_AGAIN: 'no such name',
  ENODATA: 'no such name',
  EPROTO: 'certificate',
}

function troubleOf(error: NodeJS.ErrnoException): Trouble {
  const { code = '', name } = error
  if (error instanceof NotPublic || error.cause instanceof NotPublic) return 'not public'
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return 'too slow'
  if (byCode[code]) return byCode[code]
  if (/CERT|^ERR_(TLS|SSL)|SELF_SIGNED|VERIFY/.test(code)) return 'certificate'
  return /^HPE_|^ERR_INVALID/.test(code) ? 'unreadable' : 'no connection'
}
