import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { makeIntake, openInData } from './support.ts'

describe('the search', () => {
  let t: TestApp
  let suryani: string
  let rosdiana: string
  const find = async (who: { username: string }, text: string) =>
    (await t.as(who).call('clients.search', { text })).people.map((p) => p.id)
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
    suryani = await openInData(t, { honorific: 'Ibu', callName: 'Yani', birthYear: 1998 })
    rosdiana = await openInData(
      t,
      { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 },
      { protectedCode: 'R-7' },
    )
    await t.as(cast.rizal).call('clients.saveIdentity', {
      caseId: suryani,
      version: 0,
      identity: {
        fullName: 'Suryani',
        alias: 'Melati',
        birthDate: '1998-08-05',
        nik: '9910014508980001',
        phone: '0812 0000 0001',
      },
    })
    await t.as(cast.rizal).call('clients.saveIdentity', {
      caseId: rosdiana,
      version: 0,
      identity: { fullName: 'Rosdiana binti Hasan', birthDate: '1994-11-17', nik: '9910015711940002' },
    })
  })
  afterAll(() => t.close())

  it('finds her call name for whoever knows her, in any spelling: the class and the house not before she is in them', async () => {
    for (const who of [cast.salon, cast.houseMother]) expect(await find(who, 'yani')).toEqual([])
    for (const caseId of [suryani, rosdiana]) await livesHere(t, caseId, cast.rizal, [cast.salon])
    for (const who of [cast.rizal, cast.wulan, cast.salon, cast.houseMother])
      expect(await find(who, 'yani')).toEqual([suryani])
    expect(await find(cast.salon, 'jani')).toEqual([suryani])
  })

  it('A46 finds her full name and the name she works under only for those who may open them', async () => {
    for (const text of ['Soerjani', 'melati']) {
      for (const who of [cast.rizal, cast.head, cast.administration]) expect(await find(who, text)).toEqual([suryani])
      for (const who of [cast.wulan, cast.salon, cast.nurse]) expect(await find(who, text)).toEqual([])
    }
  })

  it('finds a NIK and a telephone by their marks, never for somebody who may not open the file', async () => {
    for (const text of ['9910014508980001', '+62 812-0000-0001']) {
      expect(await find(cast.administration, text)).toEqual([suryani])
      expect(await find(cast.rizal, text)).toEqual([suryani])
      for (const who of [cast.wulan, cast.salon]) expect(await find(who, text)).toEqual([])
    }
  })

  it('answers nothing at all about a protected woman to a companion of the salon class; her code is what she is called', async () => {
    for (const text of ['Rosdiana', 'rosdiana binti hasan', '9910015711940002']) {
      for (const who of [cast.salon, cast.wulan, cast.administration]) expect(await find(who, text)).toEqual([])
    }
    expect(await find(cast.rizal, 'Rosdiana')).toEqual([rosdiana])
    const { people } = await t.as(cast.salon).call('clients.search', { text: 'r-7' })
    expect(people).toMatchObject([
      { id: rosdiana, name: 'R-7', code: 'R-7', shielded: true, honorific: null, birthYear: null },
    ])
  })

  it('notices a new name at once, and forgets the name of somebody who has become protected', async () => {
    const dewi = await openInData(t, { honorific: 'Mbak', callName: 'Dewi', birthYear: 2003 })
    expect(await find(cast.salon, 'dewi')).toEqual([])
    await livesHere(t, dewi, cast.rizal, [cast.salon])
    expect(await find(cast.salon, 'dewi')).toEqual([dewi])
    await t
      .as(cast.head)
      .call('cases.protect', { caseId: dewi, isProtected: true, reason: 'Ada orang yang mencarinya.' })
    expect(await find(cast.salon, 'dewi')).toEqual([])
  })

  it('forgets what an emergency opening showed when the four hours are over', async () => {
    expect(await find(cast.wulan, 'melati')).toEqual([])
    await t.as(cast.wulan).call('access.breakGlass', {
      caseId: suryani,
      category: 'danger',
      reason: 'Ia menelepon dari jalan dan minta dijemput malam ini.',
    })
    expect(await find(cast.wulan, 'melati')).toEqual([suryani])
    t.pass({ hours: 4, minutes: 1 })
    expect(await find(cast.wulan, 'melati')).toEqual([])
  })

  it('finds a register number as it is typed, and shows her latest stay once', async () => {
    const { registerNo } = await t
      .as(cast.rizal)
      .call('admission.admit', { caseId: suryani, arrivedOn: '2026-01-12', arrivedTime: '08:30' })
    expect(registerNo).toBe('2026-I-001')
    expect(await find(cast.houseMother, '2026-i-1')).toEqual([suryani])
    await t.ownerSql(
      `update cases set episode = 2, client_id = (select client_id from cases where case_id = $1) where case_id = $2`,
      [rosdiana, suryani],
    )
    expect(await find(cast.rizal, 'rosdiana')).toEqual([suryani])
  })

  it('does not say whose a protected stay is to somebody who may open only her earlier one', async () => {
    const earlier = await openInData(t, { honorific: 'Ibu', callName: 'Kartini', birthYear: 1991 })
    const later = await openInData(
      t,
      { honorific: 'Ibu', callName: 'Kartini', birthYear: 1991 },
      { protectedCode: 'K-9' },
    )
    for (const caseId of [earlier, later]) await livesHere(t, caseId, cast.rizal, [cast.salon])
    await t.ownerSql(
      `update cases set episode = 2, client_id = (select client_id from cases where case_id = $1) where case_id = $2`,
      [earlier, later],
    )
    const asked = async (who: { username: string }, text: string) =>
      (await t.as(who).call('clients.search', { text })).people.map((p) => [p.id, p.name])
    const stays = async (who: { username: string }, caseId: string) =>
      (await t.as(who).call('cases.page', { caseId })).episodes.map((e) => e.caseId)
    expect(await asked(cast.salon, 'kartini')).toEqual([[earlier, 'Ibu Kartini']])
    expect(await asked(cast.salon, 'k-9')).toEqual([[later, 'K-9']])
    expect(await stays(cast.salon, earlier)).toEqual([earlier])
    expect(await stays(cast.salon, later)).toEqual([later])
    const [open, closed] = await Promise.all(
      [earlier, later].map((caseId) => t.as(cast.salon).call('cases.page', { caseId })),
    )
    expect(closed?.clientId).toBeNull()
    expect(JSON.stringify(open)).not.toContain(later)
    // her own social worker sees both, and the latest first
    expect(await asked(cast.rizal, 'kartini')).toEqual([[later, 'K-9']])
    expect(await stays(cast.rizal, earlier)).toEqual([earlier, later])
  })

  it('A48 is refused at the gate, and empty for another centre', async () => {
    expect(await t.as(cast.guard).refused('clients.search', { text: 'yani' })).toBe('not_allowed')
    expect(await find(elsewhere.stranger, 'yani')).toEqual([])
  })

  it('J16 leaves no search term anywhere in the database', async () => {
    await find(cast.head, 'kataunikpencarian')
    const tables = await t.ownerSql<{ q: string }>(
      `select format('select count(*)::int as n from %I.%I x where x::text ilike ''%%kataunikpencarian%%''', schemaname, tablename) as q from pg_tables where schemaname in ('public', 'sec', 'keys', 'boss')`,
    )
    for (const { q } of tables) expect(await t.ownerSql(q), q).toEqual([{ n: 0 }])
  })
})
