import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, prepareHouse } from '../../db/demo/house.ts'
import type { Scene } from '../../db/demo/scene.ts'
import { play } from '../../db/demo/scene.ts'
import {
  hartini,
  hartiniAtWork,
  hartiniDies,
  hartiniFarewell,
  hartiniUntilSigned,
} from '../../db/demo/women/hartini.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { standsPlain } from '../support/typed.ts'
import { days, kindsOf, LONG, openTasksOf, stageOf } from './stage.ts'

describe('KS-10, Hartini, who had chosen the colours of her thread', { timeout: LONG }, () => {
  let t: TestApp
  let rest: Scene[]
  let intakeId = ''
  const her = hartini()
  const until = async (iso: string) => {
    rest = await play(stageOf(t), rest, days.at(iso, '20:00'))
  }
  const kits = async () =>
    (await t.as(cast.administration).call('stock.toolkits', { state: 'reserved' })).toolkits.map((k) => k.caseId)
  beforeAll(async () => {
    t = await startApp()
    const w = stageOf(t)
    await prepareHouse(w)
    intakeId = await openIntake(w, {
      startsOn: days.day('2026-01-12'),
      endsOn: days.day('2026-07-10'),
      ordinal: 1,
      quota: 22,
    })
    rest = [
      ...hartiniUntilSigned(her, days, () => intakeId),
      ...hartiniAtWork(her, days),
      hartiniDies(her, days),
      hartiniFarewell(her, days),
    ]
  }, LONG)
  afterAll(() => t.close())

  it('waits with three signatures for the word of the head, who is not the one who proposed', async () => {
    await until('2026-01-29')
    const { items } = await t.as(cast.head).call('tasks.approvals', {})
    expect(items.filter((i) => i.caseId === her.caseId).map((i) => i.kind)).toEqual(['approve_plan'])
    const { current } = await t.as(cast.head).call('plans.page', { caseId: her.caseId })
    expect([current?.state, current?.unsigned]).toEqual(['proposed', []])
  })

  it('saves two thousand rupiah a day, and a kit is kept for her', async () => {
    await until('2026-05-07')
    expect((await t.as(cast.wulan).call('custody.balance', { caseId: her.caseId })).balanceRupiah).toBe(340_000)
    expect(await kits()).toEqual([her.caseId])
    expect((await openTasksOf(t, her.caseId)).length).toBeGreaterThan(0)
    await t.as(cast.nurse).call('medication.savePlan', {
      ...{ caseId: her.caseId, medicine: 'Obat maag', dose: '1 tablet', times: ['07.00'], prescribedBy: 'dr. Contoh' },
      fromOn: days.day('2026-05-07'),
    })
    expect((await t.as(cast.nurse).call('medication.round', {})).hasPlans).toBe(true)
    expect(await t.as(cast.nurse).call('cases.page', { caseId: her.caseId })).toMatchObject({ presence: 'in_hospital' })
  })

  it('dies, and nothing automatic speaks of her from that moment: no task, no kit kept, no dose', async () => {
    await until('2026-05-09')
    expect(await kindsOf(t, her.caseId)).toContain('terminations.silenced')
    expect(await openTasksOf(t, her.caseId)).toEqual([])
    expect(await kits()).toEqual([])
    expect(await t.as(cast.nurse).call('medication.round', {})).toEqual({ hasPlans: false, doses: [] })
    const { people, missed } = await t.as(cast.wulan).call('tasks.home', {})
    expect([...people.flatMap((p) => p.tasks), ...missed].filter((x) => x.caseId === her.caseId)).toEqual([])
  })

  it('is not closed while her savings lie in the house', async () => {
    const handing = {
      caseId: her.caseId,
      on: days.day('2026-05-09'),
      time: '09:00',
      place: 'Rumah keluarga',
      heir: { name: 'Suparti', relation: 'Kakak kandung', idChecked: 'KTP-el' },
    }
    expect(await t.as(cast.wulan).refused('terminations.handToHeirs', handing)).toBe('still_kept')
  })

  it('is taken leave of: her sister has goods and savings, her bed is free, her file stays closed to the house', async () => {
    await until('2026-05-11')
    expect(await t.as(cast.wulan).call('cases.page', { caseId: her.caseId })).toMatchObject({
      state: 'closed',
      exitKind: 'MENINGGAL',
      presence: 'gone',
    })
    expect((await t.as(cast.wulan).call('tasks.ofCase', { caseId: her.caseId })).tasks).toEqual([])
    expect(await openTasksOf(t, her.caseId)).toEqual([])
    const { lines, balanceRupiah } = await t.as(cast.administration).call('custody.savings', { caseId: her.caseId })
    expect([balanceRupiah, lines[0]?.kind, lines[0]?.amountRupiah, lines[0]?.signedHow]).toEqual([
      0,
      'payout',
      -340_000,
      'heirs',
    ])
    expect((await t.as(cast.nurse).call('residence.ofCase', { caseId: her.caseId })).now).toBeNull()
    expect(await t.as(cast.houseMother).refused('residence.ofCase', { caseId: her.caseId })).toBe('not_found')
    const page = await t.as(cast.head).call('terminations.page', { caseId: her.caseId })
    expect(page.current?.checklist.find((i) => i.name === 'belongings_handed_to_heirs')).toMatchObject({
      met: true,
      facts: { savings: 340_000 },
    })
    const stranger = await t.as(cast.rizal).call('terminations.page', { caseId: her.caseId })
    expect(stranger).toMatchObject({ exitKind: null, maySeeStory: false, maySeeGuarded: false })
    expect(JSON.stringify(stranger)).not.toMatch(/Suparti|RSUD|Kotak benang/)
    expect(
      (await t.as(cast.rizal).call('sessions.ofCase', { caseId: her.caseId })).notes.every((n) => n.words === null),
    ).toBe(true)
  })

  it('is excused from every session since the fever came, and stands in none after the day she died', async () => {
    const marks = await t.ownerSql<{ day: string; mark: string }>(
      'select held_on::text as day, mark from group_attendances where case_id = $1 order by held_on',
      [her.caseId],
    )
    const ill = days.day('2026-05-05')
    expect(marks.filter((m) => m.day < ill).map((m) => m.mark)).toEqual(['present'])
    expect(marks.filter((m) => m.day >= ill).map((m) => [m.day, m.mark])).toEqual(
      ['2026-05-05', '2026-05-06', '2026-05-08'].map((on) => [days.day(on), 'sick']),
    )
    const { people } = await t.as(cast.sewing).call('groups.people', {})
    expect(people.map((p) => p.caseId)).not.toContain(her.caseId)
    expect(
      await t.ownerSql(`select count(*)::int as n from session_notes where case_id = $1 and happened_at > $2`, [
        her.caseId,
        days.at('2026-05-09').toString(),
      ]),
    ).toEqual([{ n: 0 }])
    const input = {
      on: days.day('2026-05-11'),
      time: '08:00',
      minutes: 60,
      topic: 'Pola',
      method: 'practice' as const,
      delivererId: t.as(cast.sewing).id,
      people: [{ caseId: her.caseId, mark: 'present' as const }],
    }
    expect(await t.as(cast.sewing).refused('groups.save', input)).toBe('not_found')
  })

  it('leaves nothing plain of what was typed about her', async () => {
    expect(await standsPlain(t)).toEqual([])
  })
})
