import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

const MONDAY = '2026-01-12'

describe('the roster of the women', () => {
  let t: TestApp
  const women: string[] = []
  let limited = ''
  const yanti = () => t.as(cast.houseMother)
  const week = async (onDay = MONDAY) => t.as(cast.houseMother).call('cleaning.week', { onDay })
  const turnOf = async (caseId: string, onDay = MONDAY) =>
    (await week()).turns.find((x) => x.caseId === caseId && x.onDay === onDay)
  beforeAll(async () => {
    t = await startApp()
    for (const callName of ['Fitri', 'Salma', 'Nurul', 'Yati', 'Rina', 'Dewi', 'Lestari', 'Mira']) {
      const id = await openInData(t, { honorific: 'Ibu', callName, birthYear: 1998 })
      await livesHere(t, id, cast.rizal)
      women.push(id)
    }
    limited = women[0] ?? ''
    await t
      .as(cast.nurse)
      .call('health.setLimit', { caseId: limited, rule: 'no_chemicals', fromOn: MONDAY, untilOn: '2026-01-30' })
  })
  afterAll(() => t.close())

  it('is filled fairly for a week, gives nobody what she must avoid, and a second press fills nothing', async () => {
    const { made } = await yanti().call('cleaning.plan', { onDay: MONDAY })
    expect(made).toBe(42)
    const { turns, women: all } = await week()
    const counts = all.map((w) => w.turns)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    const hers = turns.filter((x) => x.caseId === limited).map((x) => x.chore)
    expect(hers.length).toBeGreaterThan(0)
    expect(hers.every((chore) => chore === 'kitchen' || chore === 'yard')).toBe(true)
    expect(await yanti().refused('cleaning.plan', { onDay: MONDAY })).toBe('nothing_to_fill')
    expect(await yanti().refused('cleaning.plan', { onDay: '2026-01-05' })).toBe('week_over')
    expect(await t.ownerSql(`select details from audit_entries where kind = 'cleaning.planned'`)).toEqual([
      { details: { turns: 42 } },
    ])
  })

  it('changes a turn with whoever may have it, and two who change keep one turn each', async () => {
    const cleaner = (await week()).turns.find((x) => x.onDay === MONDAY && x.chore === 'cleaning')
    const turnId = cleaner?.turnId ?? ''
    const { women: may } = await yanti().call('cleaning.hands', { turnId })
    expect(may.map((w) => w.caseId)).not.toContain(limited)
    expect(await yanti().refused('cleaning.change', { turnId, caseId: limited })).toBe('chore_not_for_her')
    expect(await yanti().refused('cleaning.change', { turnId, caseId: cleaner?.caseId ?? '' })).toBe('already_hers')
    const other = may.find((w) => w.has === 'kitchen')
    const own = await turnOf(other?.caseId ?? '')
    await yanti().call('cleaning.change', { turnId, caseId: other?.caseId ?? '' })
    expect((await turnOf(other?.caseId ?? ''))?.chore).toBe('cleaning')
    expect((await turnOf(cleaner?.caseId ?? ''))?.turnId).toBe(own?.turnId)
    const free = (await yanti().call('cleaning.hands', { turnId })).women.find((w) => w.has === null)
    await yanti().call('cleaning.change', { turnId, caseId: free?.caseId ?? '' })
    expect((await turnOf(free?.caseId ?? ''))?.turnId).toBe(turnId)
    expect(await yanti().refused('cleaning.change', { turnId: crypto.randomUUID(), caseId: limited })).toBe('not_found')
  })

  it('is ticked on its day and taken back, and what was done stays whose it was, by SQL too', async () => {
    const [today, later] = [MONDAY, '2026-01-13'].map((day) => ({ day }))
    const { turns } = await week()
    const turnId = turns.find((x) => x.onDay === today?.day && x.caseId !== limited)?.turnId ?? ''
    const ahead = turns.find((x) => x.onDay === later?.day)?.turnId ?? ''
    expect(await yanti().refused('cleaning.tick', { turnId: ahead, isDone: true })).toBe('day_ahead')
    await yanti().call('cleaning.tick', { turnId, isDone: true })
    expect(await yanti().refused('cleaning.tick', { turnId, isDone: true })).toBe('ticked_already')
    expect(await yanti().refused('cleaning.change', { turnId, caseId: limited })).toBe('turn_done')
    await expect(
      yanti().sql('update chore_turns set case_id = $2 where turn_id = $1', [turnId, limited]),
    ).rejects.toThrow(/turn_done|one_a_day/)
    await expect(yanti().sql('delete from chore_turns where turn_id = $1', [turnId])).rejects.toThrow('turn_done')
    await yanti().call('cleaning.tick', { turnId, isDone: false })
    expect((await week()).turns.find((x) => x.turnId === turnId)?.isDone).toBe(false)
  })

  it('gives no turn for some days without a reason, frees what was planned, and plans around it', async () => {
    const caseId = women[3] ?? ''
    const days = { fromOn: '2026-01-13', untilOn: '2026-01-16' }
    expect(await yanti().refused('cleaning.rest', { caseId, ...days, untilOn: '2026-01-12' })).toBe('rest_ends_before')
    expect(await yanti().refused('cleaning.rest', { caseId: crypto.randomUUID(), ...days })).toBe('not_in_house')
    const { restId, freed } = await t.as(cast.nurse).call('cleaning.rest', { caseId, ...days })
    expect(freed).toBeGreaterThan(0)
    await yanti().call('cleaning.plan', { onDay: MONDAY })
    const { turns, rests } = await week()
    expect(turns.some((x) => x.caseId === caseId && x.onDay >= days.fromOn && x.onDay <= days.untilOn)).toBe(false)
    expect(rests).toMatchObject([{ restId, caseId, ...days }])
    const [other] = turns.filter((x) => x.onDay === '2026-01-14')
    await expect(
      yanti().sql('update chore_turns set case_id = $2 where turn_id = $1', [other?.turnId, caseId]),
    ).rejects.toThrow('chore_not_for_her')
    await yanti().call('cleaning.endRest', { restId })
    expect(await yanti().refused('cleaning.endRest', { restId })).toBe('rest_over')
  })

  it('of two who fill the same week at once one is told to look again', async () => {
    const next = '2026-01-19'
    const both = await Promise.allSettled([
      yanti().call('cleaning.plan', { onDay: next }),
      t.as(cast.coordinator).call('cleaning.plan', { onDay: next }),
    ])
    const { turns } = await week(next)
    expect(new Set(turns.map((x) => `${x.onDay} ${x.caseId}`)).size).toBe(turns.length)
    expect(turns).toHaveLength(42)
    expect(both.filter((r) => r.status === 'fulfilled').length).toBeGreaterThan(0)
  })

  it('says who is out, names a protected woman by her code, and is read by whoever keeps the house alone', async () => {
    const [out = '', shielded = ''] = [women[5], women[6]]
    await yanti().call('residence.notePresence', { caseId: out, from: 'in_house', to: 'in_hospital' })
    await t
      .as(cast.rizal)
      .call('cases.protect', { caseId: shielded, isProtected: true, reason: 'Ada yang mencarinya.' })
    const { turns } = await week()
    expect(turns.filter((x) => x.caseId === out).every((x) => x.isOut)).toBe(true)
    const label = turns.find((x) => x.caseId === shielded)
    expect([label?.isProtected, label?.label]).not.toContain('Lestari')
    for (const who of [cast.sewing, cast.administration, cast.guard, cast.psychologist, cast.rizal]) {
      expect(await t.as(who).refused('cleaning.week', {}), who.username).toBe('not_allowed')
      for (const table of ['chore_turns', 'chore_rests'])
        expect(await t.as(who).sql(`select 1 from ${table}`), who.username).toEqual([])
    }
    expect(await t.as(cast.nurse).refused('cleaning.plan', { onDay: MONDAY })).toBe('not_allowed')
    expect((await t.as(elsewhere.head).call('cleaning.week', {})).turns).toEqual([])
    expect(await t.as(elsewhere.head).sql('select 1 from chore_turns')).toEqual([])
    await t
      .as(cast.nurse)
      .call('cleaning.rest', { caseId: women[7] ?? '', fromOn: '2026-03-02', untilOn: '2026-03-03' })
    const put = `insert into chore_turns (centre_id, turn_id, on_day, chore, case_id) values (sec.centre(), gen_random_uuid(), '2026-03-02', 'yard', $1)`
    for (const who of [cast.guard, cast.administration, cast.nurse])
      await expect(t.as(who).sql(put, [women[7]]), 'nor that she rests').rejects.toThrow('row-level security')
  })

  it('shows nowhere why somebody has no turn: no answer, no row and no event names a limit or an illness', async () => {
    const shown = JSON.stringify([
      await week(),
      await yanti().call('cleaning.hands', { turnId: (await week()).turns[0]?.turnId ?? '' }),
    ])
    const events = JSON.stringify(
      await t.ownerSql(`select kind, case_id, details from audit_entries where kind like 'cleaning.%'`),
    )
    for (const word of ['no_chemicals', 'limit', 'health', 'reason']) expect(shown + events).not.toContain(word)
    expect(
      await t.ownerSql(`select 1 from audit_entries where kind like 'cleaning.%' and case_id is not null`),
    ).toEqual([])
  })
})
