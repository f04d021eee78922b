import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { TEMPLATE } from './quick-server.ts'

type Which = 'ownerUrl' | 'appUrl' | 'jobUrl'

/** A copy of the database that was built once for all suites: the cast is in it already. */
export async function copyOfTemplate(prefix: string) {
  const database = `${prefix}_${randomUUID().replaceAll('-', '')}`
  const url = (which: Which, db = database) => inject(which).replace('%25db%25', db).replace('%db%', db)
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: url('ownerUrl', 'postgres') })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await admin(`create database ${database} template ${TEMPLATE} strategy file_copy`) // page by page through the log takes five times as long
  await admin(
    `revoke all on database ${database} from public; grant connect on database ${database} to titian_app, titian_job`,
  )
  return { database, url, drop: () => admin(`drop database ${database} with (force)`) }
}
