import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cast } from '../../../../tests/cast.ts'
import { plant } from '../../../../tests/permissions/planted.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { PEPPER } from '../../../../tests/support/services.ts'
import { journalKey } from '../../../platform/seal/erasure-journal.ts'
import { referred } from '../../referrals/tests/people.ts'
import { another } from '../../selection/tests/desk.ts'
import type { Part } from '../rules.ts'
import { server } from '../server.ts'

export const KEY = journalKey(PEPPER)
/** Her number in the register. */
export const NO = '2026-I-001'
export const newFile = async () => join(await mkdtemp(join(tmpdir(), 'titian-journal-')), 'erasures.journal')

/** A woman with something of everything, whose case was closed eleven years ago, and the file of a candidate that stays. */
export async function closedLongAgo(t: TestApp): Promise<{ caseId: string; other: string }> {
  const [caseId = '', other = ''] = (await plant(t)).caseId
  await t.ownerSql('delete from incident_women where case_id = $1', [caseId])
  await t.ownerSql(
    `update cases set state = 'closed', stage = 'termination', closed_on = '2015-01-10', presence = 'gone', away_as = null where case_id = $1`,
    [caseId],
  )
  return { caseId, other }
}

/** A candidate of whom nothing is known but who she is, not admitted in time for the list of this night. */
export async function notAdmitted(t: TestApp): Promise<string> {
  const { caseId } = await referred(t, cast.rizal, { ...another(), fullName: 'Kenangasari' })
  await t.ownerSql(
    `update cases set state = 'closed', exit_kind = 'DITOLAK', closed_on = '2025-10-14' where case_id = $1`,
    [caseId],
  )
  return caseId
}

export const night = (t: TestApp) => runJob(t, t.as(cast.head).centreId, server.jobs?.[0])

/** What waits for the officer or for the head. */
export const openTasks = (t: TestApp) =>
  t.ownerSql(
    `select kind, owner_role from tasks where kind in ('look_at_retention', 'decide_erasure') and done_at is null`,
  )

/** Listed by the night, held and lifted, laid before the head, given back by her and laid before her anew. */
export async function laidAnew(t: TestApp, caseId: string): Promise<void> {
  const [head, officer] = [t.as(cast.head), t.as(cast.privacy)]
  await night(t)
  const { holdId } = await officer.call('retention.hold', { herNo: NO, ground: 'lawsuit' })
  await officer.call('retention.lift', { holdId })
  await officer.call('retention.propose', { of: [{ caseId, part: 'whole' }] })
  await head.call('retention.giveBack', { caseId, part: 'whole', why: 'still_needed' })
  await officer.call('retention.propose', { of: [{ caseId, part: 'whole' }] })
}

/** Laid before the head and erased by her, every step. */
export async function eraseWhole(t: TestApp, caseId: string): Promise<string> {
  await t.as(cast.privacy).call('retention.propose', { of: [{ caseId, part: 'whole' }] })
  const { erasureId } = await t.as(cast.head).call('retention.erase', { caseId, part: 'whole' })
  expectNotDone(await t.as(cast.head).call('retention.carryOut', { erasureId }))
  await t.as(cast.head).call('retention.carryOut', { erasureId })
  return erasureId
}
const expectNotDone = ({ isDone }: { isDone: boolean }) => {
  if (isDone) throw new Error('her keys go in a step of their own')
}

/** Every table that names a case, with how many rows name this one, and `beside` with it; the chain and the read log keep its number. */
export async function rowsOf(t: TestApp, caseId: string, beside = ''): Promise<Record<string, number>> {
  const tables = await t.ownerSql<{ name: string }>(
    `select t.relname as name from pg_class t join pg_namespace s on s.oid = t.relnamespace
      where s.nspname = 'public' and t.relkind = 'r' and t.relname not in ('audit_entries', 'read_log', 'erased_cases') order by 1`,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await t.ownerSql<{ n: number }>(
      `select count(*)::int as n from ${name} x where position($1 in x::text) > 0 and ($2 = '' or position($2 in x::text) > 0)`,
      [caseId, beside],
    )
    if (row && row.n > 0) found[name] = row.n
  }
  return found
}

/** Everything that stands in the database, as one text. */
export async function wholeText(t: TestApp): Promise<string> {
  const tables = await t.ownerSql<{ name: string }>(
    `select s.nspname || '.' || t.relname as name from pg_class t join pg_namespace s on s.oid = t.relnamespace where s.nspname in ('public', 'keys') and t.relkind = 'r'`,
  )
  const parts: string[] = []
  for (const { name } of tables) parts.push(JSON.stringify(await t.ownerSql(`select x::text from ${name} x`)))
  return parts.join('\n')
}

/** Acts of her exit whose words are sealed, as her worker wrote them. */
export async function actsOfLeaving(t: TestApp, caseId: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const id = crypto.randomUUID()
    const place = { table: 'termination_guarded', row: id, column: 'body' }
    const body = await t.as(cast.rizal).within((ctx) => ctx.seal.sealJson('safety', caseId, place, { text: 'x' }))
    await t.ownerSql(
      `with r as (insert into termination_records (centre_id, record_id, termination_id, case_id, name, outcome, on_day, facts, recorded_by, recorded_at)
         select centre_id, $2, termination_id, case_id, $3, 'done', '2026-01-11', '{}', $4, '2026-01-11T03:00:00Z' from terminations where case_id = $1 limit 1 returning *)
       insert into termination_guarded (centre_id, record_id, case_id, body) select centre_id, record_id, case_id, $5 from r`,
      [caseId, id, name, t.as(cast.head).id, body],
    )
  }
}

/** Tables with a column that is sealed with the key of this class, as their comments say. */
export const tablesOf = async (t: TestApp, sealedAs: string): Promise<string[]> =>
  (
    await t.ownerSql<{ name: string }>(
      `select distinct t.relname as name from pg_class t join pg_attribute a on a.attrelid = t.oid
        where t.relnamespace = 'public'::regnamespace and col_description(t.oid, a.attnum) like $1 order by 1`,
      [`sealed:${sealedAs} %`],
    )
  ).map(({ name }) => name)

/** Rows of hers as a backup of some day brings them back: how she is reached, and a screening under a key of her health. */
export function rowsWritten(t: TestApp, caseId: string) {
  const contact = (at: string) =>
    t.ownerSql(
      `insert into safe_contacts (centre_id, contact_id, case_id, is_reachable, body, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, true, 'v1.x', $3, $4)`,
      [t.as(cast.head).centreId, caseId, t.as(cast.head).id, at],
    )
  const health = (kid: string, at: string, version: number) =>
    t.ownerSql(
      `with k as (insert into keys.data_keys (centre_id, kid, case_id, class, scope, is_current, made_at) values ($1, $2, $3, 'health', '', $6, $4) returning 1)
       insert into health_screenings (centre_id, screening_id, case_id, version, examined_on, written_by, written_at, body) select $1, gen_random_uuid(), $3, $7, '2026-01-12', $5, $4, 'v1.' || $2 || '.x.y' from k`,
      [t.as(cast.head).centreId, kid, caseId, at, t.as(cast.nurse).id, version === 2, version],
    )
  return { contact, health }
}

/** The head erases a part and carries it out, twice pressed. */
export async function erasePart(t: TestApp, caseId: string, part: Part): Promise<string> {
  const { erasureId } = await t.as(cast.head).call('retention.erase', { caseId, part })
  for (const _ of [1, 2]) await t.as(cast.head).call('retention.carryOut', { erasureId })
  return erasureId
}

/** What the list of the privacy officer says after a night. */
export async function listedAfterNight(t: TestApp) {
  await night(t)
  const { items } = await t.as(cast.privacy).call('retention.page', {})
  return items.map((i) => [i.part, i.reason, i.dueOn, i.state] as const).sort()
}

/** How many rows of hers stand in a table. */
export async function rowsWhere(
  t: TestApp,
  caseId: string,
  table: string,
  where = 'true',
): Promise<number | undefined> {
  const sql = `select count(*)::int n from ${table} where case_id = $1 and ${where}`
  return (await t.ownerSql<{ n: number }>(sql, [caseId]))[0]?.n
}

/** The tables in which something of hers stands sealed with the key of this class. */
export async function standing(t: TestApp, caseId: string, sealedAs: string): Promise<string[]> {
  const found = []
  for (const name of await tablesOf(t, sealedAs)) if ((await rowsWhere(t, caseId, name)) !== 0) found.push(name)
  return found
}
