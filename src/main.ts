import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { openApp } from './app.tsx'
import { commands, commandsWithoutDatabase, loadShippedFacts, worldCommands } from './commands.ts'
import { EXAMPLE_PATH, fillExample, findMadeFrom } from './example/index.ts'
import { readProviders } from './identity/index.ts'
import { listeners, listJobs } from './jobs.ts'
import { restoredInWords } from './platform/backup-commands.ts'
import { CannotOpen } from './platform/cannot-open.ts'
import { type CommandSurroundings, runCommand } from './platform/command.ts'
import { callServer, makeCommandSocket } from './platform/command-socket.ts'
import { type Config, parseConfig } from './platform/config.ts'
import { diskFull, isDiskFull, openDataFolder } from './platform/data-folder.ts'
import type { OpenDatabase } from './platform/database.ts'
import { findHolder } from './platform/folder-lock.ts'
import { startJobs } from './platform/jobs.ts'
import { type Post, sendMail } from './platform/mail.ts'
import { NewerDatabase } from './platform/migrate.ts'
import type { Platform, SignInProvider } from './platform/platform.ts'
import { postBySmtp, postInFolder } from './platform/post-office.ts'
import { restoreDataFolder } from './platform/restore.ts'
import { SecondWorld, type World } from './platform/second-world.ts'
import { readOwnSecret } from './platform/secret.ts'
import { openServer } from './platform/server-database.ts'
import { answerStartingUp } from './platform/starting-up.ts'
import { removeLeftBehind } from './platform/temporary-folder.ts'
import { worldFolder } from './platform/world-folder.ts'
import { worldSchema } from './platform/world-schema.ts'
import { prepareReach } from './reach/index.ts'

const config = parseConfig(process.env)
if ('wrong' in config) fail(config.wrong)

const [task, ...words] = process.argv.slice(2)

try {
  removeLeftBehind()
  if (task === 'command') process.exitCode = await runOneCommand(config, words)
  else await serveProduct(config)
} catch (error) {
  if (error instanceof CannotOpen || error instanceof NewerDatabase) fail(error.message)
  if (isDiskFull(error)) fail(diskFull(config.dataFolder).message)
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') fail(`Port ${config.port} is in use. Choose another one: PORT=8081 npm start`)
  throw error
}

function fail(line: string): never {
  console.error(line)
  process.exit(1)
}

type Opened = OpenDatabase & { backup?: () => Promise<string> }

/** The database, up to date, with the facts the product comes with. */
async function open(
  config: Config,
  commandSocket: string,
): Promise<{ opened: Opened; platform: Platform; example: SecondWorld }> {
  const now = () => Temporal.Now.instant()
  const opened: Opened = config.databaseAddress
    ? await openServer(config.databaseAddress)
    : await openDataFolder(config.dataFolder, commandSocket, now)
  const largeFiles = resolve(config.dataFolder, 'large-files')
  const platform = { database: opened.database, now, newId: randomUUID, largeFiles }
  await opened.alone(() => loadShippedFacts(platform))
  const keeper = config.databaseAddress
    ? worldSchema(config.databaseAddress, opened, 'inloop_example')
    : worldFolder(join(config.dataFolder, 'example'), now)
  const setting = {
    path: EXAMPLE_PATH,
    madeFrom: findMadeFrom(),
    fill: (world: World) => fillExample(world, worldCommands),
    now,
    newId: randomUUID,
    largeFiles: resolve(config.dataFolder, 'example-large-files'),
  }
  return { opened, platform, example: new SecondWorld(keeper, setting) }
}

/** Who takes our mail: a server, or a folder, which is said where whoever runs this looks. */
function openPostOffice({ mailServer, mailFrom, publicAddress, dataFolder }: Config): Post {
  const from = mailFrom ?? `inloop@${new URL(publicAddress ?? 'http://localhost').hostname}`
  if (mailServer) return postBySmtp(mailServer, { from })
  const folder = resolve(dataFolder, 'mail')
  console.log(`SMTP_URL is not set: mail is not sent, it lands in ${folder}`)
  return postInFolder(folder, { from })
}

/** Whose sign-in people may use. */
function readSignInProviders({ providersFile }: Config): readonly SignInProvider[] {
  const providers = readProviders(providersFile)
  if ('wrong' in providers) fail(providers.wrong)
  return providers
}

function sayReady({ host: at, publicAddress }: Config, { port }: { port: number }): void {
  const host = at === '127.0.0.1' || at === '0.0.0.0' ? 'localhost' : at
  console.log(`Inloop is ready on ${publicAddress ?? `http://${host}:${port}`}`)
}

async function serveProduct(config: Config): Promise<void> {
  const signInProviders = readSignInProviders(config)
  const commandSocket = makeCommandSocket()
  process.on('exit', commandSocket.close)
  // The port comes first: when it is taken, no database was opened for nothing.
  let app: ReturnType<typeof openApp> | undefined
  const server = serve({
    fetch: (request, environment) => app?.fetch(request, environment) ?? answerStartingUp(request.method),
    port: config.port,
    hostname: config.host,
  })
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))

  const { opened, platform, example } = await open(config, commandSocket.path)
  await example.renew()
  const demonstration = opened.kind === 'embedded'
  const post = openPostOffice(config)
  // What went wrong was said; the job tries again.
  const sendMailSoon = () => void sendMail(platform, post).catch(() => {})
  app = openApp(platform, {
    demonstration,
    publicAddress: config.publicAddress,
    tiles: config.tiles,
    sendMailSoon,
    // Only now is it known that there is a folder.
    secret: config.secret ?? readOwnSecret(config.dataFolder),
    signInProviders,
    example,
  })
  const jobs = await opened.alone(() =>
    startJobs(
      opened,
      platform,
      listJobs({ ...opened, publicAddress: config.publicAddress }, post),
      listeners,
      example,
    ),
  )
  await commandSocket.listen(({ words, folder }, answer) =>
    runCommand(commands, words, {
      ...platform,
      ...(opened.backup && { backup: opened.backup }),
      publicAddress: config.publicAddress,
      example,
      folder,
      say: (say) => answer({ say }),
      complain: (complain) => answer({ complain }),
    }),
  )
  sayReady(config, server.address() as { port: number })

  // Nobody waits for it; who asks meanwhile computes it themselves, and is told what went wrong.
  prepareReach(platform).catch(() => {})

  const stop = async () => {
    server.close()
    await jobs.stop()
    await example.close()
    await opened.close()
    process.exit(0)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

async function runOneCommand(config: Config, words: string[]): Promise<number> {
  const lines = { say: (line: string) => console.log(line), complain: (line: string) => console.error(line) }
  if (commandsWithoutDatabase.some(({ name }) => name === words[0]))
    return runCommand(commandsWithoutDatabase, words, { folder: process.cwd(), ...lines })
  const holder = config.databaseAddress ? undefined : findHolder(config.dataFolder)
  if (holder?.commandSocket) {
    const call = { words, folder: process.cwd() }
    const exit = await callServer(holder.commandSocket, call, (part) =>
      'say' in part ? lines.say(part.say) : 'complain' in part && lines.complain(part.complain),
    )
    if (exit === undefined) fail('The server is still starting. Try again in a moment.')
    return exit
  }
  const [name, file] = words
  if (name === 'restore' && file && file !== '--help' && !config.databaseAddress) {
    const aside = await restoreDataFolder(config.dataFolder, file, Temporal.Now.instant())
    lines.say(restoredInWords(file, aside))
    return 0
  }
  const { opened, platform, example } = await open(config, '')
  try {
    const surroundings: CommandSurroundings = {
      ...platform,
      ...(opened.backup && { backup: opened.backup }),
      publicAddress: config.publicAddress,
      example,
      folder: process.cwd(),
      ...lines,
    }
    return await runCommand(commands, words, surroundings)
  } finally {
    await example.close()
    await opened.close()
  }
}
