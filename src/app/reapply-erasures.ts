import pg from 'pg'
import { Refusal } from '../kernel/refusal.ts'
import { type Entry, fileJournal, JournalError, journalKey, readJournal } from '../platform/seal/erasure-journal.ts'

type From = { ownerUrl: string; file: string; pepper: Uint8Array }

/**
 * At every start, before anybody is served: what the database has decided and the journal lacks (a stop between the two, or a folder
 * that is new) is written into it; then what the journal says is erased is erased, also of a database that an older backup has
 * brought back and of one that stopped half-way. Gives how many files it erased.
 *
 * @throws Refusal `journal_changed` { file, line } when a line of the journal is not as it was written
 */
export async function reapplyErasures({ ownerUrl, file, pepper }: From): Promise<number> {
  const key = journalKey(pepper)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  let again = 0
  try {
    await client.query('begin')
    await client.query('set local role titian_owner')
    const { rows } = await client.query<{ line: Entry['line'] }>(
      'select sec.erasure_line(e) as line from erased_cases e order by erased_at, erasure_id',
    )
    const journal = fileJournal(file, key)
    for (const { line } of rows) await journal.append(line)
    for (const { line, signature } of await readJournal(file, key)) {
      const { rows: done } = await client.query<{ done: boolean }>('select sec.erase_again($1, $2) as done', [
        JSON.stringify(line),
        signature,
      ])
      if (done[0]?.done) again++
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (error instanceof JournalError) throw new Refusal('journal_changed', { params: { file, line: error.line } })
    throw error
  } finally {
    await client.end()
  }
  return again
}
