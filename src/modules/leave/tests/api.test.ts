import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openInData, openTasks } from '../../clients/tests/support.ts'
import { server as residence } from '../../residence/server.ts'

describe('leave passes', () => {
  let t: TestApp
  let caseId: string
  let shielded: string
  const said = { to: 'Rumah kakaknya di Prabumulih', companion: 'kakaknya', why: 'Ayahnya sakit.' }
  const times = { fromOn: '2026-01-13', fromTime: '08:00', backOn: '2026-01-15', backTime: '16:00' }
  const home = { kind: 'home' as const, times, said, isFamily: true }
  const ask = (who: { username: string }, more: object = {}) =>
    t.as(who).call('leave.ask', { caseId, ...home, ...more })
  const lateTasks = async () =>
    (await openTasks(t, caseId)).filter((k) => k.kind.startsWith('leave_late')).map((k) => [k.kind, k.owner_role])
  const askForLate = async () => {
    const [{ id } = { id: '' }] = await t.ownerSql<{ id: string }>('select centre_id as id from cases limit 1')
    return runJob(
      t,
      id,
      residence.jobs?.find((j) => j.name === 'ask-for-late'),
    )
  }
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    shielded = await openInData(t, { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 })
    for (const id of [caseId, shielded]) await livesHere(t, id, cast.rizal, [cast.sewing])
    await t
      .as(cast.rizal)
      .call('cases.protect', { caseId: shielded, isProtected: true, reason: 'Ada yang mencarinya.' })
  })
  afterAll(() => t.close())

  it('are asked for within the rules of their kind, and of a protected woman without words', async () => {
    const refused = (who: { username: string }, more: object) =>
      t.as(who).refused('leave.ask', { caseId, ...home, ...more })
    expect(await refused(cast.houseMother, { times: { ...times, backOn: '2026-01-25' } })).toBe('leave_too_long')
    expect(await refused(cast.houseMother, { times: { ...times, backOn: '2026-01-12' } })).toBe('back_before_from')
    expect(await refused(cast.houseMother, { kind: 'outing', times: { ...times, backOn: '2026-01-13' } })).toBe(
      'outing_too_early',
    )
    expect(await refused(cast.houseMother, { caseId: shielded })).toBe('protected_goes_unsaid')
    expect(await refused(cast.sewing, {})).toBe('not_allowed')
    expect(await refused(cast.wulan, {})).toBe('not_allowed')
    expect(await refused(elsewhere.head, {})).toBe('not_found')
  })

  it('are decided by whoever gives the kind, in the application and by SQL, and for family only danger puts them off', async () => {
    const { passId } = await ask(cast.houseMother)
    expect((await openTasks(t, caseId)).find((k) => k.kind === 'decide_leave')).toMatchObject({ owner_role: 'head' })
    const decide = (who: { username: string }, input: object) =>
      t.as(who).refused('leave.decide', { passId, decision: 'given', ...input })
    expect(await decide(cast.coordinator, { checked: [] })).toBe('leave_not_theirs_to_give')
    await expect(
      t
        .as(cast.houseMother)
        .sql(`update leave_passes set decision = 'given', decided_at = now() where pass_id = $1`, [passId]),
    ).rejects.toThrow('leave_not_theirs_to_give')
    expect(await decide(cast.head, { checked: ['safe_address'] })).toBe('check_missing')
    expect(await decide(cast.head, { decision: 'refused', refusedFor: 'nobody_receives' })).toBe(
      'family_is_not_refused',
    )
    const checked = ['safe_address', 'receiver_unlisted', 'transport'] as const
    await t.as(cast.head).call('leave.decide', { passId, decision: 'given', checked: [...checked] })
    expect((await openTasks(t, caseId)).filter((k) => k.kind === 'decide_leave')).toEqual([])
    expect(await decide(cast.head, { checked: [...checked] })).toBe('pass_moved_on')
    expect(await t.as(cast.houseMother).call('leave.pass', { passId })).toMatchObject({
      ...{ code: 'P-001', state: 'given', decidedBy: 'Ratna', mayDecide: false, ...said },
    })
  })

  it('let her out at their hour and no sooner; then the gate expects her, and she keeps her way back', async () => {
    const { passes } = await t.as(cast.rizal).call('leave.passes', {})
    const passId = passes[0]?.passId ?? ''
    expect(await t.as(cast.houseMother).refused('leave.goOut', { passId })).toBe('pass_too_early')
    t.time.now = Temporal.Instant.from('2026-01-13T00:40:00Z')
    await t.as(cast.houseMother).call('leave.goOut', { passId })
    expect(await t.as(cast.houseMother).refused('leave.goOut', { passId })).toBe('pass_moved_on')
    expect((await t.as(cast.houseMother).call('residence.ofCase', { caseId })).leave).toMatchObject({
      kind: 'home',
      ...said,
    })
    expect((await t.as(cast.nurse).call('leave.passes', {})).passes.map((p) => p.state)).toEqual(['out'])
  })

  it('ask for whoever is late after half an hour and after six hours, each once', async () => {
    t.time.now = Temporal.Instant.from('2026-01-15T09:20:00Z')
    expect(await askForLate()).toBe(0)
    t.time.now = Temporal.Instant.from('2026-01-15T09:31:00Z')
    expect([await askForLate(), await askForLate()]).toEqual([1, 0])
    expect(await lateTasks()).toEqual([['leave_late_remind', 'house_mother']])
    t.time.now = Temporal.Instant.from('2026-01-15T15:01:00Z')
    expect(await askForLate()).toBe(1)
    expect((await lateTasks()).map(([kind]) => kind)).toContain('leave_late_contact')
    await t.as(cast.houseMother).call('residence.notePresence', { caseId, from: 'on_leave', to: 'unclear' })
    expect(await lateTasks()).toEqual([])
    expect((await openTasks(t, caseId)).filter((k) => k.kind.startsWith('absence_'))).toHaveLength(5)
  })

  it('are over when she is noted as back, wherever that is', async () => {
    await t.as(cast.rizal).call('residence.notePresence', { caseId, from: 'unclear', to: 'in_house' })
    const { passes } = await t.as(cast.head).call('leave.passes', {})
    expect(passes.map((p) => p.state)).toEqual(['back'])
  })

  it('are read by nobody who may not know where she is', async () => {
    for (const who of [cast.sewing, cast.administration, cast.guard, cast.psychologist]) {
      expect(await t.as(who).refused('leave.passes', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from leave_passes'), who.username).toEqual([])
    }
    for (const who of [elsewhere.head, elsewhere.stranger])
      expect(await t.as(who).sql('select 1 from leave_passes'), who.username).toEqual([])
    expect((await t.as(cast.wulan).call('leave.passes', {})).passes).toEqual([])
    await expect(t.as(cast.head).sql(`update leave_passes set in_at = null`)).rejects.toThrow('pass_moved_on')
  })

  it('say where she goes to her worker and the head alone, once somebody is looking for her', async () => {
    const { passId } = await ask(cast.houseMother, {
      times: { fromOn: '2026-01-17', fromTime: '08:00', backOn: '2026-01-18', backTime: '16:00' },
    })
    const checked = ['safe_address', 'receiver_unlisted', 'transport'] as const
    await t.as(cast.head).call('leave.decide', { passId, decision: 'given', checked: [...checked] })
    t.time.now = Temporal.Instant.from('2026-01-17T01:00:00Z')
    await t.as(cast.houseMother).call('leave.goOut', { passId })
    const where = async (who: { username: string }) => [
      (await t.as(who).call('leave.pass', { passId })).to,
      (await t.as(who).call('residence.ofCase', { caseId })).leave?.to,
    ]
    expect(await where(cast.houseMother)).toEqual([said.to, said.to])
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: true, reason: 'Ada yang mencarinya.' })
    expect([await where(cast.houseMother), await where(cast.nurse)]).toEqual([
      [null, null],
      [null, null],
    ])
    for (const who of [cast.head, cast.rizal]) expect(await where(who), who.username).toEqual([said.to, said.to])
    await t.as(cast.rizal).call('cases.protect', { caseId, isProtected: false, reason: 'Sudah aman.' })
    await t.as(cast.houseMother).call('residence.notePresence', { caseId, from: 'on_leave', to: 'in_house' })
  })

  it('in hospital her bed stays hers, and before thirty days people are asked to decide', async () => {
    await t.as(cast.nurse).call('residence.notePresence', { caseId, from: 'in_house', to: 'in_hospital' })
    expect((await openTasks(t, caseId)).find((k) => k.kind === 'hospital_thirty_days')).toMatchObject({
      owner_role: 'coordinator',
    })
    await t.as(cast.nurse).call('residence.notePresence', { caseId, from: 'in_hospital', to: 'in_house' })
    expect((await openTasks(t, caseId)).filter((k) => k.kind === 'hospital_thirty_days')).toEqual([])
  })
})
