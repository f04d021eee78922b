import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, openInData } from './support.ts'

describe('two files of one woman', () => {
  let t: TestApp
  let old: string
  let fresh: string
  beforeEach(async () => {
    await t?.close()
    t = await startApp()
    old = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 }, { openedOn: '2025-02-02' })
    fresh = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 }, { openedOn: '2026-01-05' })
    await t.as(cast.rizal).call('clients.saveIdentity', {
      caseId: old,
      version: 0,
      identity: { fullName: 'Dewi Puspitasari', birthYear: 2003 },
    })
    await t.ownerSql(
      `update cases set state = 'closed', exit_kind = 'LARI', closed_on = '2025-03-01' where case_id = $1`,
      [old],
    )
  })
  afterAll(() => t.close())
  const stays = async (caseId: string) =>
    (await t.as(cast.rizal).call('cases.page', { caseId })).episodes.map((e) => [e.caseId, e.episode])

  it('become two stays on one thread, numbered by when they began', async () => {
    const merged = await t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: old })
    expect(merged.episode).toBe(2)
    expect(await stays(fresh)).toEqual([
      [old, 1],
      [fresh, 2],
    ])
    expect(await eventsOf(t, fresh)).toContain('clients.merged')
    expect(await t.as(cast.rizal).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe('same_thread')
  })

  it('G11 are taken apart again within thirty days, as if nothing had been', async () => {
    const before = await t.ownerSql('select case_id, client_id, episode from cases order by case_id')
    const { mergeId } = await t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: old })
    const { merges, pairs } = await t.as(cast.rizal).call('clients.suggestions', {})
    expect(merges).toMatchObject([{ mergeId, by: 'Rizal', mayUndo: true, labels: ['Dewi'] }])
    expect(pairs).toEqual([])
    t.pass({ hours: 24 * 30 - 1 })
    await t.as(cast.coordinator).call('clients.unmerge', { mergeId })
    expect(await t.ownerSql('select case_id, client_id, episode from cases order by case_id')).toEqual(before)
    expect(await t.as(cast.coordinator).refused('clients.unmerge', { mergeId })).toBe('already_undone')
    expect((await t.as(cast.rizal).call('clients.suggestions', {})).merges).toEqual([])
  })

  it('are not joined while both are under way, be it as two candidates', async () => {
    for (const state of ['candidate', 'waiting', 'open']) {
      await t.ownerSql(`update cases set state = $2, exit_kind = null, closed_on = null where case_id = $1`, [
        old,
        state,
      ])
      await t.ownerSql(`update cases set state = 'candidate' where case_id = $1`, [fresh])
      expect(await t.as(cast.rizal).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe('both_open')
    }
  })

  it('stay together after thirty days', async () => {
    const { mergeId } = await t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: old })
    t.pass({ hours: 24 * 30, minutes: 1 })
    expect(await t.as(cast.rizal).refused('clients.unmerge', { mergeId })).toBe('undo_too_late')
  })

  it('are taken apart in the order in which they were joined', async () => {
    const older = await openInData(
      t,
      { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 },
      { openedOn: '2024-06-06' },
    )
    await t
      .as(cast.rizal)
      .call('clients.saveIdentity', { caseId: older, version: 0, identity: { fullName: 'Dewi P.', birthYear: 2003 } })
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [older])
    const one = await t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: old })
    t.pass({ minutes: 1 })
    const two = await t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: older })
    expect(await stays(fresh)).toEqual([
      [older, 1],
      [old, 2],
      [fresh, 3],
    ])
    expect(await t.as(cast.rizal).refused('clients.unmerge', { mergeId: one.mergeId })).toBe('undo_in_order')
    await t.as(cast.rizal).call('clients.unmerge', { mergeId: two.mergeId })
    await t.as(cast.rizal).call('clients.unmerge', { mergeId: one.mergeId })
    expect([await stays(older), await stays(old), await stays(fresh)]).toEqual([[[older, 1]], [[old, 1]], [[fresh, 1]]])
  })

  it('are not joined while both are open, nor by somebody who may not open them', async () => {
    await t.ownerSql(`update cases set state = 'open' where case_id = $1`, [old])
    expect(await t.as(cast.rizal).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe('both_open')
    expect(await t.as(cast.wulan).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe('file_not_open')
    expect(await t.as(cast.administration).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe(
      'not_allowed',
    )
    expect(await t.as(elsewhere.stranger).refused('clients.merge', { caseId: fresh, otherCaseId: old })).toBe(
      'not_found',
    )
  })

  it('are two women when somebody who has both before her says so', async () => {
    const other = await openInData(t, { honorific: 'Mbak', callName: 'Dwi', birthYear: 2003 })
    const person = { fullName: 'Dwi Puspitasari', birthYear: 2003, phone: '0812 0000 0009' }
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId: other, version: 0, identity: person })
    await t
      .as(cast.rizal)
      .call('clients.saveIdentity', { caseId: fresh, version: 0, identity: { ...person, fullName: 'Dewi' } })
    expect((await t.as(cast.coordinator).call('clients.suggestions', {})).pairs.map((p) => p.reasons)).toEqual([
      ['same_phone'],
    ])
    const pair = { caseId: other, otherCaseId: fresh }
    expect(await t.as(cast.wulan).refused('clients.decidePair', pair)).toBe('file_not_open')
    expect(await t.as(elsewhere.stranger).refused('clients.decidePair', pair)).toBe('not_found')
    expect(await t.as(cast.administration).refused('clients.decidePair', pair)).toBe('not_allowed')
    await t.as(cast.coordinator).call('clients.decidePair', pair)
    expect((await t.as(cast.coordinator).call('clients.suggestions', {})).pairs).toEqual([])
    expect(await eventsOf(t, other)).toContain('clients.duplicate_decided')
  })

  it('G12 are joined once when two people press at the same moment', async () => {
    const answers = await Promise.allSettled([
      t.as(cast.rizal).call('clients.merge', { caseId: fresh, otherCaseId: old }),
      t.as(cast.coordinator).call('clients.merge', { caseId: old, otherCaseId: fresh }),
    ])
    expect(answers.filter((a) => a.status === 'fulfilled')).toHaveLength(1)
    expect(await stays(fresh)).toEqual([
      [old, 1],
      [fresh, 2],
    ])
    expect(await t.ownerSql('select count(*)::int as n from client_merges')).toEqual([{ n: 1 }])
  })
})
