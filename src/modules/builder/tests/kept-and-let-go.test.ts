import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import type { Shown } from '../../releases/small-cells.ts'
import { bounds } from '../../releases/tests/attacker.ts'
import type { Definition } from '../rules.ts'
import { built, NOW } from './built.ts'

describe('reports that somebody builds', () => {
  let t: TestApp
  let builtId = ''
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo(NOW)
  }, 180_000)
  afterAll(() => t.close())

  const head = () => t.as(cast.head)
  const keep = (more: object = {}) => ({
    definition: built(),
    title: 'Selesai per jurusan',
    shared: 'only_me' as const,
    isMonthly: false,
    built: null,
    ...more,
  })

  it('are kept as choices and no figures; a title names nobody; of two who change one the second is told', async () => {
    ;({ builtId } = await head().call('builder.save', keep()))
    expect(await head().refused('builder.save', keep({ title: 'Tentang Rekaan7' }))).toBe('names_somebody')
    const named = built({ filters: [{ dim: 'track', codes: ['Rekaan7'] }] })
    expect(await head().refused('builder.save', keep({ definition: named })), 'as a code').toBe('names_somebody')
    const mine = { builtId, seen: 1 }
    await head().call('builder.save', keep({ built: mine, shared: 'lead', definition: built({ row: 'intake' }) }))
    expect(await head().refused('builder.save', keep({ built: mine }))).toBe('report_moved_on')
    const kept = await t.ownerSql('select definition, shared, version from saved_reports')
    expect(kept).toMatchObject([{ shared: 'lead', version: 2, definition: { count: 'ended', row: 'intake' } }])
    expect(await head().refused('builder.save', { ...keep(), definition: { ...built(), row: 'nik' as never } })).toBe(
      'invalid_input',
    )
  })

  it('stand as no longer understood when their choices are none of ours, take no other with them, and are dropped', async () => {
    const put = (definition: object) =>
      head().sql(
        `insert into saved_reports (centre_id, built_id, title, definition, shared, is_monthly, owner_id, saved_at)
         values (sec.centre(), gen_random_uuid(), 'Dari dulu', $1, 'workers', false, sec.person(), now())`,
        [JSON.stringify(definition)],
      )
    await expect(put({}), 'not even the places').rejects.toThrow(/not_allowed/)
    await expect(put({ ...built(), filters: 'x' })).rejects.toThrow(/not_allowed/)
    await put({ ...built(), count: 'what_is_gone' })
    const all = async () => (await head().call('builder.saved', {})).reports
    const gone = (await all()).find((r) => r.title === 'Dari dulu')
    expect(gone?.definition).toBeNull()
    expect((await all()).find((r) => r.builtId === builtId)?.definition).toMatchObject({ count: 'ended' })
    const theirs = { builtId: gone?.builtId ?? '' }
    expect((await t.as(cast.rizal).call('builder.one', theirs)).definition).toBeNull()
    expect(await t.as(cast.rizal).refused('builder.remove', theirs)).toBe('not_yours')
    await head().call('builder.remove', theirs)
    expect((await all()).map((r) => r.builtId)).toEqual([builtId])
  })

  it('are opened by those with whom they are shared, each under her own eyes, and changed by whose they are', async () => {
    const open = (who: { username: string }) =>
      t
        .as(who)
        .call('builder.saved', {})
        .then((r) => r.reports.length)
    expect([await open(cast.coordinator), await open(cast.rizal), await open(cast.administration)]).toEqual([1, 0, 0])
    expect(await t.as(cast.rizal).refused('builder.one', { builtId })).toBe('not_found')
    expect(await t.as(cast.coordinator).refused('builder.remove', { builtId })).toBe('not_yours')
    expect(await t.as(cast.coordinator).refused('builder.save', keep({ built: { builtId, seen: 2 } }))).toBe(
      'not_yours',
    )
    await t.as(cast.coordinator).sql(`update saved_reports set title = 'Punya saya'`)
    await t.as(cast.coordinator).sql(`delete from saved_reports`)
    expect(await t.ownerSql('select title from saved_reports')).toEqual([{ title: 'Selesai per jurusan' }])
    await head().call('builder.save', keep({ built: { builtId, seen: 2 }, shared: 'workers' }))
    expect([await open(cast.rizal), await open(cast.administration), await open(elsewhere.head)]).toEqual([1, 1, 0])
    expect(await t.as(cast.rizal).call('builder.one', { builtId })).toMatchObject({ isMine: false, by: 'Ratna' })
  })

  it('are asked for on the first of a month, once, and end when she has seen them', async () => {
    const night = (at: string) =>
      t.ownerSql(
        `begin; select sec.begin_job('${head().centreId}'); select sec.ask_for_reports(7, '${at}') as n; commit`,
      )
    await head().call('builder.save', keep({ built: { builtId, seen: 3 }, isMonthly: true }))
    const open = () =>
      t.ownerSql(`select owner_id, due_on::text as due from tasks where kind = 'look_at_report' and done_at is null`)
    await night('2026-05-01T18:40:00Z')
    await night('2026-05-02T18:40:00Z')
    expect(await open()).toEqual([{ owner_id: head().id, due: '2026-05-09' }])
    expect((await head().call('builder.one', { builtId })).isAsked).toBe(true)
    expect(await t.as(cast.rizal).refused('builder.lookedAt', { builtId })).toBe('not_found')
    await head().call('builder.lookedAt', { builtId })
    expect([await open(), (await head().call('builder.one', { builtId })).isAsked]).toEqual([[], false])
    await night('2026-06-01T18:40:00Z')
    expect(await open()).toHaveLength(1)
    await expect(head().sql(`select sec.ask_for_reports(7, now())`)).rejects.toThrow(/permission denied/)
  })

  it('of what happened many times to one woman tell nothing of her: what was given out counts women, not events', async () => {
    const rows = await t.ownerSql<{ id: string; she: string }>(
      `select a.attendance_id as id, a.case_id as she from group_attendances a where a.counts and a.held_on between '2025-01-01' and '2025-12-31'`,
    )
    const [one] = rows
    await t.ownerSql('alter table group_attendances disable trigger user')
    // everybody is there, but one woman, who is absent at all times
    await t.ownerSql(
      `update group_attendances set reason = null, mark = case when case_id = $1 then 'no_reason' else 'present' end`,
      [one?.she],
    )
    await t.ownerSql(
      `insert into group_attendances select (jsonb_populate_record(a, jsonb_build_object('attendance_id', gen_random_uuid(), 'group_id', g.group_id))).*
         from group_attendances a, group_sessions g where a.attendance_id = $1
          and not exists (select from group_attendances b where b.case_id = a.case_id and b.group_id = g.group_id)`,
      [one?.id],
    )
    await t.ownerSql('alter table group_attendances enable trigger user')
    const definition = built({ count: 'attendance', row: 'mark', column: null })
    const r = await head().call('builder.guarded', { definition, audience: 'government' })
    const counted = await head().call('builder.counted', { definition })
    expect(counted.rows.map((x) => x.code)).toEqual(['present', 'no_reason'])
    expect(counted.rowSums[1] ?? 0, 'the control: events enough').toBeGreaterThanOrEqual(5)
    expect(r.sections[0]?.lines.map((l) => l.said)).toEqual(['disamarkan', 'disamarkan', String(counted.all)])
  })

  it('leave the house past the guard alone: nobody recovers a small number out of all that left, whatever was built', {
    timeout: 240_000,
  }, async () => {
    const went: string[] = []
    const go = async (audience: 'government' | 'public', more: Partial<Definition>) =>
      went.push(
        (await head().call('builder.letGo', { definition: built(more), audience, title: 'Selesai layanan' })).releaseId,
      )
    await go('government', {})
    await go('government', { column: null })
    await go('government', { filters: [{ dim: 'exit', codes: ['LULUS'] }] })
    await go('government', { period: 'last_12_months' })
    // free periods that end a few days later each time: what came between them is few
    for (const until of ['2025-11-20', '2025-11-27', '2025-12-04', '2025-12-18'])
      await go('government', { period: 'free', from: '2025-01-01', until })
    await go('government', { period: 'free', from: '2025-01-09', until: '2025-12-31', column: null })
    await go('public', { period: 'free', from: '2025-02-01', until: '2025-12-31', row: 'exit', column: null })
    await go('public', { row: 'exit', column: null })
    await head().call('releases.release', { report: 'yearly', audience: 'government' })
    const told = await t.ownerSql<{ members: string[]; shown: Shown; k: number }>(
      'select members, shown, least as k from release_cells',
    )
    const once = [...new Map(told.map((c) => [`${c.shown} ${c.k} ${c.members.toSorted().join()}`, c])).values()]
    const smalls = once.filter((c) => c.members.length < 5)
    expect(smalls.length).toBeGreaterThan(5)
    expect(smalls.filter((c) => c.shown === 'open')).toEqual([])
    expect(
      smalls
        .filter((c) => {
          const { low, high } = bounds(once, c.members)
          return low === high
        })
        .map((c) => c.members.length),
    ).toEqual([])
    const one = await t.as(cast.socialOffice).call('releases.one', { releaseId: went[0] ?? '' })
    expect(one).toMatchObject({ report: 'built', title: 'Selesai layanan' })
    expect(one.sections.flatMap((s) => s.lines.map((l) => l.said)).some((said) => /^[1-4]$/.test(said))).toBe(false)
    expect(one.sections.flatMap((s) => s.lines.map((l) => l.said))).toContain('<5')
    const word = await t.as(cast.privacy).call('releases.file', { releaseId: went[0] ?? '', form: 'word' })
    expect(word.base64.length).toBeGreaterThan(1000)
  })

  it('are let go by whoever leads; an empty one is no report, a title names nobody', async () => {
    const it = { definition: built(), audience: 'government' as const, title: 'Selesai' }
    for (const who of [cast.rizal, cast.administration]) {
      expect(await t.as(who).refused('builder.letGo', it)).toBe('not_allowed')
      expect(await t.as(who).refused('builder.guarded', { definition: built(), audience: 'government' })).toBe(
        'not_allowed',
      )
    }
    expect(await head().refused('builder.letGo', { ...it, title: 'Rekaan7 selesai' })).toBe('names_somebody')
    const none = built({ filters: [{ dim: 'exit', codes: ['none'] }] })
    expect(await head().refused('builder.letGo', { ...it, definition: none })).toBe('nothing_to_tell')
  })

  it('are for nobody who reads no figures, neither by the interface nor by SQL', async () => {
    for (const who of [
      cast.nurse,
      cast.houseMother,
      cast.guard,
      cast.sewing,
      cast.psychologist,
      cast.socialOffice,
      cast.privacy,
    ]) {
      for (const name of ['builder.counted', 'builder.saved', 'builder.choices', 'builder.save'] as const)
        expect(
          await t
            .as(who)
            .refused(
              name,
              name === 'builder.counted' ? { definition: built() } : name === 'builder.save' ? keep() : {},
            ),
          `${who.username} ${name}`,
        ).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from saved_reports'), who.username).toEqual([])
      const insert = `insert into saved_reports (centre_id, built_id, title, definition, shared, is_monthly, owner_id, saved_at)
        values (sec.centre(), gen_random_uuid(), 'Punya', '{}', 'lead', false, sec.person(), now())`
      await expect(t.as(who).sql(insert), who.username).rejects.toThrow(/row-level security/)
    }
    // nobody puts a report under another's name
    await t
      .as(cast.rizal)
      .sql(
        `insert into saved_reports (centre_id, built_id, title, definition, shared, is_monthly, owner_id, saved_at)
      values (sec.centre(), gen_random_uuid(), 'Punya Wulan', '{}', 'only_me', false, $1, now())`,
        [t.as(cast.wulan).id],
      )
      .catch(() => undefined)
    expect(await t.ownerSql(`select 1 from saved_reports where owner_id = $1`, [t.as(cast.wulan).id])).toEqual([])
  })
})
