import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveHeldBed } from '../../../app/reactions.ts'
import { makeRoom } from '../../residence/tests/make-room.ts'
import { isNight } from '../rules.ts'

describe('a woman who comes at night', () => {
  let t: TestApp
  let receptionId: string
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    await makeRoom(t, 'Kamar 1')
    // half past eleven at night, where the house stands
    const here = t.time.now.toZonedDateTimeISO('Asia/Jakarta')
    t.pass({ minutes: here.until(here.with({ hour: 23, minute: 30 })).total('minutes') })
  })
  afterAll(() => t.close())
  const yanti = () => t.as(cast.houseMother)
  const asked = async (callName = 'Melati') => ({
    callName,
    age: 24,
    injury: 'none' as const,
    suicidal_thought: 'no' as const,
    pursuer: 'near' as const,
    note: 'Datang berjalan kaki dari jalan besar.',
    bedId: (await yanti().call('night.tonight', {})).beds[0]?.bedId ?? '',
  })

  /** Ends the transaction that waits in the middle, as when the program at its other end is gone. Gives how many. */
  const untilCut = async (sql: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const { length } = await t.ownerSql(sql, [])
      if (length > 0) return length
      await pause(10)
    }
    return 0
  }

  it('is received by the house mother with a bed, and what is done now is said at once', async () => {
    const before = (await yanti().call('night.tonight', {})).beds.length
    const made = await yanti().call('night.receive', await asked())
    receptionId = made.receptionId
    expect(made.actions).toEqual(['police_and_hide_location', 'tell_head_now'])
    const { beds, waiting } = await yanti().call('night.tonight', {})
    expect([beds.length, waiting.length]).toEqual([before - 1, 1])
    expect(JSON.stringify(waiting)).not.toContain('Melati')
  })

  it('is not read again by whoever received her, neither by API nor by SQL', async () => {
    expect(await yanti().refused('night.reception', { receptionId })).toBe('not_allowed')
    expect(await yanti().sql('select * from night_words')).toEqual([])
    expect(JSON.stringify(await t.ownerSql('select * from night_words'))).not.toContain('Melati')
    expect(await t.as(cast.wulan).sql('select person_id from night_words')).toEqual([
      { person_id: t.as(cast.wulan).id },
    ])
  })

  it('waits for a worker first among what is urgent; the page says what was written', async () => {
    expect(JSON.stringify(await t.as(cast.rizal).call('tasks.home', {}))).toContain(`/penerimaan-malam/${receptionId}`)
    expect(await t.as(cast.rizal).call('night.reception', { receptionId })).toMatchObject({
      by: 'Yanti',
      said: { callName: 'Melati', pursuer: 'near' },
    })
    expect(await t.as(cast.administration).refused('night.reception', { receptionId })).toBe('not_allowed')
  })

  it('becomes an emergency referral with her answers, once, and her bed stays taken', async () => {
    caseId = (await t.as(cast.rizal).call('night.complete', { receptionId })).caseId
    expect(await t.as(cast.rizal).refused('night.complete', { receptionId })).toBe('already_completed')
    expect(await t.as(cast.wulan).refused('night.complete', { receptionId })).toBe('not_found')
    const answers = { injury: 'none', suicidal_thought: 'no', pursuer: 'near' } as const
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers })
    const page = await t.as(cast.rizal).call('cases.page', { caseId })
    expect(page).toMatchObject({ label: 'Melati', stage: 'identification', risk: 'emergency' })
    expect(JSON.stringify(await t.as(cast.rizal).call('tasks.home', {}))).not.toContain('/penerimaan-malam/')
    expect((await yanti().call('night.tonight', {})).waiting).toEqual([])
  })

  it("is a woman like any other from then on: what was asked at night is nobody else's, nor in which bed she sleeps", async () => {
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencari beliau.' })
    expect(await t.as(cast.rizal).call('night.reception', { receptionId })).toMatchObject({ caseId, said: null })
    expect(await t.as(cast.wulan).refused('night.reception', { receptionId })).toBe('not_found')
    for (const who of [cast.wulan, cast.houseMother, cast.nurse])
      expect(await t.as(who).sql('select bed_id, case_id from night_receptions'), who.username).toEqual([])
    expect(await t.ownerSql('select 1 from night_words')).toEqual([])
  })

  it('has the bed of that night when she is accepted, and frees it when she is not', async () => {
    await t.ownerSql(`update cases set stage = 'data', state = 'open' where case_id = $1`, [caseId])
    await t.as(cast.rizal).within((ctx) => giveHeldBed(ctx, caseId))
    expect((await t.as(cast.rizal).call('residence.ofCase', { caseId })).now).toMatchObject({ room: 'Kamar 1' })
    const second = await yanti().call('night.receive', await asked('Kenanga'))
    const other = (await t.as(cast.rizal).call('night.complete', { receptionId: second.receptionId })).caseId
    const free = async () => (await yanti().call('night.tonight', {})).beds.length
    const before = await free()
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [other])
    expect(await free()).toBe(before + 1)
  })

  it('who must not be left alone is told to the house by her bed, from that night until she lives here, and ends with her danger', async () => {
    const told = async (who: typeof cast.nurse | typeof cast.houseMother) => {
      const { company, waiting } = await t.as(who).call('night.tonight', {})
      return [company.length, waiting.filter((w) => w.needsCompany).length]
    }
    expect(await told(cast.nurse)).toEqual([0, 0])
    const { receptionId: third } = await yanti().call('night.receive', {
      ...(await asked('Mawar')),
      suicidal_thought: 'plan',
    })
    expect(await told(cast.nurse)).toEqual([0, 1])
    const hers = (await t.as(cast.rizal).call('night.complete', { receptionId: third })).caseId
    expect(await told(cast.nurse)).toEqual([1, 0]) // also when the answers of the night never came
    const answers = { injury: 'none', suicidal_thought: 'plan', pursuer: 'no' } as const
    await t.as(cast.rizal).call('screening.triage', { caseId: hers, version: 1, answers })
    expect(await told(cast.houseMother)).toEqual([1, 0])
    expect(JSON.stringify(await yanti().call('night.tonight', {}))).not.toMatch(new RegExp(`Mawar|${hers}|plan`))
    expect(await t.as(cast.rizal).sql('select * from sec.kept_company()')).toEqual([])
    const danger = `update flags set closed_at = now(), closed_by = opened_by where case_id = $1`
    await t.ownerSql(danger, [hers])
    expect(await told(cast.nurse)).toEqual([0, 0])
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [hers])
  })

  it('gets no bed that is not free for her: taken, out of use, in a protected room, or none at all', async () => {
    const [bed] = await t.ownerSql(`select bed_id, room_id from beds where bed_id = $1`, [(await asked()).bedId])
    const refused = async (sql: string) => {
      await t.ownerSql(sql, [bed?.['bed_id']])
      return t.as(cast.nurse).refused('night.receive', { ...(await asked()), bedId: String(bed?.['bed_id']) })
    }
    const room = 'update rooms set is_protected = %s where room_id = (select room_id from beds where bed_id = $1)'
    expect(await refused('update beds set is_in_use = false where bed_id = $1')).toBe('bed_taken')
    expect(await refused('update beds set is_in_use = true, is_protected = true where bed_id = $1')).toBe('bed_taken')
    expect(await refused(room.replace('%s', 'true'))).toBe('bed_taken')
    await t.ownerSql(room.replace('%s', 'false'), [bed?.['bed_id']])
    await t.ownerSql('update beds set is_protected = false where bed_id = $1', [bed?.['bed_id']])
    const nowhere = { ...(await asked()), bedId: receptionId }
    expect(await t.as(cast.nurse).refused('night.receive', nowhere)).toBe('bed_taken')
  })

  it('is withdrawn when she left or it was a mistake: her bed is free, the words are gone, no case was opened', async () => {
    for (const name of ['Kamar 2', 'Kamar 3']) await makeRoom(t, name)
    const count = async () => (await t.ownerSql('select count(*)::int as n from cases'))[0]?.['n']
    const [free, cases] = [(await yanti().call('night.tonight', {})).beds.length, await count()]
    const key = crypto.randomUUID()
    const { receptionId: gone } = await yanti().call('night.receive', await asked('Anggrek'), key)
    const input = { receptionId: gone, why: 'left' as const }
    expect(await yanti().refused('night.withdraw', input)).toBe('not_allowed')
    expect(await t.as(cast.coordinator).refused('night.withdraw', input)).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('night.withdraw', input)).toBe('not_found')
    const unknown = { ...input, why: 'Beliau pergi\u0000' as 'left' } // what no screen sends
    expect(await t.as(cast.rizal).refused('night.withdraw', unknown)).toBe('invalid_input')
    await t.as(cast.rizal).call('night.withdraw', input, key)
    await t.as(cast.rizal).call('night.withdraw', input, key)
    expect(await t.as(cast.rizal).refused('night.withdraw', input)).toBe('already_completed')
    expect(await t.as(cast.rizal).refused('night.complete', { receptionId: gone })).toBe('already_completed')
    expect(await t.as(cast.wulan).refused('night.reception', { receptionId: gone })).toBe('not_found')
    expect(await t.as(cast.rizal).call('night.reception', { receptionId: gone })).toMatchObject({
      withdrawnAs: 'left',
      caseId: null,
      said: null,
    })
    expect(await t.ownerSql('select 1 from night_words where reception_id = $1', [gone])).toEqual([])
    expect(JSON.stringify(await t.as(cast.wulan).call('tasks.home', {}))).not.toContain(gone)
    expect([(await yanti().call('night.tonight', {})).beds.length, await count()]).toEqual([free, cases])
    const told = await t.ownerSql(`select details from audit_entries where kind = 'night.withdrawn'`)
    expect(told).toEqual([{ details: { why: 'left' } }])
  })

  it('of two who complete and withdraw at the same moment one is refused; twice from one screen is one reception', async () => {
    const [key, input] = [crypto.randomUUID(), await asked('Cempaka')]
    const [one, again] = [
      await yanti().call('night.receive', input, key),
      await yanti().call('night.receive', input, key),
    ]
    expect(again).toEqual(one)
    expect(await yanti().refused('night.receive', input)).toBe('bed_taken')
    const { receptionId: id } = one
    const both = await Promise.allSettled([
      t.as(cast.rizal).call('night.complete', { receptionId: id }),
      t.as(cast.head).call('night.withdraw', { receptionId: id, why: 'mistake' }),
    ])
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(both.find((r) => r.status === 'rejected')?.reason.refusal.code).toMatch(/^(already_completed|not_found)$/)
    const bed = await asked('Dahlia')
    const atOnce = await Promise.allSettled([yanti(), t.as(cast.nurse)].map((who) => who.call('night.receive', bed)))
    expect(atOnce.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes nothing that is no name, no bed or no hour of the night', async () => {
    const fine = await asked()
    const bad = [{ callName: 'A\u0007' }, { callName: 'x'.repeat(61) }, { age: 100 }, { age: 1.5 }, { bedId: 'x' }]
    for (const wrong of [...bad, { note: 'x'.repeat(1001) }])
      expect(await yanti().refused('night.receive', { ...fine, ...wrong }), JSON.stringify(wrong)).toBe('invalid_input')
    expect(await t.as(cast.rizal).refused('night.receive', fine)).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('night.complete', { receptionId })).toBe('not_found')
  })

  it('a writer that is cut off in the middle leaves no bed held and no word', async () => {
    const rows = async () =>
      (
        await t.ownerSql(
          'select (select count(*) from night_receptions)::int as r, (select count(*) from bed_periods)::int as b, (select count(*) from tasks)::int as t',
        )
      )[0]
    const [before, input] = [await rows(), await asked('Teratai')]
    const held = t.ownerSql('begin; lock table night_words in exclusive mode; select pg_sleep(1); commit')
    const cut = yanti().raw('night.receive', input, { 'idempotency-key': crypto.randomUUID() })
    const [ended] = await Promise.all([
      untilCut(
        `select pg_terminate_backend(pid) from pg_locks where relation = 'night_words'::regclass and not granted`,
      ),
      held,
    ])
    expect(ended).toBe(1)
    expect((await cut).status).toBe(503)
    expect(await rows()).toEqual(before)
    await yanti().call('night.receive', input)
  })

  it('R37 by SQL holds no bed of another, says nothing in addition, and becomes no woman who was here before', async () => {
    const { receptionId: waiting } = await yanti().call('night.receive', await asked('Kamboja'))
    const { centreId, id } = yanti()
    const [hers] = await t.ownerSql(
      'select period_id, bed_id from bed_occupants join bed_periods using (centre_id, period_id)',
    )
    const columns = 'centre_id, reception_id, received_at, received_by, bed_id, period_id, task_id'
    await expect(
      yanti().sql(
        `insert into night_receptions (${columns}) values ($1, gen_random_uuid(), '2026-01-05', $2, $3, $4, gen_random_uuid())`,
        [centreId, id, hers?.['bed_id'], hers?.['period_id']],
      ),
    ).rejects.toThrow('not_allowed')
    const words = `insert into night_words values ($1, $2, $3, 'x')`
    await expect(yanti().sql(words, [centreId, waiting, t.as(cast.administration).id])).rejects.toThrow('not_allowed')
    const complete = `update night_receptions set completed_at = now(), completed_by = $1, case_id = $2 where reception_id = $3`
    await expect(t.as(cast.rizal).sql(complete, [t.as(cast.rizal).id, caseId, waiting])).rejects.toThrow('not_allowed')
    for (const set of ['withdrawn_as = null', `completed_at = now(), completed_by = '${t.as(cast.wulan).id}'`])
      await expect(
        t.as(cast.rizal).sql(`update night_receptions set ${set} where completed_at is null`),
        set,
      ).rejects.toThrow('not_allowed')
  })

  it('is no way round the office while it is open', async () => {
    const input = await asked()
    t.pass({ hours: 11 })
    expect((await yanti().call('night.tonight', {})).isNight).toBe(false)
    expect(await yanti().refused('night.receive', input)).toBe('office_is_open')
  })

  it('is night before eight, from four in the afternoon, and on every day on which the office is closed', () => {
    const calendar = { days: [{ on: '2026-01-01', kind: 'national' as const }], weekend: [6, 7] }
    const at = (iso: string) => isNight(Temporal.ZonedDateTime.from(`${iso}[Asia/Jakarta]`), calendar)
    expect(
      ['2026-01-05T07:59', '2026-01-05T08:00', '2026-01-05T16:00', '2026-01-01T10:00', '2026-01-04T10:00'].map(at),
    ).toEqual([true, false, true, true, true])
  })
})
