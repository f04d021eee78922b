import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from '../../access/tests/house.ts'

describe('what women of the house lack', () => {
  let t: TestApp
  let suryani: string
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t)
  })
  afterAll(() => t.close())

  const WHY = 'Ia kidal; gunting kelas melukai jarinya.'
  const scissors = (more: object = {}) => ({
    ...{ kind: 'tools' as const, what: 'Gunting kain kidal, 2 buah', why: WHY, neededBy: '2026-02-10' },
    ...{ who: { womenCount: 2, caseIds: [suryani] }, money: { costRupiah: 180_000, source: 'centre' as const } },
    ...more,
  })
  const read = (who: { username: string }, needId: string) => t.as(who).call('needs.need', { needId })
  const open = (needId: string) =>
    t.ownerSql('select kind, owner_role, due_on::text from tasks where link = $1 and done_at is null', [
      `/kebutuhan/${needId}`,
    ])
  const yes = (needId: string) => ({ needId, decision: 'approved' as const, words: 'Beli dari toko langganan.' })
  let needId = ''

  it('is asked for with women, cost and source; the head has the decision', async () => {
    needId = (await t.as(cast.rizal).call('needs.ask', scissors())).needId
    expect(await open(needId)).toMatchObject([{ kind: 'decide_need', owner_role: 'head', due_on: '2026-01-19' }])
    const { items } = await t.as(cast.head).call('tasks.approvals', {})
    expect(JSON.stringify(items)).toContain(needId)
  })

  it('tells which women and why to whoever works with her story; to the others how many, and what it costs', async () => {
    for (const who of [cast.rizal, cast.head, cast.coordinator])
      expect(await read(who, needId), who.username).toMatchObject({ why: WHY, women: [{ caseId: suryani }] })
    for (const who of [cast.wulan, cast.administration, cast.sewing]) {
      const seen = await read(who, needId)
      expect(seen, who.username).toMatchObject({ why: null, women: [], womenCount: 2, costRupiah: 180_000 })
      expect(await t.as(who).sql('select 1 from need_women'), who.username).toEqual([])
    }
    for (const who of [cast.houseMother, cast.guard, cast.psychologist, cast.socialOffice]) {
      expect(await t.as(who).refused('needs.list', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from needs'), who.username).toEqual([])
      await expect(t.as(who).sql('select sec.next_need()'), 'nor how many there are').rejects.toThrow('not_allowed')
    }
    expect(await t.as(elsewhere.head).refused('needs.need', { needId })).toBe('not_found')
    expect((await t.as(cast.nurse).call('needs.list', {})).needs).toEqual([])
    expect((await t.as(cast.wulan).call('needs.whom', {})).women).toEqual([])
  })

  it('is asked for by nobody with a name that is not hers to say, a day that is over or a wrong number', async () => {
    expect(await t.as(cast.nurse).refused('needs.ask', scissors())).toBe('worker_names')
    expect(await t.as(cast.sewing).refused('needs.ask', scissors())).toBe('not_found')
    const past = scissors({ neededBy: '2026-01-11' })
    expect(await t.as(cast.rizal).refused('needs.ask', past)).toBe('needed_in_past')
    const cheap = scissors({ money: { costRupiah: -1, source: 'centre' } })
    expect(await t.as(cast.rizal).refused('needs.ask', cheap)).toBe('invalid_input')
    expect(await t.as(cast.head).refused('needs.ask', scissors())).toBe('not_allowed')
    const steal = `insert into need_women (centre_id, need_id, case_id, body) values (sec.centre(), $1, $2, 'x')`
    await expect(t.as(cast.head).sql(steal, [needId, suryani])).rejects.toThrow(/not_found/)
    // a task of something else would end with the decision, by the head
    const another = `insert into needs (centre_id, need_id, kind, what, women_count, cost_rupiah, source, asked_by, asked_at, task_id)
      select centre_id, gen_random_uuid(), 'tools', 'x', 1, 1, 'centre', sec.person(), now(), task_id from needs where need_id = $1`
    await expect(t.as(cast.rizal).sql(another, [needId])).rejects.toThrow(/not_allowed/)
  })

  it('has a number, so that two of them are two in a list of tasks, which names neither what nor who', async () => {
    const told = await t.ownerSql(`select params from tasks where kind = 'decide_need' order by task_id`)
    const nos = (await t.as(cast.head).call('needs.list', {})).needs.map((n) => n.no)
    expect(new Set(nos).size).toBe(nos.length)
    expect(told.map((x) => x['params'])).toEqual(nos.toSorted((a, b) => a - b).map((no) => ({ no })))
    const forged = `insert into needs (centre_id, need_id, no, kind, what, women_count, cost_rupiah, source, asked_by, asked_at)
      values (sec.centre(), gen_random_uuid(), 1, 'tools', 'x', 1, 1, 'centre', sec.person(), now()) returning no`
    expect(await t.as(cast.rizal).sql(forged), 'whatever is written, the database counts').toEqual([
      { no: Math.max(...nos) + 1 },
    ])
    await t.ownerSql(`delete from needs where what = 'x'`)
  })

  it('is decided once, by the head alone, also by SQL; the asker hears it', async () => {
    for (const who of [cast.coordinator, cast.administration])
      expect(await t.as(who).refused('needs.decide', yes(needId)), who.username).toBe('not_allowed')
    const sql = `update needs set decision = 'approved', decided_at = now(), answer = 'x' where need_id = $1`
    await expect(t.as(cast.administration).sql(sql, [needId])).rejects.toThrow(/not_allowed/)
    await t.as(cast.head).call('needs.decide', yes(needId))
    expect(await t.as(cast.head).refused('needs.decide', yes(needId))).toBe('need_moved_on')
    await expect(t.as(cast.head).sql(`update needs set decision = 'declined' where need_id = $1`, [needId]))
      .rejects // what was said stays
      .toThrow(/need_moved_on/)
    expect(await read(cast.rizal, needId)).toMatchObject({ state: 'approved', answer: yes('').words })
    expect(JSON.stringify(await t.as(cast.rizal).call('reminders.news', {}))).toContain(`/kebutuhan/${needId}`)
    expect(await open(needId)).toMatchObject([
      { kind: 'fulfil_need', owner_role: 'administration', due_on: '2026-02-10' },
    ])
  })

  it('is fulfilled by whoever buys, not before it was asked for, and once', async () => {
    const on = (day: string) => ({ needId, on: day, spentRupiah: 175_000 })
    expect(await t.as(cast.administration).refused('needs.fulfil', on('2026-01-11'))).toBe('fulfilled_before_asked')
    expect(await t.as(cast.administration).refused('needs.fulfil', on('2026-01-13'))).toBe('fulfilled_in_future')
    expect(await t.as(cast.rizal).refused('needs.fulfil', on('2026-01-12'))).toBe('not_allowed')
    const both = await Promise.allSettled(
      [1, 2].map(() => t.as(cast.administration).call('needs.fulfil', on('2026-01-12'))),
    )
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await read(cast.rizal, needId)).toMatchObject({
      state: 'fulfilled',
      fulfilledBy: 'Tuti',
      spentRupiah: 175_000,
    })
    expect(await open(needId)).toEqual([])
  })

  it('of the house is read by the staff that asked, goes into the plan of next year and leaves as a sheet without names', async () => {
    const machine = scissors({
      what: 'Mesin obras, 1 unit',
      why: 'Antre dua jam.',
      who: { womenCount: 12, caseIds: [] },
    })
    const { needId: id } = await t.as(cast.sewing).call('needs.ask', machine)
    expect(await read(cast.sewing, id)).toMatchObject({ why: 'Antre dua jam.', women: [] })
    await t.as(cast.head).call('needs.decide', yes(id))
    expect(await t.as(cast.administration).call('needs.carry', { needId: id })).toEqual({ year: 2027 })
    expect(await t.as(cast.administration).refused('needs.carry', { needId: id })).toBe('need_moved_on')
    expect(await read(cast.administration, id)).toMatchObject({ state: 'planned', planYear: 2027, maySettle: true })
    await t.stepUp(cast.administration)
    const { fileName } = await t.as(cast.administration).call('needs.listSheet', { state: 'planned' })
    expect(fileName).toBe('kebutuhan-2026-01-12.xlsx')
    expect(
      await t.ownerSql(`select details ->> 'rows' as rows from audit_entries where kind = 'needs.list_taken_out'`),
    ).toEqual([{ rows: '1' }])
  })

  it('stands first when its day is over', async () => {
    const { needId: early } = await t
      .as(cast.nurse)
      .call('needs.ask', scissors({ who: { womenCount: 1, caseIds: [] } }))
    t.pass({ hours: 24 * 40 })
    const { needs } = await t.as(cast.head).call('needs.list', {})
    expect(needs[0]).toMatchObject({ needId: early, isLate: true, state: 'asked' })
    expect((await t.as(cast.nurse).call('needs.list', {})).needs.map((n) => n.needId)).toEqual([early])
  })
})
