import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { fileJournal, readJournal } from '../../../platform/seal/erasure-journal.ts'
import { closedLongAgo, KEY, NO, newFile, night, openTasks, rowsOf } from './support.ts'

describe('a file that was kept long enough', { timeout: 120_000 }, () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let file = ''
  const head = () => t.as(cast.head)
  const officer = () => t.as(cast.privacy)
  beforeAll(async () => {
    file = await newFile()
    t = await startApp({ services: { journal: fileJournal(file, KEY) } })
    ;({ caseId, other } = await closedLongAgo(t))
  })
  afterAll(() => t.close())

  it('I35 comes into the dry-run list of the night, once, with a task, and nothing goes', async () => {
    expect(await night(t)).toBe(1)
    expect(await night(t)).toBe(0)
    const { items } = await officer().call('retention.page', {})
    expect(items).toMatchObject([
      { caseId, herNo: NO, reason: 'kept_long_enough', dueOn: '2025-01-10', state: 'listed' },
    ])
    expect(await openTasks(t)).toEqual([{ kind: 'look_at_retention', owner_role: 'data_protection_officer' }])
    expect((await rowsOf(t, caseId))['cases']).toBe(1)
  })

  it('is seen by whoever leads and the officer, and by nobody else; also by SQL', async () => {
    for (const who of [
      cast.rizal,
      cast.administration,
      cast.nurse,
      cast.houseMother,
      cast.guard,
      cast.socialOffice,
      cast.admin,
    ]) {
      expect(await t.as(who).refused('retention.page', {}), who.username).toBe('not_allowed')
      for (const table of ['retention_items', 'legal_holds', 'erased_cases'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect((await t.as(elsewhere.head).call('retention.page', {})).items).toEqual([])
    expect(await t.as(cast.rizal).refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('not_allowed')
    expect(await head().refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('not_allowed')
    expect(await officer().refused('retention.erase', { caseId, part: 'whole' })).toBe('not_allowed')
    expect(await officer().refused('retention.giveBack', { caseId, part: 'whole', why: 'look_again' })).toBe(
      'not_allowed',
    )
    for (const sql of [
      `select door.begin_erasure($1, 'whole', $1, now())`,
      `select sec.destroy_keys(sec.centre(), $1, 'health', now())`,
      'select sec.destroy_rows(sec.centre(), $1)',
      `select sec.destroy_part(sec.centre(), $1, 'places', now())`,
      'delete from cases where case_id = $1',
      'delete from keys.key_wraps where case_id = $1',
      'insert into erased_cases (case_id) values ($1)',
      'update erased_cases set signature = null where case_id = $1',
    ])
      await expect(head().sql(sql, [caseId]), sql).rejects.toThrow(/permission denied/)
  })

  it('is laid before her by nobody who only leads, nor for somebody else, by SQL either', async () => {
    await expect(
      head().sql('update retention_items set proposed_at = now() where case_id = $1', [caseId]),
    ).rejects.toThrow(/not_allowed/)
    await expect(
      officer().sql('update retention_items set proposed_by = $2 where case_id = $1', [caseId, head().id]),
    ).rejects.toThrow(/permission denied/)
    expect(await t.as(cast.rizal).sql('update retention_items set proposed_at = now() returning 1')).toEqual([])
  })

  it('I34 is kept by a legal hold, at every step and by the database when the row would go', async () => {
    expect(await officer().refused('retention.hold', { herNo: '2026-I-999', ground: 'police' })).toBe('number_unknown')
    expect(await officer().refused('retention.hold', { herNo: NO, ground: 'police', untilOn: '2026-01-11' })).toBe(
      'until_is_over',
    )
    const { holdId } = await officer().call('retention.hold', { herNo: NO, ground: 'lawsuit' })
    expect((await head().call('retention.page', {})).items[0]?.state).toBe('held')
    expect(await officer().refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('under_legal_hold')
    await expect(
      officer().sql('update retention_items set proposed_at = now() where case_id = $1', [caseId]),
    ).rejects.toThrow(/under_legal_hold/)
    await expect(
      t.ownerSql('delete from cases where case_id = $1', [caseId]),
      'the owner does not either',
    ).rejects.toThrow(/under_legal_hold/)
    await officer().call('retention.lift', { holdId })
    expect(await officer().refused('retention.lift', { holdId })).toBe('already_done')
  })

  it('is held however many holds were placed and lifted after that one', async () => {
    const { holdId } = await officer().call('retention.hold', { herNo: NO, ground: 'audit' })
    await t.ownerSql(
      `insert into legal_holds (centre_id, hold_id, case_id, her_no, ground, placed_by, placed_at, lifted_at, lifted_by)
       select h.centre_id, gen_random_uuid(), $2, 'x', 'audit', h.placed_by, h.placed_at + n * interval '1 second', h.placed_at + interval '1 day', h.placed_by
         from legal_holds h, generate_series(1, 200) n where h.hold_id = $1`,
      [holdId, other],
    )
    const { items, holds } = await officer().call('retention.page', {})
    expect(items[0]?.state).toBe('held')
    expect(holds[0]).toMatchObject({ holdId, isOn: true })
    await officer().call('retention.lift', { holdId })
    await t.ownerSql('delete from legal_holds where case_id = $1', [other])
  })

  it('is not begun beside a hold that is placed in the same moment: the later one waits and sees the other', async () => {
    const begins = new pg.Client({ connectionString: t.url('ownerUrl') })
    await begins.connect()
    await begins.query('begin')
    await begins.query(`select pg_advisory_xact_lock(hashtextextended('erased_cases' || $1, 0))`, [head().centreId])
    const placed = officer().refused('retention.hold', { herNo: NO, ground: 'police' })
    const waiting = async () =>
      (
        await begins.query(
          `select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
        )
      ).rows.length > 0
    const over = placed.then(
      () => true,
      () => true,
    )
    // until it waits, or is through
    while (!(await Promise.race([over, waiting()])));
    await begins.query(
      `insert into erased_cases (centre_id, erasure_id, case_id, part, reason, year, ordinal, opened_year, keys_destroyed, proposed_by, approved_by, erased_at)
       values ($1, $2, $2, 'whole', 'she_asked', 2026, 1, 2014, 0, $3, $4, now())`,
      [head().centreId, caseId, officer().id, head().id],
    )
    await begins.query('commit')
    await begins.end()
    expect(await placed).toBe('being_erased')
    await t.ownerSql('delete from erased_cases')
  })

  it('is laid before the head, taken back by a hold and given back by her; each time it is laid before her anew', async () => {
    expect(await officer().call('retention.propose', { of: [{ caseId, part: 'whole' }] })).toEqual({
      parts: 1,
      files: 1,
    })
    expect(await openTasks(t)).toEqual([{ kind: 'decide_erasure', owner_role: 'head' }])
    expect(await officer().refused('retention.propose', { of: [{ caseId, part: 'whole' }] })).toBe('already_done')
    const held = { herNo: NO, ground: 'restitution', untilOn: '2026-12-31' } as const
    const { holdId } = await officer().call('retention.hold', held)
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('under_legal_hold')
    await officer().call('retention.lift', { holdId })
    expect((await head().call('retention.page', {})).items[0]?.state).toBe('listed')
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('not_proposed')
    await t.as(cast.coordinator).call('retention.propose', { of: [{ caseId, part: 'whole' }] })
    await head().call('retention.giveBack', { caseId, part: 'whole', why: 'still_needed' })
    expect(await head().refused('retention.giveBack', { caseId, part: 'whole', why: 'look_again' })).toBe(
      'already_done',
    )
    expect(await openTasks(t)).toEqual([])
    expect((await officer().call('retention.page', {})).items).toMatchObject([
      { state: 'returned', returnedAs: 'still_needed', mayPropose: true },
    ])
    await officer().call('retention.propose', { of: [{ caseId, part: 'whole' }] })
    expect(await readJournal(file, KEY)).toEqual([])
  })

  it('is not erased by who proposed it, nor without a fresh factor', async () => {
    const by = (id: string) =>
      t.ownerSql('update retention_items set proposed_by = $1 where case_id = $2', [id, caseId])
    await by(head().id)
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('own_proposal')
    await by(officer().id)
    t.pass({ minutes: 6 })
    expect(await head().refused('retention.erase', { caseId, part: 'whole' })).toBe('step_up_needed')
    await t.stepUp(cast.head)
  })
})
