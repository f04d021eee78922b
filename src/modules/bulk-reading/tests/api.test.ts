import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { MOST_FILES } from '../../../platform/http/opened-files.ts'
import { openCase } from '../../cases/facts/case.ts'
import { readMany } from '../facts.ts'

describe('whoever opens very many files within an hour', () => {
  let t: TestApp
  const cases: string[] = []
  const rizal = () => t.as(cast.rizal)
  const look = (caseId: string | undefined) => rizal().call('clients.identity', { caseId: caseId ?? '' })
  const told = () =>
    t.ownerSql<{ owner: string; done: boolean }>(
      `select owner_role as owner, done_at is not null as done from tasks where kind = 'review_bulk_read' order by owner_role`,
    )
  const page = async (who: { username: string }) => (await t.as(who).call('bulkReading.bulkReads', {})).reads

  beforeAll(async () => {
    t = await startApp()
    for (let i = 0; i < MOST_FILES + 3; i++) {
      const display = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const
      const { caseId } = await rizal().within((ctx) =>
        openCase(ctx, { display, openedOn: '2026-01-05', responsibleId: ctx.actor.personId }),
      )
      await rizal().call('clients.saveIdentity', {
        caseId,
        version: 0,
        identity: { fullName: 'Suryani', birthYear: 1998 },
      })
      cases.push(caseId)
    }
  })
  afterAll(() => t.close())

  it('F09 is stopped before the sixty-first, and its name does not leave; what is open stays open', async () => {
    for (const caseId of cases.slice(0, MOST_FILES)) await look(caseId)
    expect(await rizal().refused('clients.identity', { caseId: cases[MOST_FILES] ?? '' })).toBe('many_files')
    expect((await look(cases[0])).identity?.fullName).toBe('Suryani')
    // what a colleague works with is not hers
    expect(await t.as(cast.coordinator).call('clients.identity', { caseId: cases[MOST_FILES] ?? '' })).toBeTruthy()
    const [read] = await t.ownerSql('select 1 from read_log where case_id = $1 and person_id = $2', [
      cases[MOST_FILES],
      rizal().id,
    ])
    expect(read, 'nothing was opened').toBeUndefined()
  })

  it('J22 is told of at once and once, to head and privacy officer, before the reader says a word', async () => {
    expect(await rizal().refused('clients.identity', { caseId: cases[MOST_FILES + 1] ?? '' })).toBe('many_files')
    expect(await told()).toEqual([
      { owner: 'data_protection_officer', done: false },
      { owner: 'head', done: false },
    ])
    for (const who of [cast.head, cast.coordinator, cast.privacy])
      expect(await page(who), who.username).toMatchObject([
        { who: 'Rizal', files: MOST_FILES, why: null, verdict: null },
      ])
    for (const who of [cast.wulan, cast.nurse, cast.admin])
      expect(await t.as(who).refused('bulkReading.bulkReads', {}), who.username).toBe('not_allowed')
    expect(await t.as(cast.wulan).sql('select 1 from bulk_reads')).toEqual([])
    expect(await t.as(elsewhere.head).call('bulkReading.bulkReads', {})).toEqual({ reads: [] })
  })

  it('may write while stopped: no note is lost', async () => {
    const caseId = cases[MOST_FILES + 2] ?? ''
    await rizal().call('clients.saveIdentity', {
      caseId,
      version: 1,
      identity: { fullName: 'Suryani Contoh', birthYear: 1998 },
    })
  })

  it('goes on with a reason and her second factor, sixty more', async () => {
    t.pass({ minutes: 6 })
    expect(await rizal().refused('bulkReading.goOn', { why: 'handover' })).toBe('step_up_needed')
    await t.stepUp(cast.rizal)
    await rizal().call('bulkReading.goOn', { why: 'handover' })
    expect(await rizal().refused('bulkReading.goOn', { why: 'other' }), 'the same click twice').toBe('nothing_stopped')
    expect((await look(cases[MOST_FILES])).identity?.fullName).toBe('Suryani')
    expect(await page(cast.head)).toMatchObject([{ why: 'handover' }])
  })

  it('is looked at by a colleague, once, and the task of both ends', async () => {
    const [read] = await page(cast.privacy)
    const found = { bulkReadId: read?.bulkReadId ?? '', verdict: 'right' as const }
    expect(await rizal().refused('bulkReading.review', found)).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('bulkReading.review', found)).toBe('not_found')
    await t.as(cast.privacy).call('bulkReading.review', found)
    expect(await t.as(cast.head).refused('bulkReading.review', { ...found, verdict: 'not_right' })).toBe(
      'already_reviewed',
    )
    expect((await told()).every((task) => task.done)).toBe(true)
    expect(await page(cast.head)).toMatchObject([{ verdict: 'right', reviewer: 'Maya' }])
  })

  it('gives the task of it to nobody who may not do it: whoever read is not asked', async () => {
    const ownersOf = async (who: { username: string }) => {
      await t.ownerSql(`delete from tasks where kind = 'review_bulk_read'`)
      await t.as(who).within((ctx) => readMany(ctx, MOST_FILES))
      return (await told()).map((task) => task.owner)
    }
    expect(await ownersOf(cast.head)).toEqual(['coordinator', 'data_protection_officer'])
    expect(await ownersOf(cast.privacy)).toEqual(['coordinator', 'head'])
    expect(await ownersOf(cast.coordinator)).toEqual(['data_protection_officer', 'head'])
    await t.ownerSql('delete from bulk_reads where person_id <> $1', [rizal().id])
  })

  it('does not judge herself, by the API or by SQL, and hides nothing', async () => {
    const head = t.as(cast.head)
    await head.sql(
      `insert into bulk_reads (centre_id, bulk_read_id, person_id, files, at) values (sec.centre(), gen_random_uuid(), sec.person(), 61, now())`,
    )
    const mine = (await page(cast.head)).find((r) => r.isMine)
    const found = { bulkReadId: mine?.bulkReadId ?? '', verdict: 'right' as const }
    expect(await head.refused('bulkReading.review', found)).toBe('not_your_own')
    const sql = (set: string) => head.sql(`update bulk_reads set ${set} where person_id = sec.person() returning 1`)
    await expect(sql(`verdict = 'right', reviewed_by = person_id, reviewed_at = now()`)).rejects.toThrow('not_your_own')
    await expect(sql('files = 1')).rejects.toThrow(/permission denied/)
    await expect(head.sql('delete from bulk_reads')).rejects.toThrow(/permission denied/)
    const others = t
      .as(cast.coordinator)
      .sql(`update bulk_reads set why = 'other', said_at = now() where person_id <> sec.person()`)
    await expect(others, 'nobody gives a reason for a colleague').rejects.toThrow('nothing_stopped')
  })

  it('is told of by the next try when the first could not be written, and refused all the same', async () => {
    await t.ownerSql('revoke insert on bulk_reads from titian_app')
    t.pass({ minutes: 61 })
    for (const caseId of cases.slice(0, MOST_FILES)) await look(caseId)
    const before = (await t.ownerSql('select 1 from bulk_reads')).length
    const next = () => rizal().refused('clients.identity', { caseId: cases[MOST_FILES] ?? '' })
    expect(await next()).toBe('many_files')
    await t.ownerSql('grant insert (centre_id, bulk_read_id, person_id, files, at) on bulk_reads to titian_app')
    expect(await next()).toBe('many_files')
    expect(await next()).toBe('many_files')
    expect(await t.ownerSql('select 1 from bulk_reads')).toHaveLength(before + 1)
  })
})
