import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { NO_WITH_CARE, prepared, proposed, referred, WHY } from '../../referrals/tests/people.ts'
import { another, decideOn, pageOf } from '../../selection/tests/desk.ts'
import { standingOf } from '../rules.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('an answer of no', () => {
  it('is answered when she complains, by somebody who took no part; news of her is noted later', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-04-14'))
    expect(
      await t.as(cast.administration).refused('complaints.note', {
        caseId,
        channel: 'letter',
        receivedOn: '2026-01-12',
        text: 'Saya tidak terima.',
      }),
    ).toBe('not_decided')
    await prepared(t, cast.rizal, caseId)
    await proposed(t, cast.rizal, caseId, 'refuse', NO_WITH_CARE)
    await decideOn(t, caseId, 'refuse')
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('DITOLAK')
    const { complaintId, dueOn } = await t.as(cast.administration).call('complaints.note', {
      caseId,
      channel: 'letter',
      receivedOn: '2026-01-12',
      text: 'Saya sudah pamit sama Emak.',
    })
    t.pass({ seconds: 1 })
    const second = await t.as(cast.administration).call('complaints.note', {
      caseId,
      channel: 'spoken',
      receivedOn: '2026-01-12',
      text: 'Kakaknya juga keberatan.',
    })
    expect(dueOn).toBe('2026-01-26')
    for (const who of [cast.head, cast.rizal])
      expect(
        await t.as(who).refused('complaints.answer', {
          caseId,
          complaintId,
          answeredOn: '2026-01-12',
          answer: 'Kami jelaskan kembali.',
        }),
      ).toBe('took_part')
    await t.as(cast.coordinator).call('complaints.answer', {
      caseId,
      complaintId,
      answeredOn: '2026-01-12',
      answer: 'Kami jelaskan kembali.',
    })
    expect(
      await t
        .as(cast.coordinator)
        .refused('complaints.answer', { caseId, complaintId, answeredOn: '2026-01-12', answer: 'Lagi.' }),
    ).toBe('already_answered')
    // the other complaint keeps its task, and of two who answer it at once one is told
    const open = () =>
      t.ownerSql(`select link from tasks where case_id = $1 and kind = 'answer_complaint' and done_at is null`, [
        caseId,
      ])
    expect(await open()).toEqual([{ link: `/rujukan/${caseId}?pengaduan=${second.complaintId}` }])
    const both = await Promise.allSettled(
      ['Pertama.', 'Kedua.'].map((answer) =>
        t.as(cast.coordinator).call('complaints.answer', {
          caseId,
          complaintId: second.complaintId,
          answeredOn: '2026-01-12',
          answer,
        }),
      ),
    )
    expect(both.map((r) => (r.status === 'rejected' ? r.reason.refusal.code : 'done')).sort()).toEqual([
      'already_answered',
      'done',
    ])
    expect(await open()).toEqual([])
    await t.as(cast.rizal).call('complaints.noteOutcome', {
      caseId,
      notedOn: '2026-01-12',
      outcome: 'joined',
      text: 'Ikut kelas menjahit.',
    })
    expect(await pageOf(t, caseId)).toMatchObject({
      complaints: expect.arrayContaining([
        expect.objectContaining({
          text: 'Saya sudah pamit sama Emak.',
          answer: 'Kami jelaskan kembali.',
          answeredBy: 'Hana',
        }),
      ]),
      outcomes: [{ outcome: 'joined', text: 'Ikut kelas menjahit.' }],
    })
    expect(
      await t
        .as(cast.rizal)
        .refused('complaints.noteOutcome', { caseId, notedOn: '2027-01-12', outcome: 'joined', text: '-' }),
    ).toBe('received_in_future')
  })

  it('stands in a register for whoever may open it: whose, until when, answered by whom, and no word of it', async () => {
    const items = async (who: Parameters<TestApp['as']>[0], asked: object = {}) =>
      (await t.as(who).call('complaints.register', asked)).items
    const all = await items(cast.head)
    expect(all).toHaveLength(2)
    expect(all[0]).toMatchObject({
      standing: 'answered',
      answeredBy: 'Hana',
      dueOn: '2026-01-26',
      receivedOn: '2026-01-12',
    })
    expect(JSON.stringify(all)).not.toMatch(/pamit|keberatan|jelaskan/)
    expect(await items(cast.rizal)).toHaveLength(2)
    expect(await items(cast.head, { standing: 'late' })).toEqual([])
    expect(await items(cast.head, { span: { from: '2026-01-13', until: '2026-01-31' } })).toEqual([])
    expect(await items(cast.wulan), 'another worker holds no key of hers').toEqual([])
    for (const who of [cast.nurse, cast.sewing, cast.guard, cast.houseMother, cast.socialOffice])
      expect(await t.as(who).refused('complaints.register', {}), who.username).toBe('not_allowed')
  })

  it('waits until its day, is late after it, and answered late is said to be', () => {
    const k = { dueOn: '2026-01-26', answeredOn: null }
    expect(standingOf(k, '2026-01-26')).toBe('waits')
    expect(standingOf(k, '2026-01-27')).toBe('late')
    expect(standingOf({ ...k, answeredOn: '2026-01-26' }, '2026-03-01')).toBe('answered')
    expect(standingOf({ ...k, answeredOn: '2026-01-27' }, '2026-03-01')).toBe('answered_late')
  })

  it('of nobody is reported: outcome and ending need a decision', async () => {
    const { caseId } = await referred(t, cast.rizal, another())
    expect(
      await t
        .as(cast.rizal)
        .refused('complaints.noteOutcome', { caseId, notedOn: '2026-01-12', outcome: 'joined', text: '-' }),
    ).toBe('not_referred')
    expect(await t.as(cast.head).refused('selection.closeNotAdmitted', { caseId })).toBe('not_decided')
    expect(await t.as(cast.head).refused('selection.reopen', { caseId, version: 1, reason: WHY })).toBe('not_decided')
  })
})
