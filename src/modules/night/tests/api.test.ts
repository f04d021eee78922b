import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
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
    expect(await t.as(cast.wulan).refused('night.complete', { receptionId })).toBe('already_completed')
    const answers = { injury: 'none', suicidal_thought: 'no', pursuer: 'near' } as const
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers })
    const page = await t.as(cast.rizal).call('cases.page', { caseId })
    expect(page).toMatchObject({ label: 'Melati', stage: 'identification', risk: 'emergency' })
    expect(JSON.stringify(await t.as(cast.rizal).call('tasks.home', {}))).not.toContain('/penerimaan-malam/')
    expect((await yanti().call('night.tonight', {})).waiting).toEqual([])
  })

  it('has the bed of that night when she is accepted, and frees it when she is not', async () => {
    await t.ownerSql(`update cases set stage = 'data', state = 'open' where case_id = $1`, [caseId])
    await t.as(cast.rizal).within((ctx) => giveHeldBed(ctx, caseId))
    expect((await t.as(cast.rizal).call('residence.ofCase', { caseId })).now).toMatchObject({ room: 'Kamar 1' })
    const second = await yanti().call('night.receive', await asked('Kenanga'))
    const other = (await t.as(cast.rizal).call('night.complete', { receptionId: second.receptionId })).caseId
    const free = async () => (await yanti().call('night.tonight', {})).beds.length
    const before = await free()
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-13' where case_id = $1`, [other])
    expect(await free()).toBe(before + 1)
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
