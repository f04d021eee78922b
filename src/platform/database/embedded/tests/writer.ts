import pg from 'pg'
import { startEmbedded } from '../start-embedded.ts'

/**
 * A program for the kill tests: runs the database of a folder, and eight writers that commit one row after the other and
 * print its number only when PostgreSQL has acknowledged it. Before it writes it looks whether table and index agree.
 */
const [dataDir = '', from = '0', settings = '{}'] = process.argv.slice(2)
const began = performance.now()
const database = await startEmbedded({
  dataDir,
  settings: JSON.parse(settings),
  log: (line) => process.stdout.write(`log ${line}\n`),
})
const client = new pg.Client({ connectionString: database.ownerUrl('titian') })
await client.connect()
await client.query('create table if not exists acknowledged (n bigint primary key, note text)')
await client.query('create extension if not exists amcheck')
await client.query("select bt_index_check('acknowledged_pkey', true)")
const { rows } = await client.query<{ n: string }>('select n from acknowledged order by n')
process.stdout.write(`found ${rows.map((row) => row.n).join(',')}\n`)
process.stdout.write(`started ${database.pid} ${(performance.now() - began).toFixed(0)}\n`)

const pool = new pg.Pool({ connectionString: database.ownerUrl('titian'), max: 8 })
pool.on('error', () => undefined) // the point of the test is that the server dies
let next = Number(from)
const write = async (): Promise<void> => {
  for (;;) {
    const n = next++
    await pool.query('insert into acknowledged (n, note) values ($1, $2)', [n, 'x'.repeat(200)])
    process.stdout.write(`ack ${n}\n`)
  }
}
client.on('error', () => undefined) // as above
/** One checkpoint after the other, so that the end comes in the middle of one. */
const checkpoints = async (): Promise<void> => {
  for (;;) {
    process.stdout.write('checkpoint begins\n')
    await client.query('checkpoint')
    process.stdout.write('checkpoint ends\n')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
await Promise.all([checkpoints, ...Array.from({ length: 8 }, () => write)].map((work) => work().catch(() => undefined))) // ends with the server
