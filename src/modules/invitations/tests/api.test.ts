import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { cleared } from '../../deliverers/tests/cleared.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { firstName, judgeWindow } from '../rules.ts'

const WEEK = '2026-01-12'

describe('somebody who is asked to come from outside', () => {
  let t: TestApp
  let [hers, colleagues] = ['', '']
  const budi = () => t.as(cast.classes)
  /** the guard of the cast comes as a speaker here */
  const speaker = () => t.as(cast.guard)
  const ask = (more: object = {}) =>
    budi().call('invitations.invite', { sessionId: hers, fromOn: '2026-01-12', untilOn: '2026-01-14', ...more })
  const refused = (more: object = {}) =>
    budi().refused('invitations.invite', { sessionId: hers, fromOn: '2026-01-12', untilOn: '2026-01-14', ...more })
  const mine = async () => (await speaker().call('invitations.mine', {})).sessions
  const publish = async () => {
    const version = async () => (await budi().call('programme.week', { onDay: WEEK })).plan?.version ?? 0
    await budi().call('programme.proposeWeek', { weekOn: WEEK, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn: WEEK, version: await version() })
  }

  beforeAll(async () => {
    t = await startApp()
    await t.ownerSql("update role_grants set role = 'speaker', until_at = '2026-12-31' where person_id = $1", [
      speaker().id,
    ])
    const delivererId = await cleared(t, cast.coordinator, { personId: speaker().id })
    const { groupId } = await budi().call('programme.saveGroup', { name: 'Melati', fromOn: WEEK })
    const of = { kind: 'social', title: 'Gizi', meantFor: 'group', groupId, onDay: '2026-01-14' } as const
    const save = async (more: { starts: string; ends: string; delivererId: string }) =>
      (await budi().call('programme.saveSession', { ...of, ...more })).sessionIds[0] ?? ''
    hers = await save({ starts: '15:30', ends: '16:30', delivererId })
    colleagues = await save({ starts: '08:00', ends: '09:00', delivererId: t.as(cast.sewing).id })
  })
  afterAll(() => t.close())

  it('is asked for a published session that is given from outside, for days around it', async () => {
    expect(await refused()).toBe('not_from_outside')
    await publish()
    expect((await budi().call('invitations.coming', {})).rows).toMatchObject([{ sessionId: hers, invitationId: null }])
    const letter = await t.as(cast.administration).call('letters.prepare', { code: 'undangan', fields: {} })
    expect(letter).toMatchObject({ isNumbered: true, values: { kegiatan: 'Gizi', tanggal_acara: '2026-01-14' } })
    expect(await refused({ sessionId: colleagues })).toBe('not_from_outside')
    expect(await refused({ untilOn: '2026-01-13' })).toBe('session_not_within')
    expect(await refused({ fromOn: '2026-01-15' })).toBe('dates_backwards')
    expect(judgeWindow({ fromOn: '2026-01-01', untilOn: '2026-03-31' }, '2026-01-14')).toBe('window_too_long')
    expect(await t.as(cast.houseMother).refused('invitations.coming', {})).toBe('not_allowed')
    expect((await t.as(elsewhere.head).call('invitations.coming', {})).rows).toEqual([])
  })

  it('sees that session alone, on the days of the invitation, and nothing before or after', async () => {
    expect(await mine()).toEqual([])
    await ask()
    expect(await refused()).toBe('already_invited')
    expect(await mine()).toEqual([
      {
        ...{ sessionId: hers, onDay: '2026-01-14', starts: '15:30', ends: '16:30', title: 'Gizi', meantFor: 'group' },
        ...{ group: 'Melati', place: null, women: 0, firstNames: [], untilOn: '2026-01-14' },
      },
    ])
    expect(await speaker().refused('programme.week', { onDay: WEEK })).toBe('not_allowed')
    t.pass({ hours: 24 * 3 })
    expect(await mine()).toEqual([])
  })

  it('A49 reads no row of the timetable and holds no key, whatever the dates', async () => {
    t.time.now = Temporal.Instant.from('2026-01-13T02:00:00Z')
    const tables = ['published_sessions', 'published_weeks', 'scheduled_sessions', 'invitations', 'class_members']
    const seen = await speaker().within(async (ctx) => {
      const there: string[] = []
      for (const table of [...tables, 'case_displays', 'cases'])
        if ((await ctx.client.query(`select from ${table} limit 1`)).rowCount !== 0) there.push(table)
      return { there, key: await ctx.seal.group('staff') }
    })
    expect(seen).toEqual({ there: [], key: null })
    const caseId = await openInHouse(t, 'Aminah')
    const [s] = await t.ownerSql<{ group_id: string }>(
      'select group_id from scheduled_sessions where session_id = $1',
      [hers],
    )
    const head = t.as(cast.head)
    const joins = `insert into class_members (centre_id, member_id, group_id, case_id, from_on, added_by) values ($1, gen_random_uuid(), $2, $3, '2026-01-12', $4)`
    await head.within(({ client }) => client.query(joins, [head.centreId, s?.group_id, caseId, head.id]))
    expect((await mine())[0]).toMatchObject({ women: 1, firstNames: [] })
    const [asked] = (await budi().call('invitations.coming', {})).rows
    const again = () => t.as(cast.head).call('invitations.tellNames', { invitationId: asked?.invitationId ?? '' })
    expect(await again()).toEqual({ told: 1 })
    expect((await mine())[0]?.firstNames).toEqual(['Aminah'])
    const stored = await t.ownerSql('select names from invitations where names is not null')
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain('Aminah')
    // whoever is protected afterwards, or died, is named no longer, whatever was told before
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [caseId])
    // nor is she counted: a number and fewer names would say that somebody is
    expect((await mine())[0]).toMatchObject({ women: 0, firstNames: [] })
    expect(await again()).toEqual({ told: 0 })
    await t.ownerSql(`update cases set is_protected = false, code_name = null where case_id = $1`, [caseId])
    expect(await again()).toEqual({ told: 1 })
    expect((await mine())[0]?.firstNames).toEqual(['Aminah'])
    // first names are for the session: the day after it there is none, however long one may look at its hour and place
    await t.ownerSql(`update invitations set until_on = '2026-02-14' where until_on = '2026-01-14'`)
    t.time.now = Temporal.Instant.from('2026-01-15T02:00:00Z')
    expect((await mine())[0]).toMatchObject({ title: 'Gizi', firstNames: [] })
    t.time.now = Temporal.Instant.from('2026-01-13T02:00:00Z')
    await t.ownerSql(`update invitations set until_on = '2026-01-14' where until_on = '2026-02-14'`)
    expect(firstName('Siti Aminah binti Zainal')).toBe('Siti')
    expect(await speaker().sql('select * from sec.women_of_session($1)', [hers])).toEqual([])
    // outside of tests the clock is the database's own: whoever names another hour is told of no other day
    const named = await speaker().within(async (ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      const { rowCount } = await ctx.client.query('select from sec.invited_sessions($1)', ['2026-01-13'])
      await t.ownerSql('update sec.settings set given_clock = true')
      return rowCount
    })
    expect(named).toBe(0)
  })

  it('sees nothing of it any more once it is taken back, once a paper of hers is over or the house ended with her, or once another gives the session', async () => {
    t.time.now = Temporal.Instant.from('2026-01-14T02:00:00Z')
    const [row] = (await budi().call('invitations.coming', {})).rows
    await budi().call('invitations.takeBack', { invitationId: row?.invitationId ?? '' })
    expect(await mine()).toEqual([])
    expect(await budi().refused('invitations.takeBack', { invitationId: row?.invitationId ?? '' })).toBe('not_invited')
    await ask()
    expect(await mine()).toHaveLength(1)
    const set = (table: string, to: string) =>
      t.ownerSql(`update ${table} set ${to} where deliverer_id = $1`, [speaker().id])
    const { path } = await speaker().call('feed.make', {})
    const fed = async () =>
      (await t.app.inject({ url: path, headers: { host: 'localhost:3000' } })).body.includes('Gizi')
    expect(await fed()).toBe(true)
    await set('deliverers', 'is_active = false')
    expect([await mine(), await fed()]).toEqual([[], false])
    await set('deliverers', 'is_active = true')
    await set('deliverer_papers', "valid_until = '2026-01-13'")
    expect([await mine(), await fed()]).toEqual([[], false])
    await set('deliverer_papers', "valid_until = '2026-12-31'")
    const [s] = (await budi().call('programme.week', { onDay: WEEK })).sessions.filter((x) => x.sessionId === hers)
    await budi().call('programme.saveSession', {
      ...{ sessionId: hers, version: s?.version ?? 0, kind: 'social', title: 'Gizi', meantFor: 'everyone' },
      ...{ onDay: '2026-01-14', starts: '15:30', ends: '16:30', delivererId: t.as(cast.sewing).id },
    })
    expect(await mine()).toHaveLength(1)
    await publish()
    expect(await mine()).toEqual([])
  })
})
