import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openAt } from '../../terminations/tests/support.ts'
import { server } from '../server.ts'

describe('after a case is closed', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'termination' })
    await end(caseId, 'aftercare')
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const reason = 'Tahun lahirnya keliru satu tahun.'

  /** By the owner of the database, in place of the checks of an exit, which have tests of their own. */
  const end = (id: string, state: 'aftercare' | 'closed') =>
    t.ownerSql(`update cases set state = $2, exit_kind = 'LULUS', closed_on = '2026-07-10' where case_id = $1`, [
      id,
      state,
    ])
  const version = async (id = caseId) => (await rizal().call('cases.page', { caseId: id })).version
  const rename = async (id = caseId) => ({
    caseId: id,
    honorific: 'Ibu' as const,
    callName: 'Hartini',
    birthYear: 1996,
    version: await version(id),
  })
  const child = (id = caseId) => ({ caseId: id, fullName: 'Bintang', sleeps: 'with_her' as const })
  const step = (id = caseId) => ({ caseId: id, text: 'Telepon kakaknya', dueOn: '2027-01-05' })

  it('who she is, her risk, plan and steps are closed for writing, by API and by SQL', async () => {
    expect(await rizal().refused('cases.rename', await rename())).toBe('case_closed')
    expect(await rizal().refused('clients.saveChild', child())).toBe('case_closed')
    expect(await rizal().refused('cases.rateRisk', { caseId, level: 'low', reason, version: await version() })).toBe(
      'case_closed',
    )
    expect(await rizal().refused('plans.start', { caseId })).toBe('case_closed')
    for (const sql of [
      `update identities set version = version + 1 where case_id = '${caseId}'`,
      `update cases set track = 'salon' where case_id = '${caseId}'`,
    ])
      await expect(rizal().sql(sql), sql).rejects.toThrow('case_closed')
    expect(await rizal().call('cases.page', { caseId })).toMatchObject({ reopenedAt: null })
  })

  it('R36 a key that is made as if it were an old one opens nothing', async () => {
    const mending = rizal().within(async ({ client }) => {
      await client.query(
        `insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at, is_current) values ($1, 'old', $2, 'display', '', now(), false)`,
        [rizal().centreId, caseId],
      )
      await client.query('update identities set version = version + 1 where case_id = $1', [caseId])
    })
    await expect(mending).rejects.toThrow('permission denied')
  })

  it('safe contacts, after-care and the protection of her name stay open', async () => {
    const contact = { name: 'Suparti', relation: 'kakak', channel: 'call' as const, number: '0812 0000 0002' }
    await rizal().call('contacts.saveContact', { caseId, isReachable: true, contact })
    await rizal().call('aftercare.arrange', {
      caseId,
      agreedOn: '2026-01-12',
      isAgreed: false,
      reason: 'Beliau ingin mulai sendiri, tanpa dihubungi.',
    })
    await rizal().call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencari beliau.' })
    expect((await rizal().call('cases.page', { caseId })).isProtected).toBe(true)
  })

  it('notes and steps go on while after-care runs, and end with it', async () => {
    await rizal().call('tasks.add', step())
    const gone = await openAt(t, { stage: 'termination' })
    await end(gone, 'closed')
    expect(await rizal().refused('tasks.add', step(gone))).toBe('case_closed')
  })

  it('head or coordinator open the file again with a reason; it is named and dated, her worker mends it and closes it', async () => {
    expect(await rizal().refused('closing.reopen', { caseId, reason })).toBe('not_allowed')
    expect(await t.as(cast.head).refused('closing.reopen', { caseId, reason: 'salah' })).toBe('invalid_input')
    await t.as(cast.coordinator).call('closing.reopen', { caseId, reason })
    expect(await t.as(cast.head).refused('closing.reopen', { caseId, reason })).toBe('already_reopened')
    expect(await rizal().call('closing.ofCase', { caseId })).toMatchObject({ open: { by: 'Hana', reason } })
    const steps = async () => (await rizal().call('tasks.ofCase', { caseId })).tasks.map((x) => x.kind)
    expect(await steps()).toContain('mend_file')
    await rizal().call('cases.rename', await rename())
    await rizal().call('clients.saveChild', child())
    const page = await rizal().call('cases.page', { caseId })
    expect(page).toMatchObject({ state: 'aftercare', stage: 'termination', reopenedAt: expect.any(String) })
    await t.ownerSql(
      `insert into assessments (centre_id, assessment_id, case_id, number, structure, started_on, started_by, started_at, signed_by, signed_on, signed_at)
       select c.centre_id, gen_random_uuid(), c.case_id, 1, 1, '2026-01-12', $2, now(), $2, '2026-01-12', now() from cases c where c.case_id = $1`,
      [caseId, rizal().id],
    )
    await rizal().call('assessments.reopen', { caseId, reason })
    expect(await steps()).toContain('finish_assessment')
    await rizal().call('closing.shut', { caseId })
    expect(await steps()).not.toContain('finish_assessment') // nobody could finish it: its page is closed again
    expect(await rizal().refused('cases.rename', await rename())).toBe('case_closed')
    expect(await steps()).not.toContain('mend_file')
    expect(await rizal().refused('closing.shut', { caseId })).toBe('not_reopened')
    const { items } = await rizal().call('cases.timeline', { caseId })
    expect(items.map((i) => [i.kind, i.by])).toEqual(
      expect.arrayContaining([
        ['closing.reopened', expect.any(String)],
        ['closing.shut_again', expect.any(String)],
      ]),
    )
    expect(JSON.stringify(await t.ownerSql('select * from case_reopenings'))).not.toContain('keliru')
  })

  it('what was never made is not begun in a file that is open again; what stands is mended', async () => {
    const bare = await openAt(t, { stage: 'termination' })
    await t.ownerSql('update cases set risk = null where case_id = $1', [bare])
    await end(bare, 'closed')
    await t.as(cast.head).call('closing.reopen', { caseId: bare, reason })
    expect(await rizal().refused('plans.start', { caseId: bare })).toBe('not_begun_again')
    expect(await rizal().refused('assessments.startComprehensive', { caseId: bare })).toBe('not_begun_again')
    const rate = async (level: 'low' | 'high') => ({ caseId: bare, level, reason, version: await version(bare) })
    expect(await rizal().refused('cases.rateRisk', await rate('low'))).toBe('not_begun_again')
    await t.ownerSql(`update cases set risk = 'low' where case_id = $1`, [bare])
    await rizal().call('cases.rateRisk', await rate('high'))
    await rizal().call('closing.shut', { caseId: bare })
  })

  it('of two at the same moment one opens it and one closes it, twice from one screen is once, and another centre sees nothing', async () => {
    const both = async (work: (who: typeof cast.head | typeof cast.coordinator) => Promise<unknown>) => {
      const settled = await Promise.allSettled([cast.head, cast.coordinator].map(work))
      return settled.map((r) => (r.status === 'rejected' ? r.reason.refusal.code : 'done')).sort()
    }
    for (const wrong of ['Keliru\u0000 satu tahun.', 'x'.repeat(2001), '   kurang   '])
      expect(await t.as(cast.head).refused('closing.reopen', { caseId, reason: wrong })).toBe('invalid_input')
    expect(await t.as(elsewhere.head).refused('closing.reopen', { caseId, reason })).toBe('not_found')
    expect(await both((who) => t.as(who).call('closing.reopen', { caseId, reason }))).toEqual([
      'already_reopened',
      'done',
    ])
    expect(await t.as(elsewhere.head).refused('closing.shut', { caseId })).toBe('not_found')
    expect(await t.as(cast.wulan).refused('closing.shut', { caseId })).toBe('not_reopened')
    expect(await both((who) => t.as(who).call('closing.shut', { caseId }))).toEqual(['done', 'not_reopened'])
    const [once, again] = [crypto.randomUUID(), crypto.randomUUID()]
    for (let n = 0; n < 2; n++) await t.as(cast.head).call('closing.reopen', { caseId, reason }, once)
    for (let n = 0; n < 2; n++) await t.as(cast.head).call('closing.shut', { caseId }, again)
    expect(
      await t.ownerSql(`select count(*)::int as n from tasks where kind = 'mend_file' and done_at is null`),
    ).toEqual([{ n: 0 }])
  })

  it('two who name another responsible worker at the same moment leave one', async () => {
    const of = await openAt(t)
    const settled = await Promise.allSettled(
      [cast.head, cast.coordinator].map((who) =>
        t.as(who).call('access.assign', { caseId: of, personId: t.as(cast.wulan).id, part: 'responsible' }),
      ),
    )
    expect(settled.map((r) => (r.status === 'rejected' ? r.reason.refusal.code : 'done')).sort()).toEqual([
      'already_on_team',
      'done',
    ])
  })

  it('an open case is not opened again', async () => {
    const open = await openAt(t)
    expect(await t.as(cast.head).refused('closing.reopen', { caseId: open, reason })).toBe('not_closed')
  })

  it('what was forgotten is closed by the night after seven days', async () => {
    await t.as(cast.head).call('closing.reopen', { caseId, reason })
    const night = () => runJob(t, rizal().centreId, server.jobs?.[0])
    expect(await night()).toBe(0)
    t.pass({ hours: 169 })
    expect(await night()).toBe(1)
    expect((await rizal().call('cases.page', { caseId })).reopenedAt).toBeNull()
    expect((await t.ownerSql(`select 1 from tasks where kind = 'mend_file' and done_at is null`)).length).toBe(0)
  })

  it('every table with rows of a case is closed unless its policy says what stays open', async () => {
    const rows = await t.ownerSql<{ name: string }>(
      `select distinct c.table_name as name from information_schema.columns c
       join information_schema.column_privileges g on g.table_name = c.table_name and g.grantee = 'titian_app' and g.privilege_type in ('INSERT', 'UPDATE')
       where c.table_schema = 'public' and c.column_name = 'case_id'
         and not exists (select from pg_trigger x where x.tgrelid = to_regclass(c.table_name) and x.tgname = 'after_closing') order by 1`,
    )
    expect(rows.map((r) => r.name).join(' ')).toBe(
      'aftercare_cautions aftercare_contacts aftercare_ends aftercare_plans aftercare_texts aftercare_windows ' +
        'case_reasons case_reopenings case_team consent_talks consents duplicate_decisions evaluation_report_lines ' +
        'extract_women flag_causes flag_texts flags incident_women journal_entries legal_holds letter_files_health letter_files_identity letter_files_narrative letter_files_safety letters ' +
        'list_rows no_contacts old_register_rows past_cases past_kits past_letters privacy_disclosures privacy_requests referral_answers referral_complaints referral_contacts referral_outcomes referral_steps referrals retention_items ' +
        'safe_contacts safety_plans safety_talks sale_shares savings_entries savings_signatures tasks toolkits whole_file_takings whole_files work_makers',
    )
  })
})
