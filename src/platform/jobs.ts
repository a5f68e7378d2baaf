import { PgBoss } from 'pg-boss'
import type { OpenDatabase } from './database.ts'
import { deliver, type Listener, removeDelivered } from './events.ts'
import type { Platform } from './platform.ts'
import type { SecondWorld } from './second-world.ts'

/** Work that runs later, at set times, in one process at a time however many serve. */
export interface Job {
  /** Letters, digits, hyphens. */
  name: string
  /** When, as a cron expression in Dutch time. */
  every: string
  run: (platform: Platform) => Promise<void>
  /** How long it may take; without it the queue gives it up after a quarter of an hour. */
  hours?: number
  /** Not for the world beside the first, where every other job runs too. */
  onlyFirst?: true
}

export interface Jobs {
  /** Runs a job now, once, beside its set times. */
  runNow: (name: string) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts the queue on the application's own database (pg-boss, in a schema of its own), through the application's
 * own connections: the embedded database has only one session.
 */
export async function startJobs(
  open: OpenDatabase,
  platform: Platform,
  jobs: readonly Job[],
  listeners: readonly Listener[],
  beside?: Pick<SecondWorld, 'within'>,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => (await open.runForJobs(text, values)) as { rows: never[] } },
    schema: 'job',
    backend: open.kind === 'embedded' ? 'pglite' : 'postgres',
    reindex: false,
  })
  // A passing fault of the queue is tried again by itself; it never ends the process.
  boss.on('error', (error) => console.error(`The job queue: ${error.message}`))
  await boss.start()

  const delivery: Job = {
    name: 'deliver-announcements',
    every: '* * * * *',
    run: (world) => deliverAll(world, listeners),
  }
  const tidying: Job = { name: 'remove-delivered', every: '15 3 * * *', run: removeDelivered }
  for (const { name, every, run, onlyFirst, hours } of [delivery, tidying, ...jobs]) {
    await boss.createQueue(name, {
      ...{ policy: 'stately', retryLimit: 3, retryBackoff: true },
      ...(hours !== undefined && { expireInSeconds: hours * 3600 }),
    })
    await boss.work(name, () =>
      runOrTell(name, async () => {
        await run(platform)
        if (!onlyFirst) await beside?.within(run)
      }),
    )
    await boss.schedule(name, every, null, { tz: 'Europe/Amsterdam' })
  }
  return {
    runNow: async (name) => void (await boss.send(name)),
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

/** A job that fails is tried again by the queue, which keeps its fault to itself. */
async function runOrTell(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    console.error(`The job ${name} failed:`, error)
    throw error
  }
}

async function deliverAll(platform: Platform, listeners: readonly Listener[]): Promise<void> {
  while ((await deliver(platform, listeners)) > 0);
}
