import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepared, proposed, referred } from '../../src/modules/referrals/tests/people.ts'
import { another } from '../../src/modules/selection/tests/desk.ts'
import { referredOut } from '../../src/modules/service-referrals/tests/support.ts'
import type { Ctx } from '../../src/platform/http/context.ts'
import { cast } from '../cast.ts'
import { plant } from '../permissions/planted.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

type Who = { username: string }

/** security-cases.md 4.2 R71, R72: when something was written down or decided, and by whom, is the database's to say, by its own clock. */
describe('an hour that somebody chose, by SQL and by the real clock', () => {
  let t: TestApp
  let caseId = ''
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: async () => ({ pdf: new Uint8Array(), pages: 1, image: null }) } })
    caseId = (await plant(t)).caseId[0] ?? ''
  }, 120_000)
  afterAll(() => t.close())

  const id = (who: Who) => t.as(who).id
  /** One statement of hers while the database has its own clock; undone with it. */
  const said = (who: Who, sql: string, ...values: unknown[]) =>
    t.as(who).within(async (ctx: Ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      try {
        return (await ctx.client.query(sql, values)).rows
      } finally {
        await t.ownerSql('update sec.settings set given_clock = true')
      }
    })
  const nowBy = (who: Who) => [{ is_now: true, by: id(who) }]
  const isNow = (at: string, by: string) =>
    `returning ${at} between clock_timestamp() - interval '1 minute' and clock_timestamp() as is_now, ${by} as by`
  const head = () => id(cast.head)

  it('R71 is not that of whom the house calls, whom it never calls, and of her first night: retention goes by it', async () => {
    const contact = `insert into safe_contacts (centre_id, case_id, contact_id, is_reachable, body, recorded_by, recorded_at)
      values (sec.centre(), $1, $3, true, 'sealed', $2, '2999-01-01')`
    const contactId = crypto.randomUUID()
    const stamp = isNow('recorded_at', 'recorded_by')
    expect(await said(cast.rizal, `${contact} ${stamp}`, caseId, head(), contactId)).toEqual(nowBy(cast.rizal))
    const change = `update safe_contacts set recorded_at = '2999-01-01', recorded_by = $2 where contact_id = $1 ${stamp}`
    expect(await said(cast.rizal, change, contactId, head())).toEqual(nowBy(cast.rizal))
    const ended = await said(
      cast.rizal,
      `update safe_contacts set ended_at = '2020-01-01' where contact_id = $1 ${isNow('ended_at', 'recorded_by')}`,
      contactId,
    )
    expect(ended).toEqual(nowBy(cast.rizal))
    await expect(
      said(cast.rizal, 'update safe_contacts set ended_at = null where contact_id = $1', contactId),
    ).rejects.toThrow('not_found')
    const never = `insert into no_contacts (centre_id, case_id, no_contact_id, body, recorded_by, recorded_at)
      values (sec.centre(), $1, gen_random_uuid(), 'sealed', $2, '2999-01-01') ${stamp}`
    expect(await said(cast.rizal, never, caseId, head())).toEqual(nowBy(cast.rizal))
    await t.ownerSql('delete from first_nights where case_id = $1', [caseId])
    const night = `insert into first_nights (centre_id, case_id, body, recorded_by, recorded_at) values (sec.centre(), $1, 'sealed', $2, '2999-01-01') ${stamp}`
    expect(await said(cast.rizal, night, caseId, head())).toEqual(nowBy(cast.rizal))
  })

  it('R71 is not that of her papers, nor of a box of medicine', async () => {
    const paper = `insert into client_documents (centre_id, case_id, document, state, recorded_by, recorded_at) values (sec.centre(), $1, 'divorce_certificate', 'copy', $2, '2020-01-01')
      on conflict (centre_id, case_id, document) do update set recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by ${isNow('client_documents.recorded_at', 'client_documents.recorded_by')}`
    expect(await said(cast.rizal, paper, caseId, head())).toEqual(nowBy(cast.rizal))
    await t.ownerSql(
      `insert into medicines (centre_id, medicine_id, name, unit) values ($1, gen_random_uuid(), 'Oralit', 'sachet')`,
      [t.as(cast.head).centreId],
    )
    const box = `insert into medicine_lots (centre_id, lot_id, medicine_id, expires_on, left_count, received_on, received_by)
      select centre_id, gen_random_uuid(), medicine_id, '2030-01-01', 1, '2020-01-01', sec.person() from medicines limit 1
      returning received_on >= clock_timestamp()::date - 1 as is_now, received_by as by`
    expect(await said(cast.nurse, box)).toEqual(nowBy(cast.nurse))
  })

  it('R71 is not that of a key that was asked for, nor of its answer, which is given once', async () => {
    await t.ownerSql('delete from key_requests where case_id = $1', [caseId])
    const requestId = crypto.randomUUID()
    const asked = `insert into key_requests (centre_id, request_id, case_id, class, reader_id, purpose, asked_by, asked_at)
      values (sec.centre(), $2, $1, 'health', sec.person(), 'plan', sec.person(), '2020-01-01') ${isNow('asked_at', 'asked_by')}`
    expect(await said(cast.coordinator, asked, caseId, requestId)).toEqual(nowBy(cast.coordinator))
    const answer = `update key_requests set answer = 'declined', declined_for = 'talk_first', answered_by = $2, answered_at = '2020-01-01' where request_id = $1`
    expect(await said(cast.nurse, `${answer} ${isNow('answered_at', 'answered_by')}`, requestId, head())).toEqual(
      nowBy(cast.nurse),
    )
    await expect(
      said(cast.nurse, `update key_requests set declined_for = 'not_needed' where request_id = $1`, requestId),
    ).rejects.toThrow('already_answered')
  })

  it('R71 is not that of a referral to a service, which is closed once, by whoever closes it, on no day to come', async () => {
    const one = await referredOut(t, caseId, cast.rizal, { kind: 'training' })
    const copy = (sql: string) =>
      `insert into service_referrals (centre_id, service_referral_id, case_id, service_id, reach, urgency, basis, referred_on, answer_by, referred_by, referred_at)
      select centre_id, gen_random_uuid(), case_id, service_id, 'story', 'soon', 'legal_duty', ${sql}, '2999-12-31', sec.person(), '2020-01-01' from service_referrals where service_referral_id = $1`
    expect(await said(cast.rizal, `${copy(`'2020-01-01'`)} ${isNow('referred_at', 'referred_by')}`, one)).toEqual(
      nowBy(cast.rizal),
    )
    await expect(said(cast.rizal, copy(`'2999-01-01'`), one)).rejects.toThrow('in_the_future')
    const close = `update service_referrals set result = 'served', closed_on = current_date - 1, closed_by = $2 where service_referral_id = $1 returning closed_by`
    await t.ownerSql(`update service_referrals set referred_on = '2020-01-01' where service_referral_id = $1`, [one])
    expect(await said(cast.rizal, close, one, head())).toEqual([{ closed_by: id(cast.rizal) }])
    await expect(said(cast.rizal, close, one, head())).rejects.toThrow('already_closed')
  })

  it('R71 is no test of a day to come, nor one that was written by somebody else', async () => {
    const test = (
      on: string,
    ) => `insert into certifications (centre_id, certification_id, case_id, registered_on, body, author_id)
      values (sec.centre(), $2, $1, '${on}', 'sealed', sec.person()) returning certification_id`
    const one = crypto.randomUUID()
    await expect(said(cast.coordinator, test('2999-01-01'), caseId, one)).rejects.toThrow('in_the_future')
    expect(await said(cast.coordinator, test('2026-01-02'), caseId, one)).toEqual([{ certification_id: one }])
    const held = (on: string) =>
      `update certifications set result = 'competent', held_on = '${on}', author_id = $2 where certification_id = $1 returning author_id`
    await expect(said(cast.coordinator, held('2999-01-01'), one, head())).rejects.toThrow('in_the_future')
    expect(await said(cast.coordinator, held('2026-01-03'), one, head())).toEqual([{ author_id: id(cast.coordinator) }])
    await expect(
      said(cast.coordinator, `update certifications set result = 'not_yet' where certification_id = $1`, one),
    ).rejects.toThrow('has_result')
  })

  it('R71 is no night to come in a bed, and changes none that is over', async () => {
    const [bed] = await t.ownerSql(
      `select b.bed_id from beds b where b.centre_id = $1 and not exists (select from bed_periods p where p.bed_id = b.bed_id) limit 1`,
      [t.as(cast.head).centreId],
    )
    const period = crypto.randomUUID()
    const sleep = (from: string) =>
      `insert into bed_periods (centre_id, period_id, bed_id, from_on) values (sec.centre(), $1, $2, '${from}') returning from_on::text`
    await expect(said(cast.houseMother, sleep('2999-01-01'), period, bed?.['bed_id'])).rejects.toThrow('date_in_future')
    expect(await said(cast.houseMother, sleep('2026-01-02'), period, bed?.['bed_id'])).toEqual([
      { from_on: '2026-01-02' },
    ])
    const left = (on: string) => `update bed_periods set until_on = '${on}' where period_id = $1`
    await expect(said(cast.houseMother, left('2999-01-01'), period)).rejects.toThrow('date_in_future')
    await said(cast.houseMother, left('2026-01-05'), period)
    await expect(said(cast.houseMother, left('2026-01-03'), period)).rejects.toThrow('not_allowed')
  })

  it('R72 is no decision about her coming in another name: of two people neither is made up', async () => {
    const { caseId: candidate } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, candidate)
    const by = (who: Who, sql: string, ...more: unknown[]) =>
      said(
        who,
        `update referrals set ${sql} where case_id = $1 ${isNow(sql.startsWith("proposal_state = 'open") ? 'proposal_at' : 'decided_at', sql.startsWith("proposal_state = 'open") ? 'proposal_by' : 'decided_by')}`,
        candidate,
        ...more,
      )
    // she proposes as her worker, and decides on it herself
    const open = `proposal_state = 'open', proposal_kind = 'accept', proposal_by = $2, proposal_at = '2020-01-01'`
    const decide = `proposal_state = 'decided', decided_kind = 'accept', decided_by = $2, decided_at = '2020-01-01', status = 'accepted'`
    expect(await by(cast.head, open, id(cast.rizal))).toEqual(nowBy(cast.head))
    await expect(by(cast.head, decide, head())).rejects.toThrow('two_people')
    for (const sql of [`proposal_by = $2`, `decided_by = $2, decided_at = now(), decided_kind = 'accept'`])
      await expect(by(cast.head, sql, id(cast.rizal)), sql).rejects.toThrow('not_allowed')
    // nor does her worker decide in the name of the head, or without any proposal
    await t.ownerSql(
      'update referrals set proposal_state = null, proposal_by = null, proposal_kind = null, proposal_at = null where case_id = $1',
      [candidate],
    )
    await proposed(t, cast.coordinator, candidate, 'accept')
    await expect(by(cast.rizal, decide, head())).rejects.toThrow('not_allowed')
    await expect(by(cast.rizal, `status = 'accepted'`)).rejects.toThrow('not_allowed')
    await expect(
      by(cast.rizal, `status = 'waiting', waiting_until = '2027-01-01', waiting_since = '2020-01-01'`),
    ).rejects.toThrow('not_allowed')
    expect(await by(cast.head, decide, id(cast.coordinator))).toEqual(nowBy(cast.head))
    const triaged = `update referrals set triaged_at = '2020-01-01' where case_id = $1 ${isNow('triaged_at', `'x'`)}`
    expect(await said(cast.rizal, triaged, candidate)).toEqual([{ is_now: true, by: 'x' }])
  })

  it('R72 keeps her place in the order from the day on which she began to wait', async () => {
    const { caseId: candidate } = await referred(t, cast.rizal, another())
    await prepared(t, cast.rizal, candidate)
    await proposed(t, cast.rizal, candidate, 'wait')
    const wait = `update referrals set proposal_state = 'decided', decided_kind = 'wait', status = 'waiting', waiting_until = '2999-01-01', waiting_since = '2020-01-01' where case_id = $1
      returning waiting_since >= clock_timestamp()::date - 1 as is_now`
    expect(await said(cast.head, wait, candidate)).toEqual([{ is_now: true }])
  })
})
