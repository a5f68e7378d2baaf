import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** The embedded PostgreSQL in a thread of its own, so that a long query blocks no other request. */
const { folder, socket, template } = workerData as EmbeddedWorkerData

export interface EmbeddedWorkerData {
  /** Folder of the database; none keeps it in memory, for tests. */
  folder?: string
  /** Path of the socket on which it answers. */
  socket: string
  /** A dumped database to start from. */
  template?: Uint8Array<ArrayBuffer>
}
export type EmbeddedWorkerOrder = 'stop' | 'dump'
export type EmbeddedWorkerReply = 'ready' | 'stopped' | { dump: Uint8Array }

const pglite = await PGlite.create({
  ...(folder && { dataDir: folder }),
  ...(template && { loadDataDir: new Blob([template]) }),
})
const server = new PGLiteSocketServer({ db: pglite, path: socket, maxConnections: 10 })
await server.start()

const reply = (message: EmbeddedWorkerReply): void => parentPort!.postMessage(message)
reply('ready')

parentPort!.on('message', async (order: EmbeddedWorkerOrder) => {
  if (order === 'dump') {
    const dump = await pglite.dumpDataDir(template ? 'none' : 'gzip')
    return reply({ dump: new Uint8Array(await dump.arrayBuffer()) })
  }
  await server.stop()
  await pglite.close()
  reply('stopped')
  parentPort!.close()
})
