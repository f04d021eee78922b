import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { caseOfRizal, lastEvents } from '../../access/tests/house.ts'
import { found } from '../../health/tests/support.ts'

describe('to read what is closed is asked of whoever holds its key', () => {
  let t: TestApp
  let suryani: string
  let hartini: string
  beforeAll(async () => {
    t = await startApp()
    suryani = await caseOfRizal(t)
    hartini = await caseOfRizal(t, 'Hartini')
    for (const caseId of [suryani, hartini]) await t.as(cast.nurse).call('health.saveScreening', found(caseId))
  })
  afterAll(() => t.close())

  const id = (who: { username: string }) => t.as(who).id
  const ask = (readerId = id(cast.rizal), what: 'health' | 'counselling' = 'health') =>
    ({ caseId: suryani, what, readerId, purpose: 'accompany' }) as const
  const tasks = (kind: string) =>
    t.ownerSql('select owner_role, owner_id, link from tasks where case_id = $1 and kind = $2 and done_at is null', [
      suryani,
      kind,
    ])
  const readable = async (who: { username: string }, caseId = suryani) =>
    (await t.as(who).call('health.screenings', { caseId })).versions.length
  /** What her keys open, whatever the rows say. */
  const wraps = async (who: { username: string }) =>
    (
      await t.ownerSql<{ class: string; case_id: string }>(
        `select k.class, k.case_id from keys.key_wraps w join keys.data_keys k using (centre_id, kid)
         where w.person_id = $1 and k.class in ('health', 'counselling')`,
        [id(who)],
      )
    ).map((w) => [w.class, w.case_id])
  let requestId = ''

  it('is not given by whoever leads the case: the nurse decides, and gets a task', async () => {
    const assign = { caseId: suryani, personId: id(cast.rizal), part: 'health' } as const
    expect(await t.as(cast.head).refused('access.assign', assign)).toBe('nurse_decides')
    requestId = (await t.as(cast.head).call('lending.ask', ask())).requestId
    expect(await lastEvents(t, 1)).toEqual(['lending.asked'])
    expect(await tasks('answer_key_request')).toEqual([
      { owner_role: 'nurse', owner_id: null, link: `/permintaan-akses?nomor=${requestId}` },
    ])
    expect(await t.as(cast.rizal).refused('lending.ask', ask())).toBe('already_asked')
    expect((await t.as(cast.nurse).call('lending.requests', {})).requests).toMatchObject([
      { requestId, reader: 'Rizal', askedBy: 'Ratna', purpose: 'accompany', answer: null },
    ])
  })

  it('is asked for her team alone, by her team or whoever leads', async () => {
    expect(await t.as(cast.head).refused('lending.ask', ask(id(cast.wulan)))).toBe('not_on_team')
    expect(await t.as(cast.wulan).refused('lending.ask', ask())).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('lending.ask', ask())).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('lending.ask', ask())).toBe('not_found')
    expect(await t.as(cast.head).refused('lending.ask', ask(id(cast.rizal), 'counselling'))).toBe('nobody_holds_key')
  })

  it('is answered by nobody who holds no key, by screen or by SQL', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect(await t.as(who).refused('lending.grant', { requestId })).toBe('not_allowed')
    await t.stepUp(cast.psychologist)
    expect(await t.as(cast.psychologist).refused('lending.grant', { requestId })).toBe('not_found')
    for (const who of [cast.head, cast.rizal]) {
      const lend = `insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
        values (sec.centre(), gen_random_uuid(), $1, sec.person(), 'health_reader', now(), sec.person())`
      await expect(t.as(who).sql(lend, [suryani])).rejects.toThrow(/row-level security/)
      await expect(t.as(who).within((ctx) => ctx.door('take_lent_keys', suryani, id(cast.rizal)))).rejects.toThrow(
        /not_allowed/,
      )
    }
    expect(await readable(cast.rizal)).toBe(0)
    expect(await wraps(cast.rizal)).toEqual([])
  })

  it('declined with a reason, is told to whoever asked, and opens nothing', async () => {
    await t.as(cast.nurse).call('lending.decline', { requestId, reason: 'talk_first' })
    expect(await tasks('answer_key_request')).toEqual([])
    expect(await tasks('read_key_answer')).toMatchObject([{ owner_id: id(cast.head) }])
    const { requests } = await t.as(cast.head).call('lending.ofCase', { caseId: suryani })
    expect(requests).toMatchObject([{ answer: 'declined', declinedFor: 'talk_first', answeredBy: 'Sri' }])
    expect(await readable(cast.rizal)).toBe(0)
    expect(await t.as(cast.nurse).refused('lending.decline', { requestId, reason: 'talk_first' })).toBe(
      'already_answered',
    )
  })

  it('given, opens what was asked for and nothing more: this woman, this class, to read', async () => {
    const again = await t.as(cast.rizal).call('lending.ask', ask())
    await t.as(cast.nurse).call('lending.grant', { requestId: again.requestId })
    expect(await lastEvents(t, 1)).toEqual(['lending.granted'])
    expect(await readable(cast.rizal)).toBe(1)
    expect(await readable(cast.rizal, hartini)).toBe(0)
    expect(await readable(cast.head), 'whoever asks reads nothing by it').toBe(0)
    expect(await wraps(cast.rizal)).toEqual([['health', suryani]])
    expect((await t.as(cast.rizal).call('health.screenings', { caseId: suryani })).mayWrite).toBe(false)
    expect(
      await t.as(cast.rizal).refused('health.saveScreening', found(suryani, { version: 1, corrected: 'bukan saya' })),
    ).toBe('not_allowed')
    // what she writes from now on is open to him as well
    await t.as(cast.nurse).call('health.saveScreening', found(suryani, { version: 1, corrected: 'tensi salah baca' }))
    expect(await readable(cast.rizal)).toBe(2)
    expect(await t.as(cast.rizal).refused('lending.ask', ask())).toBe('already_granted')
  })

  it('is taken back by the holder, key and row at once, and his work on her goes on', async () => {
    await t.as(cast.nurse).call('lending.takeBack', { caseId: suryani, personId: id(cast.rizal) })
    expect(await readable(cast.rizal)).toBe(0)
    expect(await wraps(cast.rizal)).toEqual([])
    expect((await t.as(cast.rizal).call('clients.identity', { caseId: suryani })).identity?.fullName).toBe('Suryani')
    await t
      .as(cast.nurse)
      .call('health.saveScreening', found(suryani, { version: 2, corrected: 'berat ditimbang lagi' }))
    expect(await wraps(cast.rizal)).toEqual([])
    expect(await t.as(cast.nurse).refused('lending.takeBack', { caseId: suryani, personId: id(cast.rizal) })).toBe(
      'not_on_team',
    )
  })

  it('ends with her stay, key and row; for after-care it is asked for anew, and ends with that', async () => {
    const lend = async () => {
      const { requestId } = await t.as(cast.rizal).call('lending.ask', { ...ask(), caseId: hartini })
      await t.as(cast.nurse).call('lending.grant', { requestId })
      expect(await readable(cast.rizal, hartini)).toBe(1)
    }
    const endsWith = async (state: string, event: 'terminations.closed' | 'aftercare.ended') => {
      await t.ownerSql(`update cases set state = $2, closed_on = '2026-01-12' where case_id = $1`, [hartini, state])
      await toldBy(t, event === 'aftercare.ended' ? cast.rizal : cast.head, event, { caseId: hartini })
      expect(await readable(cast.rizal, hartini), event).toBe(0)
      expect(await wraps(cast.rizal), event).toEqual([])
      expect(await lastEvents(t, 2), event).toContain('lending.taken_back')
    }
    await lend()
    const byHead = t.as(cast.head).within((ctx) => ctx.door('take_lent_keys', hartini, id(cast.rizal)))
    await expect(byHead, 'while she is here the nurse decides').rejects.toThrow(/not_allowed/)
    await endsWith('aftercare', 'terminations.closed')
    await lend()
    await endsWith('closed', 'aftercare.ended')
    expect(await t.as(cast.rizal).refused('lending.ask', { ...ask(), caseId: hartini })).toBe('case_closed')
  })

  it('a psychologist answers with a summary for the team; her own notes are opened to nobody', async () => {
    await t
      .as(cast.head)
      .call('access.assign', { caseId: suryani, personId: id(cast.psychologist), part: 'psychologist' })
    const asked = await t.as(cast.rizal).call('lending.ask', ask(id(cast.rizal), 'counselling'))
    expect(await tasks('answer_key_request')).toMatchObject([{ owner_id: id(cast.psychologist) }])
    const mine = await t.as(cast.psychologist).call('lending.requests', {})
    expect(
      mine.requests.map((r) => r.requestId),
      'of requests about health she sees none to answer',
    ).toContain(asked.requestId)
    expect(
      await t.as(cast.nurse).refused('lending.decline', { requestId: asked.requestId, reason: 'not_needed' }),
    ).toBe('not_found')
    await t.stepUp(cast.psychologist)
    expect(await t.as(cast.psychologist).refused('lending.grant', { requestId: asked.requestId })).toBe(
      'summary_is_written',
    )
    await t
      .as(cast.psychologist)
      .call('assessments.recordView', { caseId: suryani, text: 'Cemas bila ditelepon; tenang di kelas.' })
    expect(await tasks('answer_key_request')).toEqual([])
    const { requests } = await t.as(cast.rizal).call('lending.ofCase', { caseId: suryani })
    expect(requests.find((r) => r.requestId === asked.requestId)).toMatchObject({
      answer: 'granted',
      answeredBy: 'Dian',
    })
    expect(await wraps(cast.rizal)).toEqual([])
  })
})
