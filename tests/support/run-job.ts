import { createPool } from '../../src/platform/database/pool.ts'
import type { Job, Outside } from '../../src/platform/http/server-part.ts'
import type { TestApp } from './app.ts'

/** A job of the night as the worker runs it: by the worker's own role, as the system of one centre. */
export async function runJob(
  t: TestApp,
  centreId: string,
  job: Job | undefined,
  outside: Outside = {},
): Promise<number> {
  if (!job) throw new Error('there is no such job')
  const pool = createPool(t.url('jobUrl'), 1)
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select sec.begin_job($1)', [centreId])
    const count = await job.run(client, t.time.now, outside)
    await client.query('commit')
    return count
  } finally {
    client.release()
    await pool.end()
  }
}
