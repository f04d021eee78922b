import { PgBoss } from 'pg-boss'
import { diskLevel } from '../kernel/disk-level.ts'
import { realClock } from '../platform/clock.ts'
import { onStarterGone, readHandover } from '../platform/database/embedded/handover.ts'
import { createPool } from '../platform/database/pool.ts'
import { roomOf } from '../platform/disk/watch-disk.ts'
import type { Job } from '../platform/http/server-part.ts'
import { log } from '../platform/log.ts'
import { createMailer } from '../platform/mail/mailer.ts'
import type { Installation } from './backups/back-up.ts'
import { keepBackups } from './backups/keep-backups.ts'
import { keepChanges } from './backups/keep-changes.ts'
import { SERVERS } from './servers.ts'

/** The night's work: recurring jobs, each as the system actor of one named centre, without any key. */
const handover = await readHandover()
const outside = { mailer: handover.smtp && createMailer(handover.smtp) }
const pool = createPool(handover.jobUrl, 4)
const boss = new PgBoss({ connectionString: handover.jobUrl, schema: 'boss', createSchema: false })
boss.on('error', (error) => log.error(error, { event: 'queue' }))

/** Once, in a transaction of the system of that centre. */
async function runFor(job: Job, centreId: string): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select sec.begin_job($1)', [centreId])
    const count = await job.run(client, realClock(), outside)
    await client.query('commit')
    client.release()
    if (count > 0) log.info({ job: job.name, count })
    return count
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}

await boss.start()
for (const job of Object.values(SERVERS).flatMap((part) => part.jobs ?? [])) {
  await boss.createQueue(job.name)
  await boss.schedule(job.name, job.cron)
  await boss.work(job.name, async () => {
    let failed: unknown
    const { rows } = await pool.query<{ id: string }>('select sec.all_centres() as id')
    for (const { id } of rows)
      try {
        while ((await runFor(job, id)) > 0 && job.untilNothing);
      } catch (error) {
        log.error(error, { job: job.name })
        failed ??= error // the other centres' night goes on
      }
    if (failed) throw failed
  })
}

const installation: Installation = {
  ownerUrl: handover.ownerUrl,
  folder: handover.backupsDir,
  dataDir: handover.dataDir,
  secretsDir: handover.secretsDir,
  kind: handover.demo ? 'demo' : 'real',
}
const endBackups = keepBackups(installation, realClock)
// a server of the operator has archiving of its own (docs/operate/own-postgres.md)
const isDiskFull = () => diskLevel(roomOf(handover.clusterDir ?? handover.dataDir)) === 'full'
const endChanges =
  handover.database === 'embedded' ? keepChanges({ ...installation, isDiskFull }, realClock) : async () => undefined

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  endBackups()
  setTimeout(() => process.exit(1), 9_000).unref()
  await Promise.all([boss.stop({ graceful: true, timeout: 5_000 }), endChanges()])
  await pool.end()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
onStarterGone(stop)
process.stdout.write(`${JSON.stringify({ ready: true })}\n`)
