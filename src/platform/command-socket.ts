import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { makeTemporaryFolder } from './temporary-folder.ts'

/**
 * While the embedded database is served, a command in another terminal cannot open it: the server has it.
 * So the command sends its words to the server, which runs it and sends its lines back.
 */
const Call = z.object({ words: z.array(z.string()), folder: z.string() })
type Call = z.infer<typeof Call>
const Answer = z.union([
  z.object({ say: z.string() }),
  z.object({ complain: z.string() }),
  z.object({ exit: z.number() }),
])
type Answer = z.infer<typeof Answer>

export interface CommandSocket {
  path: string
  /** Begins to answer: until now nobody is let in. */
  listen: (run: (call: Call, answer: (part: Answer) => void) => Promise<number>) => Promise<void>
  close: () => void
}

/** A socket in a fresh folder that only this user can enter. */
export function makeCommandSocket(): CommandSocket {
  const folder = makeTemporaryFolder()
  const path =
    process.platform === 'win32' ? `\\\\.\\pipe\\${folder.replaceAll('\\', '-')}` : join(folder, 'socket')
  const server = createServer()
  return {
    path,
    listen: (run) => {
      server.on('connection', (socket) => answerCall(socket, run))
      return new Promise((resolve) =>
        server.listen(path, () => {
          if (process.platform !== 'win32') chmodSync(path, 0o600)
          resolve()
        }),
      )
    },
    close: () => {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function answerCall(socket: Socket, run: Parameters<CommandSocket['listen']>[0]): void {
  const answer = (part: Answer) => socket.write(`${JSON.stringify(part)}\n`)
  socket.on('error', () => socket.destroy())
  createInterface({ input: socket }).once('line', async (line) => {
    answer({ exit: await runCall(line, run, answer) })
    socket.end()
  })
}

/** Whatever comes in, and whatever comes of it: a call that cannot be read or run fails, and the server serves on. */
async function runCall(
  line: string,
  run: Parameters<CommandSocket['listen']>[0],
  answer: (part: Answer) => void,
): Promise<number> {
  try {
    return await run(Call.parse(JSON.parse(line)), answer)
  } catch (error) {
    const unread = error instanceof SyntaxError || error instanceof z.ZodError
    answer({ complain: unread ? 'The call could not be read.' : String(error) })
    return 1
  }
}

/** Has the server run a command; answers its exit code, or nothing while it lets nobody in yet. */
export function callServer(
  path: string,
  call: Call,
  hear: (part: Answer) => void,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => socket.write(`${JSON.stringify(call)}\n`))
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? resolve(undefined) : reject(error),
    )
    let exit: number | undefined
    createInterface({ input: socket })
      // The socket's own fault comes here too, and is answered above.
      .on('error', () => {})
      .on('line', (line) => {
        const part = Answer.parse(JSON.parse(line))
        if ('exit' in part) exit = part.exit
        else hear(part)
      })
      .on('close', () =>
        exit === undefined
          ? reject(new Error('The server stopped before the command was done.'))
          : resolve(exit),
      )
  })
}
