import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { EmbeddedWorkerData, EmbeddedWorkerOrder, EmbeddedWorkerReply } from './embedded-worker.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

export interface Embedded {
  /** Folder of the socket, as `connectDatabase` wants it. */
  socketFolder: string
  /** The whole database as a compressed archive that PGlite can load again. */
  dump: () => Promise<Uint8Array>
  stop: () => Promise<void>
}

/**
 * Starts the embedded PostgreSQL (PGlite) in a worker behind a socket, so that one driver serves both databases.
 * The socket lives in a fresh folder that only this user can enter: the path of a data folder may be too long for one.
 */
export async function startEmbedded(from: {
  folder?: string
  template?: Uint8Array<ArrayBuffer>
}): Promise<Embedded> {
  const socketFolder = makeTemporaryFolder()
  const workerData: EmbeddedWorkerData = { ...from, socket: join(socketFolder, '.s.PGSQL.5432') }
  const worker = new Worker(workerFile(), { workerData })
  // A worker that ends before it was told to takes its database away: whoever waits is told.
  const ended = new Promise<never>((_, fail) => {
    worker.once('error', fail)
    worker.once('exit', () => fail(new Error('The embedded database stopped.')))
  })
  ended.catch(() => {})
  const next = () =>
    Promise.race([new Promise<EmbeddedWorkerReply>((resolve) => worker.once('message', resolve)), ended])
  const order = (said: EmbeddedWorkerOrder) => {
    const answer = next()
    worker.postMessage(said)
    return answer
  }

  try {
    await next()
  } catch (error) {
    rmSync(socketFolder, { recursive: true, force: true })
    throw error
  }
  return {
    socketFolder,
    dump: async () => ((await order('dump')) as { dump: Uint8Array }).dump,
    stop: async () => {
      await order('stop')
      await worker.terminate()
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

/** Beside this file in the source, beside the bundle once built. */
const workerFile = () =>
  new URL(import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js', import.meta.url)
