import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { openInHouse, withGoals } from '../../sessions/tests/support.ts'

/** What the database keeps out when nobody asks the rule: by SQL with the rights of the application, and when two press at once. */
describe('the database keeps a week', () => {
  let t: TestApp
  let [sewing, salon, melati, set] = ['', '', '', '']
  const budi = () => t.as(cast.classes)
  const groupOf = async (name: string, track?: 'sewing' | 'salon') =>
    (await budi().call('programme.saveGroup', { name, fromOn: '2026-01-05', ...(track && { track }) })).groupId

  type Row = Partial<Record<'on_day' | 'starts' | 'ends' | 'kind' | 'meant_for' | 'faith', string>> &
    Partial<Record<'group_id' | 'equipment_id' | 'deliverer_id', string>>
  const INSERT = `insert into scheduled_sessions (centre_id, session_id, on_day, starts, ends, kind, title, meant_for, faith, group_id, equipment_id, deliverer_id, saved_by, saved_at)
    values (sec.centre(), gen_random_uuid(), $1, $2, $3, $4, 'Kegiatan', $5, $6, $7, $8, $9, sec.person(), now()) returning session_id`
  const values = (r: Row) => [
    ...[r.on_day ?? '2026-01-14', r.starts ?? '13:00', r.ends ?? '15:00', r.kind ?? 'physical'],
    ...[r.meant_for ?? (r.group_id ? 'group' : 'some'), r.faith ?? null],
    ...[r.group_id ?? null, r.equipment_id ?? null, r.deliverer_id ?? null],
  ]
  /** as titian_app, in the place of whoever plans */
  const put = async (row: Row) => String((await budi().sql(INSERT, values(row)))[0]?.['session_id'])
  /** both write before either has committed */
  const atOnce = async (a: Row, b: Row) => {
    const both = await Promise.allSettled([put(a), t.as(cast.coordinator).sql(INSERT, values(b))])
    return both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  }
  const clear = () => t.ownerSql('delete from scheduled_sessions')

  beforeAll(async () => {
    t = await startApp()
    await budi().signIn()
    await t.as(cast.coordinator).call('centres.loadHolidays', { year: 2026 })
    ;[sewing, salon, melati] = [
      await groupOf('Jahit A', 'sewing'),
      await groupOf('Salon A', 'salon'),
      await groupOf('M'),
    ]
    const equipment = { kind: 'equipment' as const, name: 'Proyektor', isInUse: true }
    set = (await budi().call('places.saveResource', equipment)).resourceId
  })
  afterAll(() => t.close())

  it('free of classes on a holiday, and not of what goes on', async () => {
    await expect(put({ on_day: '2026-01-16', kind: 'skills' })).rejects.toThrow('holiday_then')
    await put({ on_day: '2026-01-16', kind: 'duty' })
    await clear()
  })

  it('with a set of equipment once at any hour, also for one of two who press together', async () => {
    expect(await atOnce({ equipment_id: set }, { equipment_id: set, starts: '14:00' })).toMatchObject([
      expect.stringContaining('scheduled_sessions__equipment_once'),
    ])
    await clear()
  })

  it('with no woman in two places: beside what is for everybody there is no group, in whatever order they come', async () => {
    await put({ group_id: melati })
    await expect(put({ meant_for: 'everyone', starts: '14:30', ends: '16:00' })).rejects.toThrow('women_elsewhere')
    const all = await put({ meant_for: 'everyone', starts: '15:00', ends: '16:00' })
    await expect(put({ group_id: salon, starts: '15:30', ends: '17:00' })).rejects.toThrow('women_elsewhere')
    await expect(put({ meant_for: 'everyone', starts: '15:30', ends: '17:00' })).rejects.toThrow('women_elsewhere')
    await put({ meant_for: 'some', starts: '15:00', ends: '16:00' })
    const moved = `update scheduled_sessions set starts = '14:00' where session_id = $1`
    await expect(budi().sql(moved, [all])).rejects.toThrow('women_elsewhere')
    await clear()
    expect(await atOnce({ meant_for: 'everyone' }, { group_id: melati, starts: '14:00' })).toMatchObject([
      expect.stringContaining('women_elsewhere'),
    ])
    await clear()
  })

  it('with guidance of two faiths at one hour as a choice, and nothing else beside it', async () => {
    const guidance = { kind: 'spiritual', meant_for: 'everyone' }
    await put({ ...guidance, faith: 'islam' })
    await put({ ...guidance, faith: 'protestant' })
    await expect(put({ ...guidance, faith: 'islam', starts: '14:00' })).rejects.toThrow('women_elsewhere')
    await expect(put({ ...guidance, starts: '14:00' })).rejects.toThrow('women_elsewhere')
    await expect(put({ group_id: melati })).rejects.toThrow('women_elsewhere')
    await clear()
  })

  const JOIN = `insert into class_members (centre_id, member_id, group_id, case_id, from_on, added_by)
    values (sec.centre(), gen_random_uuid(), $1, $2, '2026-01-12', sec.person()) returning member_id`
  const join = (groupId: string, caseId: string, who: (typeof cast)[keyof typeof cast] = cast.rizal) =>
    t.as(who).sql(JOIN, [groupId, caseId])

  it('with a woman in no two groups that meet together, also when session and place are given at one moment', async () => {
    const caseId = await openInHouse(t, 'Aminah')
    const kenanga = await groupOf('Kenanga')
    await join(melati, caseId)
    await join(kenanga, caseId)
    expect(await atOnce({ group_id: melati }, { group_id: kenanga, starts: '14:00' })).toMatchObject([
      expect.stringContaining('women_elsewhere'),
    ])
    const nana = await groupOf('N')
    await clear()
    await put({ group_id: melati })
    const both = await Promise.allSettled([put({ group_id: nana, starts: '14:00' }), join(nana, caseId)])
    const why = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    expect(why).toMatchObject([expect.stringMatching(/women_elsewhere|groups_meet_together/)])
    await clear()
  })

  it('with nobody in a class who was not accepted or has no plan in force; whoever left comes back by a row of her own', async () => {
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await expect(join(melati, caseId)).rejects.toThrow('not_in_house')
    await livesHere(t, caseId, cast.rizal)
    const [first] = await join(melati, caseId)
    await expect(join(sewing, caseId)).rejects.toThrow('no_plan_yet')
    await withGoals(t, caseId, [])
    const now = (state: string) =>
      t.ownerSql(
        `begin; set local session_replication_role = replica; update plans set state = '${state}' where case_id = '${caseId}'; commit`,
      )
    await now('superseded')
    await expect(join(sewing, caseId)).rejects.toThrow('no_plan_yet')
    await now('approved')
    await expect(join(sewing, caseId, cast.wulan)).rejects.toThrow('row-level security')
    await join(sewing, caseId)
    const set = (until: string) =>
      t.as(cast.rizal).sql(`update class_members set until_on = ${until} where member_id = $1`, [first?.['member_id']])
    await set(`'2026-01-12'`)
    await expect(set('null')).rejects.toThrow('not_a_member')
  })

  it('tells nobody else by its refusals whether a woman is here or has a plan, and what was published stays as the head approved it', async () => {
    const candidate = await openInData(t, { honorific: 'Ibu', callName: 'Rosda', birthYear: 1997 })
    for (const caseId of [candidate, await openInHouse(t, 'Latifah')])
      for (const who of [cast.guard, cast.administration, cast.nurse, cast.houseMother])
        await expect(join(sewing, caseId, who), who.username).rejects.toThrow('row-level security')
    await clear()
    const sport = { kind: 'physical', title: 'Senam', meantFor: 'everyone' } as const
    await budi().call('programme.saveSession', { ...sport, onDay: '2026-01-14', starts: '13:00', ends: '15:00' })
    const week = { weekOn: '2026-01-12' }
    const version = async () => (await budi().call('programme.week', { onDay: week.weekOn })).plan?.version ?? 0
    await budi().call('programme.proposeWeek', { ...week, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { ...week, version: await version() })
    const added = `insert into published_helpers (centre_id, week_on, number, session_id, deliverer_id, gives_as, deliverer_name)
      select centre_id, week_on, number, session_id, $1, 'companion', 'Joko' from published_sessions`
    await expect(t.as(cast.head).sql(added, [t.as(cast.guard).id])).rejects.toThrow('not_allowed')
    await clear()
  })

  it('tells whoever puts women into a class who of hers has a plan, and nobody else', async () => {
    const caseId = await openInHouse(t, 'Halimah')
    await withGoals(t, caseId, [])
    const told = async (who: (typeof cast)[keyof typeof cast]) =>
      (await t.as(who).sql('select * from sec.with_plan($1)', [[caseId]])).length
    expect(
      await Promise.all([cast.rizal, cast.head, cast.wulan, cast.classes, cast.guard, cast.nurse].map(told)),
    ).toEqual([...[1, 1, 0, 0, 0, 0]])
    await livesHere(t, caseId, cast.rizal)
    expect([await told(cast.classes), await told(cast.sewing)]).toEqual([1, 0])
  })
})
