import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { giveHeldBed } from '../../../app/reactions.ts'
import { makeRoom } from '../../residence/tests/make-room.ts'
import { atNight } from './at-night.ts'
import { receptionInOrder } from './reception-in-order.ts'

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

describe('a woman who comes at night', () => {
  const { yanti, asked } = atNight(() => t)

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
})

// one server: this part goes on where the other ended
receptionInOrder(() => ({ t, receptionId, caseId }))
