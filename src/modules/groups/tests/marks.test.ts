import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('the marks of a group session', () => {
  let t: TestApp
  let women: string[]
  beforeAll(async () => {
    t = await startApp()
    women = [await openInHouse(t, 'Aminah'), await openInHouse(t, 'Halimah')]
  })
  afterAll(() => t.close())

  const session = (people: { caseId: string; mark?: 'present' | 'sick' | 'no_reason' }[]) => ({
    ...{ on: '2026-01-12', time: '08:00', minutes: 60, topic: 'Mengelola uang kecil', method: 'practice' as const },
    delivererName: 'Bu Hana (penyuluh)',
    people: people.map((p) => ({ mark: 'present' as const, ...p })),
  })

  it('has a mark that can be put right once per version, with both in the event', async () => {
    const [, a = ''] = women
    const { groupId } = await t.as(cast.rizal).call('groups.save', session([{ caseId: a, mark: 'no_reason' }]))
    const row = (await t.as(cast.rizal).call('groups.read', { groupId })).people[0]
    const why = 'wrong_press' as const
    const change = { attendanceId: row?.attendanceId ?? '', version: row?.version ?? 0 }
    expect(await t.as(cast.rizal).refused('groups.correctMark', { ...change, mark: 'late' } as never)).toBe(
      'invalid_input',
    ) // without a reason
    expect(await t.as(cast.rizal).refused('groups.correctMark', { ...change, why, mark: 'no_reason' })).toBe(
      'same_mark',
    )
    await t.as(cast.rizal).call('groups.correctMark', { ...change, why, mark: 'late' })
    expect(await t.as(cast.rizal).refused('groups.correctMark', { ...change, why, mark: 'sick' })).toBe('stale_version')
    expect(await t.as(elsewhere.stranger).refused('groups.correctMark', { ...change, why, mark: 'sick' })).toBe(
      'not_found',
    )
    const rows = await t.ownerSql(
      `select details from audit_entries where kind = 'groups.mark_corrected' and case_id = $1`,
      [a],
    )
    expect(rows[0]?.['details']).toEqual({ from: 'no_reason', to: 'late', why })
  })

  it('marks nobody as there before she arrived or while she was away; on leave she is excused or sick', async () => {
    const late = await openInHouse(t, 'Wahyuni')
    await t.ownerSql(`update cases set admitted_on = '2026-01-13' where case_id = $1`, [late])
    expect(await t.as(cast.rizal).refused('groups.save', session([{ caseId: late }]))).toBe('before_arrival')
    const ill = await openInHouse(t, 'Zubaidah')
    const since = { earlier: true, on: '2026-01-12', time: '07:00' }
    await t
      .as(cast.rizal)
      .call('residence.notePresence', { caseId: ill, from: 'in_house', to: 'in_hospital', ...since })
    for (const mark of ['present', 'no_reason'] as const)
      expect(await t.as(cast.rizal).refused('groups.save', session([{ caseId: ill, mark }]))).toBe('away_then')
    const { groupId } = await t.as(cast.rizal).call('groups.save', session([{ caseId: ill, mark: 'sick' }]))
    const { people } = await t.as(cast.rizal).call('groups.read', { groupId })
    const { attendanceId = '', version = 0 } = people[0] ?? {}
    expect(
      await t
        .as(cast.rizal)
        .refused('groups.correctMark', { attendanceId, mark: 'present', version, why: 'told_later' }),
    ).toBe('away_then')
  })

  it('keeps the marks of a roll that is locked, by whatever way, until it is opened again with a reason', async () => {
    const [a = ''] = women
    const { groupId } = await t.as(cast.rizal).call('groups.save', session([{ caseId: a, mark: 'no_reason' }]))
    const budi = t.as(cast.classes)
    expect(await t.as(cast.rizal).refused('groups.lock', { groupId, seq: 0 })).toBe('not_allowed')
    expect(await budi.refused('groups.reopen', { groupId, seq: 0, why: 'told_later' })).toBe('not_locked')
    expect(await budi.call('groups.lock', { groupId, seq: 0 })).toEqual({ seq: 1 })
    expect(await t.as(cast.coordinator).refused('groups.lock', { groupId, seq: 0 })).toBe('locked_already')
    const { people, lock } = await t.as(cast.rizal).call('groups.read', { groupId })
    expect(lock).toMatchObject({ seq: 1, state: 'locked', by: 'Budi' })
    const { attendanceId = '', version = 0 } = people[0] ?? {}
    const late = { attendanceId, version, mark: 'late' as const, why: 'letter_came' as const }
    expect(await t.as(cast.rizal).refused('groups.correctMark', late)).toBe('roll_locked')
    await expect(
      t.as(cast.rizal).sql(`update group_attendances set mark = 'late' where attendance_id = $1`, [attendanceId]),
    ).rejects.toThrow(/roll_locked/)
    const rizal = t.as(cast.rizal)
    for (const sql of [
      `update group_attendances set counts = false where group_id = $1`,
      `insert into group_attendances (centre_id, attendance_id, group_id, case_id, held_on, mark, saved_by)
        select centre_id, gen_random_uuid(), group_id, '${women[1]}', held_on, mark, saved_by from group_attendances where group_id = $1`,
    ])
      await expect(rizal.sql(sql, [groupId]), sql).rejects.toThrow(/roll_locked/)
    await budi.call('groups.reopen', { groupId, seq: 1, why: 'letter_came' })
    expect(await budi.refused('groups.lock', { groupId, seq: 0 })).toBe('stale_version')
    await t.as(cast.rizal).call('groups.correctMark', late)
  })

  it('takes the letter of an illness after the lock, and no other reason: who was asked for it can end what asked', async () => {
    const [a = ''] = women
    const rizal = t.as(cast.rizal)
    const { groupId } = await rizal.call('groups.save', session([{ caseId: a, mark: 'sick' }]))
    const { seq } = await t.as(cast.classes).call('groups.lock', { groupId, seq: 0 })
    const asked = async () => {
      const { tasks } = await rizal.call('tasks.ofCase', { caseId: a })
      return tasks.filter((task) => task.kind === 'sick_letter' && task.link?.endsWith(groupId)).length
    }
    expect(await asked()).toBe(1)
    const { attendanceId = '', version = 0 } = (await rizal.call('groups.read', { groupId })).people[0] ?? {}
    for (const change of [
      `reason = 'court'`,
      `reason = 'letter', mark = 'excused'`,
      `reason = 'letter', counts = false`,
    ])
      await expect(
        rizal.sql(`update group_attendances set ${change} where attendance_id = $1`, [attendanceId]),
        change,
      ).rejects.toThrow(/roll_locked/)
    await rizal.call('groups.letterCame', { attendanceId, version })
    expect((await rizal.call('groups.read', { groupId })).people[0]).toMatchObject({ mark: 'sick', reason: 'letter' })
    expect([seq, await asked()]).toEqual([1, 0])
    await expect(
      rizal.sql(`update group_attendances set reason = null where attendance_id = $1`, [attendanceId]),
    ).rejects.toThrow(/roll_locked/)
  })

  it('is followed by what was handed out, to whom, and what was asked: hers under her key, the box nobody’s', async () => {
    const rizal = t.as(cast.rizal)
    const { groupId } = await rizal.call('groups.save', session(women.map((caseId) => ({ caseId }))))
    await t.as(cast.classes).call('groups.lock', { groupId, seq: 0 }) // a lock keeps the marks, not the record
    const [hers, other] = (await rizal.call('groups.read', { groupId })).people
    const given = { groupId, version: 0, material: 'Buku kas', received: [hers?.attendanceId ?? ''] }
    expect(await t.as(cast.wulan).refused('groups.give', given)).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('groups.give', given)).toBe('not_found')
    expect(await rizal.refused('groups.give', { ...given, received: [groupId] })).toBe('not_of_roll')
    await rizal.call('groups.give', given)
    expect(await rizal.refused('groups.give', given)).toBe('stale_version')
    const [WOMAN, BOX] = ['Kalau kas kurang, siapa yang menutup?', 'Apakah boleh pulang saat lebaran?']
    const asked = { groupId, from: 'woman' as const, attendanceId: hers?.attendanceId ?? '', text: WOMAN }
    expect(await rizal.refused('groups.ask', { ...asked, attendanceId: groupId })).toBe('not_of_roll')
    await rizal.call('groups.ask', asked)
    await rizal.call('groups.ask', { groupId, from: 'box', text: BOX })
    const page = await rizal.call('groups.read', { groupId })
    expect(page).toMatchObject({ material: 'Buku kas', mayRecord: true, recordVersion: 2 })
    expect(page.asked.map((q) => [q.text, q.by])).toEqual([
      [WOMAN, hers?.label],
      [BOX, null],
    ])
    const materialOn = (id = '') => page.people.find((p) => p.attendanceId === id)?.materialOn
    expect([materialOn(hers?.attendanceId), materialOn(other?.attendanceId)]).toEqual(['2026-01-12', null])
    expect((await t.as(cast.nurse).call('groups.read', { groupId })).asked).toEqual([])
    const stored = await t.ownerSql('select * from group_questions q, group_sessions s where s.group_id = $1', [
      groupId,
    ])
    const events = await t.ownerSql(`select details from audit_entries where kind like 'groups.%'`, [])
    for (const words of [WOMAN, BOX, 'Buku kas']) expect(JSON.stringify([stored, events])).not.toContain(words)
    await rizal.call('cases.protect', {
      caseId: hers?.caseId ?? '',
      isProtected: true,
      reason: 'Suaminya mencari dia.',
    })
    expect((await rizal.call('groups.read', { groupId })).asked.map((q) => q.text)).toContain(WOMAN)
  })
})
