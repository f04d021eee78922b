import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { TEMPLATE } from './quick-server.ts'
import { type Served, servedAt } from './served.ts'

let ofThisWorker: pg.Pool | undefined

/** One way to the server for all files of a worker: three new connections for each copy cost a quarter of the copying. */
function admin(sql: string) {
  if (!ofThisWorker) {
    ofThisWorker = new pg.Pool({ connectionString: servedAt('ownerUrl', 'postgres'), max: 2, allowExitOnIdle: true })
    ofThisWorker.on('error', () => {}) // the server goes away before the worker does
  }
  return ofThisWorker.query(sql)
}

/** A copy of the database that was built once for all suites: the cast is in it already. */
export async function copyOfTemplate(prefix: string) {
  const database = `${prefix}_${randomUUID().replaceAll('-', '')}`
  await admin(`create database ${database} template ${TEMPLATE} strategy file_copy`) // page by page through the log takes five times as long
  await admin(
    `revoke all on database ${database} from public; grant connect on database ${database} to titian_app, titian_job`,
  )
  return {
    database,
    url: (which: keyof Served, db = database) => servedAt(which, db),
    drop: async (): Promise<void> => void (await admin(`drop database ${database} with (force)`)),
  }
}
