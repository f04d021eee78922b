import pg from 'pg'
import { expect, it } from 'vitest'
import { refusalOf } from '../../src/platform/http/database-refusal.ts'
import { copyOfTemplate } from '../support/template-copy.ts'

it('a transaction that the database ended while somebody thought is busy, not a defect: nothing was saved, she may try again', async () => {
  const { url, drop } = await copyOfTemplate('ended')
  const client = new pg.Client({ connectionString: url('appUrl') })
  client.on('error', () => {}) // said by the next statement
  await client.connect()
  await client.query("begin; set local idle_in_transaction_session_timeout = '50ms'")
  await new Promise((done) => client.once('end', done))
  const error = await client.query('select 1').catch((e: unknown) => e)
  expect(refusalOf(error)?.code).toBe('busy_retry')
  expect(refusalOf(new TypeError('x is not a function'))).toBeNull()
  await drop()
})
