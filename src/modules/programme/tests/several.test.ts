import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { cleared } from '../../deliverers/tests/cleared.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { sessionsOfToday } from '../facts.ts'

const WEEK = '2026-01-12'

describe('a session that several give', () => {
  let t: TestApp
  let [group, guest, speaker] = ['', '', '']
  const budi = () => t.as(cast.classes)
  const ani = () => t.as(cast.sewing).id
  const lina = () => t.as(cast.salon).id
  const beside = (delivererId: string, givesAs: 'companion' | 'speaker' | 'co_instructor' = 'companion') => ({
    delivererId,
    givesAs,
  })
  const of = (more: object = {}) => ({
    ...{ kind: 'skills' as const, title: 'Kelas', meantFor: 'group' as const, groupId: group, delivererId: ani() },
    ...{ onDay: WEEK, starts: '13:00', ends: '15:00', helpers: [beside(lina(), 'co_instructor')], ...more },
  })
  const plan = async (more: object = {}) => (await budi().call('programme.saveSession', of(more))).sessionIds
  const refused = (more: object) => budi().refused('programme.saveSession', of(more))
  const now = async (onDay = WEEK) => (await budi().call('programme.week', { onDay })).sessions
  const publish = async (weekOn = WEEK) => {
    const version = async () => (await budi().call('programme.week', { onDay: weekOn })).plan?.version ?? 0
    await budi().call('programme.proposeWeek', { weekOn, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn, version: await version() })
  }
  /** other hours, another group: only who gives it is the same */
  const free = { meantFor: 'some', groupId: undefined, starts: '14:30', ends: '16:00', helpers: [] }

  beforeAll(async () => {
    t = await startApp()
    group = (await budi().call('programme.saveGroup', { name: 'Melati', fromOn: WEEK })).groupId
    guest = await cleared(t, cast.coordinator, { name: 'Pak Sapto Contoh' })
    const intan = { name: 'Mbak Intan Contoh', kind: 'volunteer', isActive: true, version: 0 } as const
    speaker = (await t.as(cast.coordinator).call('deliverers.save', intan)).delivererId
    await plan({ helpers: [beside(lina(), 'co_instructor'), beside(guest, 'speaker')] })
  })
  afterAll(() => t.close())

  it('says of each as what; whoever leads has a part too when none was said', async () => {
    expect(await now()).toMatchObject([
      {
        ...{ deliverer: 'Ani', givesAs: 'instructor', clashes: [] },
        helpers: [
          { name: 'Lina', givesAs: 'co_instructor' },
          { name: 'Pak Sapto Contoh', givesAs: 'speaker' },
        ],
      },
    ])
    expect(await refused({ onDay: '2026-01-13', helpers: [beside(ani())] })).toBe('gives_twice')
    expect(await refused({ onDay: '2026-01-13', helpers: [beside(lina()), beside(lina())] })).toBe('gives_twice')
    expect(await refused({ onDay: '2026-01-13', delivererId: undefined })).toBe('helpers_alone')
    expect(await refused({ onDay: '2026-01-13', helpers: [{ delivererId: lina(), givesAs: 'boss' }] })).toBe(
      'invalid_input',
    )
    expect(await refused({ onDay: '2026-01-13', helpers: [beside(t.as(cast.head).id.replace(/^./, 'f'))] })).toBe(
      'not_found',
    )
  })

  it('is judged by each of them: nobody is in two places, and nobody stands before the women unvetted', async () => {
    for (const delivererId of [lina(), guest])
      expect(await refused({ ...free, delivererId }), delivererId).toBe('clashes')
    expect(await refused({ ...free, delivererId: t.as(cast.rizal).id, helpers: [beside(ani())] })).toBe('clashes')
    expect(await refused({ ...free, delivererId: t.as(cast.rizal).id, helpers: [beside(lina())] })).toBe('clashes')
    const slot = { ...free, kind: 'skills', onDay: WEEK, delivererId: t.as(cast.rizal).id } as const
    const asked = { ...slot, meantFor: 'some' as const, helpers: [{ delivererId: lina() }] }
    expect((await budi().call('programme.clashes', { slot: asked })).clashes).toMatchObject([{ what: 'deliverer' }])
    expect(await refused({ onDay: '2026-01-13', helpers: [beside(speaker)] })).toBe('deliverer_not_cleared')
    const late = { onDay: '2027-01-11', helpers: [beside(guest)] }
    expect(await refused(late)).toBe('deliverer_not_cleared')
  })

  it('is kept by the database when nobody has looked before, by SQL with the rights of a planner', async () => {
    const [first] = await now()
    const ROW = `insert into scheduled_sessions (centre_id, session_id, on_day, starts, ends, kind, title, meant_for, deliverer_id, saved_by, saved_at)
      values (sec.centre(), gen_random_uuid(), $1, '14:30', '16:00', 'physical', 'Senam', 'some', $2, sec.person(), now()) returning session_id`
    const row = async (on: string, who: string) => String((await budi().sql(ROW, [on, who]))[0]?.['session_id'])
    const help = (session: string, who: string) =>
      budi().sql(
        `insert into session_helpers (centre_id, session_id, deliverer_id, gives_as) values (sec.centre(), $1, $2, 'companion')`,
        [session, who],
      )
    await expect(row(WEEK, lina())).rejects.toThrow('deliverer_elsewhere')
    await plan({ ...free, delivererId: t.as(cast.rizal).id })
    const other = (await now()).find((s) => s.deliverer === 'Rizal')?.sessionId ?? ''
    await expect(help(other, ani())).rejects.toThrow('deliverer_elsewhere')
    await expect(help(other, lina())).rejects.toThrow('deliverer_elsewhere')
    await expect(help(other, t.as(cast.rizal).id)).rejects.toThrow('gives_twice')
    await expect(help(other, speaker)).rejects.toThrow('deliverer_not_cleared')
    const tomorrow = await row('2026-01-13', guest)
    // moved under the eyes of nobody, onto the hour at which she stands beside another one
    await expect(
      budi().sql(`update scheduled_sessions set on_day = $1 where session_id = $2`, [WEEK, tomorrow]),
    ).rejects.toThrow('deliverer_elsewhere')
    const later = `update scheduled_sessions set on_day = '2027-01-11' where session_id = $1`
    await expect(budi().sql(later, [first?.sessionId])).rejects.toThrow('deliverer_not_cleared')
    await expect(t.as(cast.sewing).sql('delete from session_helpers')).resolves.toEqual([])
    expect((await now())[0]?.helpers).toHaveLength(2)
    const both = await Promise.allSettled([help(tomorrow, lina()), row('2026-01-13', lina())])
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    for (const s of await now('2026-01-13'))
      if (s.sessionId !== first?.sessionId)
        await budi().call('programme.cancelSession', {
          sessionId: s.sessionId,
          version: s.version,
          withFollowing: false,
        })
  })

  it('goes with its series and into the next week; one whose helpers were changed by itself is an exception', async () => {
    const day = { onDay: '2026-01-19', starts: '08:00', ends: '09:00' }
    await plan({ ...day, repeats: true, weekdays: ['mon'], untilOn: '2026-02-02' })
    const [one] = await now('2026-01-26')
    const change = { starts: '08:00', ends: '09:00', onDay: '2026-01-26', sessionId: one?.sessionId, version: 1 }
    await plan({ ...change, scope: 'one', helpers: [] })
    const [first] = await now('2026-01-19')
    await plan({ ...day, sessionId: first?.sessionId, version: 1, scope: 'all', starts: '09:00', ends: '10:00' })
    const seen = async (on: string) => (await now(on)).map((s) => [s.starts, ...s.helpers.map((h) => h.name)])
    expect([await seen('2026-01-19'), await seen('2026-01-26'), await seen('2026-02-02')]).toEqual([
      ...[[['09:00', 'Lina']], [['08:00']], [['09:00', 'Lina']]],
    ])
    await budi().call('programme.copyWeek', { weekOn: '2026-02-09' })
    expect(await seen('2026-02-09')).toEqual([['09:00', 'Lina']])
  })

  it('is not as it was while another of its series differs in what makes no exception; once all are alike, nothing is changed', async () => {
    const day = { onDay: '2026-03-02', starts: '08:00', ends: '09:00' }
    await plan({ ...day, repeats: true, weekdays: ['mon'], untilOn: '2026-03-09' })
    const first = async () => {
      const [s] = await now('2026-03-02')
      return { ...day, sessionId: s?.sessionId, version: s?.version, givesAs: 'companion' as const }
    }
    await plan({ ...(await first()), scope: 'one' })
    const as = async (on: string) => (await now(on)).map((s) => s.givesAs)
    expect(await refused({ ...(await first()), scope: 'one' })).toBe('nothing_changed')
    expect(await as('2026-03-09')).not.toEqual(['companion'])
    await plan({ ...(await first()), scope: 'all' })
    expect([await as('2026-03-02'), await as('2026-03-09')]).toEqual([['companion'], ['companion']])
    expect(await refused({ ...(await first()), scope: 'all' })).toBe('nothing_changed')
  })

  it('is published with all of them: each has it among her sessions and hears its roll; calendars name nobody', async () => {
    await publish()
    const seen = (await t.as(cast.houseMother).call('programme.week', { onDay: WEEK })).sessions
    expect(seen.find((s) => s.deliverer === 'Ani')?.helpers.map((h) => h.name)).toEqual(['Lina', 'Pak Sapto Contoh'])
    const mine = await t.as(cast.salon).within((ctx) => sessionsOfToday(ctx, 'mine'))
    expect(mine.map((s) => s.title)).toEqual(['Kelas'])
    const caseId = await openInHouse(t, 'Aminah')
    await t.as(cast.rizal).call('programme.enrol', { groupId: group, caseIds: [caseId] })
    const roll = async (who: (typeof cast)[keyof typeof cast]) =>
      (await t.as(who).sql('select * from sec.women_of_session($1)', [mine[0]?.sessionId])).length
    expect([await roll(cast.sewing), await roll(cast.salon), await roll(cast.nurse)]).toEqual([1, 1, 0])
    const { base64 } = await t.as(cast.houseMother).call('feed.file', {})
    expect(Buffer.from(base64, 'base64').toString()).not.toMatch(/Ani|Lina|Sapto|Aminah/)
    // a version in which another one helps is a change
    const [s] = (await now()).filter((one) => one.deliverer === 'Ani')
    await plan({ sessionId: s?.sessionId, version: s?.version, helpers: [beside(lina(), 'co_instructor')] })
    expect((await now()).find((one) => one.deliverer === 'Ani')?.change).toBe('changed')
  })

  it('is invited to and paid for by each who comes from outside', async () => {
    const second = await cleared(t, cast.coordinator, { name: 'Bu Wati Contoh' })
    const meeting = {
      kind: 'social',
      title: 'Buku kas',
      meantFor: 'everyone',
      groupId: undefined,
      starts: '06:30',
      ends: '07:30',
    }
    const [sessionId = ''] = await plan({ ...meeting, delivererId: guest, helpers: [beside(second, 'speaker')] })
    await publish()
    const coming = async () =>
      (await budi().call('invitations.coming', {})).rows.filter((r) => r.sessionId === sessionId)
    expect((await coming()).map((r) => r.deliverer)).toEqual(['Pak Sapto Contoh', 'Bu Wati Contoh'])
    const window = { sessionId, fromOn: WEEK, untilOn: WEEK }
    await budi().call('invitations.invite', { ...window, delivererId: second })
    expect((await coming()).map((r) => r.invitationId === null)).toEqual([true, false])
    await budi().call('invitations.invite', window)
    expect(await budi().refused('invitations.invite', window)).toBe('already_invited')
    const office = t.as(cast.administration)
    const unwritten = async () =>
      (await office.call('fees.month', {})).rows.filter((r) => r.sessionId === sessionId && r.state === 'unwritten')
    expect((await unwritten()).map((r) => r.deliverer)).toEqual(['Pak Sapto Contoh', 'Bu Wati Contoh'])
    const fee = { sessionId, onDay: WEEK, rateRupiah: 300_000, hours: 1, payer: 'centre' as const }
    await office.call('fees.write', { ...fee, delivererId: second })
    expect((await unwritten()).map((r) => r.deliverer)).toEqual(['Pak Sapto Contoh'])
    await office.call('fees.write', fee)
    expect(await unwritten()).toEqual([])
    expect(await office.refused('fees.write', fee)).toBe('written_already')
  })
})
