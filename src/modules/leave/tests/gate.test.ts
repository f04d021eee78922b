import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openInData, openTasks } from '../../clients/tests/support.ts'
import { CARD_MINUTES } from '../../gate/rules.ts'
import { server as gate } from '../../gate/server.ts'

describe('leave passes', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
  })
  afterAll(() => t.close())

  it('follow the card that the gate writes down, out and back, without a word to the gate', async () => {
    const follow = async () => {
      const [{ id } = { id: '' }] = await t.ownerSql<{ id: string }>('select centre_id as id from cases limit 1')
      return runJob(
        t,
        id,
        gate.jobs?.find((j) => j.name === 'follow-passings'),
      )
    }
    const pass = (number: string, direction: 'out' | 'back') =>
      t.as(cast.guard).call('gate.pass', { number, direction })
    // so long a number that was read wrong may be taken back (gate/rules.ts)
    const later = () => t.pass({ minutes: CARD_MINUTES })
    const where = async () => (await t.as(cast.houseMother).call('residence.ofCase', { caseId })).presence
    const expected = async () => (await t.as(cast.guard).call('residence.expected', {})).codes
    t.pass({ hours: 23 }) // eight in the morning of the next day
    const day = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const { passId } = await t.as(cast.houseMother).call('leave.ask', {
      ...{ caseId, kind: 'errand', isFamily: false, said: {} },
      times: { fromOn: day, fromTime: '08:30', backOn: day, backTime: '09:30' },
    })
    const companion = ['companion'] as const
    await t.as(cast.houseMother).call('leave.decide', { passId, decision: 'given', checked: [...companion] })
    const { code } = await t.as(cast.houseMother).call('leave.pass', { passId })
    const { id: guard, centreId } = t.as(cast.guard)
    const soon = t.time.now.add({ minutes: 20 }).toString()
    const forged = `insert into gate_passings (centre_id, passing_id, number, direction, at, noted_by)
      values ($1, gen_random_uuid(), $2, 'out', $3, $4)`
    await t.as(cast.guard).signIn()
    await t.as(cast.guard).sql(forged, [centreId, code, soon, guard])
    expect([await follow(), await where()], 'an hour that has not come moves nobody').toEqual([0, 'in_house'])
    await t.ownerSql('delete from gate_passings where at = $1', [soon])
    const answers = [await pass('P-999', 'out'), await pass(code, 'out')]
    expect([answers.map((a) => JSON.stringify(a)), await where()]).toEqual([['{}', '{}'], 'in_house'])
    const cards = async () => (await t.as(cast.guard).call('gate.today', {})).passings.filter((p) => p.mayTakeBack)
    expect([await follow(), (await cards()).length], 'it may have been read wrong').toEqual([0, 2])
    const wrong = (await cards()).find((p) => p.number === code)?.passingId ?? ''
    await t.as(cast.guard).call('gate.takeBackPass', { passingId: wrong })
    expect(await t.as(cast.guard).refused('gate.takeBackPass', { passingId: wrong })).toBe('card_is_followed')
    expect(await t.as(cast.rizal).refused('gate.takeBackPass', { passingId: wrong })).toBe('not_allowed')
    later()
    expect([await follow(), await where()], 'taken back, it moves nobody').toEqual([0, 'in_house'])
    await pass(code, 'out')
    later()
    const { passingId = '' } = (await t.as(cast.guard).call('gate.today', {})).passings[0] ?? {}
    expect(await t.as(cast.guard).refused('gate.takeBackPass', { passingId })).toBe('card_is_followed')
    const back = `update gate_passings set taken_back_at = now() where passing_id = $1`
    await expect(t.as(cast.guard).sql(back, [passingId])).rejects.toThrow('card_is_followed')
    expect([await follow(), await follow(), await where()]).toEqual([1, 0, 'on_leave'])
    expect(await expected(), 'beside a number that is nobody’s, a line would say which cards exist').toEqual([])
    expect((await openTasks(t, caseId)).map((k) => k.kind)).toContain('leave_return')
    t.pass({ minutes: 40 })
    await pass('P-999', 'back')
    await pass(code.toLowerCase(), 'back')
    later()
    expect([await follow(), await follow(), await where()]).toEqual([1, 0, 'in_house'])
    expect((await openTasks(t, caseId)).map((k) => k.kind)).not.toContain('leave_return')
    expect((await t.as(cast.head).call('leave.pass', { passId })).state).toBe('back')
    await pass(code, 'out')
    later()
    expect([await follow(), await where()], 'a pass that is over moves nobody').toEqual([0, 'in_house'])
    await expect(t.as(cast.guard).sql('select sec.follow_passings(60, now())')).rejects.toThrow(
      /system only|permission/,
    )
    const { passId: second } = await t.as(cast.houseMother).call('leave.ask', {
      ...{ caseId, kind: 'errand', isFamily: false, said: {} },
      times: { fromOn: day, fromTime: '10:00', backOn: day, backTime: '11:30' },
    })
    await t.as(cast.houseMother).call('leave.decide', { passId: second, decision: 'given', checked: [...companion] })
    t.pass({ minutes: 40 })
    await t.as(cast.houseMother).call('leave.goOut', { passId: second })
    await t.ownerSql(`update cases set register_no = '2026-I-009' where case_id = $1`, [caseId])
    const before = await expected()
    expect(before).toHaveLength(1)
    t.pass({ minutes: 10 })
    for (const number of ['P-998', (await t.as(cast.houseMother).call('leave.pass', { passId: second })).code])
      await pass(number, 'back')
    later()
    expect([await follow(), await where()]).toEqual([1, 'in_house'])
    expect(await expected(), 'a guessed card takes no code off his list').toEqual(before)
  })

  it('are of the hour at which the card passed the gate, also by the clock of a real house and however late they are followed', async () => {
    const day = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString()
    const { passId } = await t.as(cast.houseMother).call('leave.ask', {
      ...{ caseId, kind: 'errand', isFamily: false, said: {} },
      times: { fromOn: day, fromTime: '13:00', backOn: day, backTime: '14:00' },
    })
    const { code } = await t.as(cast.houseMother).call('leave.pass', { passId })
    const { id: guard, centreId } = t.as(cast.guard)
    await t.ownerSql('alter table leave_passes disable trigger user')
    await t.ownerSql(
      `update leave_passes set decision = 'given', decided_by = $2, decided_at = now(), from_at = now() - interval '1 hour', back_at = now() + interval '1 hour' where pass_id = $1`,
      [passId, t.as(cast.houseMother).id],
    )
    await t.ownerSql('alter table leave_passes enable trigger user')
    for (const [direction, minutes] of [
      ['out', 30],
      ['back', 28],
    ] as const)
      await t.ownerSql(
        `insert into gate_passings (centre_id, passing_id, number, direction, at, noted_by) values ($1, gen_random_uuid(), $2, $3, now() - make_interval(mins => $4), $5)`,
        [centreId, code, direction, minutes, guard],
      )
    await t.ownerSql('update sec.settings set given_clock = false')
    const job = gate.jobs?.find((j) => j.name === 'follow-passings')
    const followed = await runJob(t, centreId, job).finally(() =>
      t.ownerSql('update sec.settings set given_clock = true'),
    )
    expect(followed).toBe(2)
    const [row] = await t.ownerSql(
      `select c.presence, p.out_by, p.in_by, (p.out_at = o.at) as out_then, (p.in_at = i.at) as in_then from cases c join leave_passes p using (centre_id, case_id)
        join gate_passings o on o.number = $2 and o.direction = 'out' join gate_passings i on i.number = $2 and i.direction = 'back' where p.pass_id = $1`,
      [passId, code],
    )
    expect(row).toEqual({ presence: 'in_house', out_by: guard, in_by: guard, out_then: true, in_then: true })
  })
})
