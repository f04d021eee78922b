import { beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { gateStands, openInHouse, openTasks } from '../../sessions/tests/support.ts'
import type { Kind } from '../rules.ts'
import { sittingOn, today } from './sitting.ts'

/** What a sitting brings about: gates, dates, tasks. */
export function conferenceOnRecord(app: () => TestApp, opened: () => string) {
  describe('a conference on record', () => {
    let caseId: string
    beforeEach(() => {
      caseId = opened()
    })
    const sitting = (kind: Kind, more = {}) => sittingOn(app(), caseId, kind, more)

    it('meets the gate of its kind, and no other', async () => {
      const gates: Record<Kind, string> = {
        cc1: 'conference_1_held',
        cc2: 'conference_2_held',
        cc3: 'review_held',
        cc4: 'conference_4_held',
        ccl: 'exit_conference_held',
        review: 'review_held',
      }
      for (const kind of Object.keys(gates) as Kind[]) {
        caseId = await openInHouse(app(), `Aminah ${kind}`)
        await app().as(cast.coordinator).call('conferences.record', sitting(kind))
        for (const gate of new Set(Object.values(gates))) {
          const alsoExit = kind === 'cc4' && gate === 'exit_conference_held'
          expect([kind, gate, await gateStands(app(), caseId, gate)]).toEqual([
            kind,
            gate,
            gates[kind] === gate || alsoExit,
          ])
        }
        expect(await gateStands(app(), caseId, 'review_decided')).toBe(['review', 'cc3', 'ccl'].includes(kind))
      }
    })

    it('opens the way to evaluation by its decision alone, and closes it again by a later one', async () => {
      await app().as(cast.coordinator).call('conferences.record', sitting('review'))
      expect([
        await gateStands(app(), caseId, 'review_decided'),
        await gateStands(app(), caseId, 'evaluation_chosen'),
      ]).toEqual([true, false])
      await app()
        .as(cast.coordinator)
        .call('conferences.record', { ...sitting('cc3'), decision: 'to_evaluation', nextReviewOn: undefined })
      expect(await gateStands(app(), caseId, 'evaluation_chosen')).toBe(true)
      await app()
        .as(cast.coordinator)
        .call('conferences.record', { ...sitting('ccl'), decision: 'revise_plan' })
      expect(await gateStands(app(), caseId, 'evaluation_chosen')).toBe(false)
    })

    it('has no guest of her family after she withdrew, by what she had said on that day', async () => {
      const family = sitting('review', { guests: ['client', 'family'] })
      const rizal = app().as(cast.rizal)
      expect(await rizal.refused('conferences.record', family)).toBe('family_without_consent')
      await rizal.call('consents.record', {
        caseId,
        form: 'oral_witnessed',
        answers: [{ purpose: 'family_contact', answer: 'agree' }],
        language: 'Indonesia',
        witness: 'Hana Pertiwi',
        explainedBy: rizal.id,
        givenAt: '2026-01-11T02:00:00Z',
      })
      await rizal.call('conferences.record', family)
      await rizal.call('consents.withdraw', {
        caseId,
        purpose: 'family_contact',
        form: 'oral_witnessed',
        language: 'Indonesia',
        witness: 'Hana Pertiwi',
      })
      expect(await rizal.refused('conferences.record', family)).toBe('family_without_consent')
      await rizal.call('conferences.record', { ...family, heldOn: '2026-01-11', nextReviewOn: '2026-02-09' })
    })

    it('that decides on another class puts her into it, and the chain says so', async () => {
      await app()
        .as(cast.coordinator)
        .call('conferences.record', sitting('review', { decision: 'change_track', track: 'salon' }))
      expect((await app().as(cast.rizal).call('cases.page', { caseId })).track).toBe('salon')
      expect(
        await app().ownerSql(`select details from audit_entries where case_id = $1 and kind = 'cases.track_set'`, [
          caseId,
        ]),
      ).toEqual([{ details: { track: 'salon' } }])
    })

    it('moves nothing by itself', async () => {
      await app()
        .as(cast.coordinator)
        .call('conferences.record', { ...sitting('review'), decision: 'revise_plan' })
      expect((await app().as(cast.head).call('cases.page', { caseId })).stage).toBe('intervention')
    })

    it('dates the next review as a task with a window, which the next review finishes', async () => {
      await app()
        .as(cast.coordinator)
        .call('conferences.record', sitting('review', { toldOn: today }))
      expect(await openTasks(app(), caseId)).toMatchObject([
        { kind: 'hold_review', from: '2026-02-03', due: '2026-02-10', owner: app().as(cast.rizal).id },
      ])
      expect(await gateStands(app(), caseId, 'next_review_dated')).toBe(true)
      await app()
        .as(cast.coordinator)
        .call('conferences.record', sitting('review', { toldOn: today, nextReviewOn: '2026-01-14' }))
      expect(await openTasks(app(), caseId)).toMatchObject([
        { kind: 'hold_review', from: '2026-01-12', due: '2026-01-14' },
      ])
    })

    it('turns what was agreed into tasks of their owners, with sealed words', async () => {
      const tasks = [{ text: 'Hubungi koperasi', ownerId: app().as(cast.sewing).id, dueOn: '2026-01-20' }]
      expect(
        await app()
          .as(cast.rizal)
          .call('conferences.record', sitting('cc3', { tasks, toldOn: today })),
      ).toMatchObject({
        tasks: 1,
      })
      expect((await openTasks(app(), caseId)).find((x) => x.kind === 'own_words')).toMatchObject({
        text: true,
        owner: app().as(cast.sewing).id,
        due: '2026-01-20',
      })
    })

    it('is told by itself: the outcome of another sitting still waits for its own telling and its own signature', async () => {
      const held: string[] = []
      for (const decision of ['refer', 'extend'] as const)
        held.push(
          (await app().as(cast.coordinator).call('conferences.record', sitting('ccl', { decision }))).conferenceId,
        )
      const first = held[0] ?? ''
      await app().as(cast.rizal).call('conferences.noteTold', { conferenceId: first, toldOn: today, version: 1 })
      await app().as(cast.head).call('conferences.endorse', { conferenceId: first, version: 2 })
      const left = (await openTasks(app(), caseId)).filter((x) =>
        ['tell_outcome', 'approve_conference'].includes(x.kind),
      )
      expect(left.map((x) => [x.kind, x.link])).toEqual(
        ['approve_conference', 'tell_outcome'].map((kind) => [kind, `/pembahasan/${caseId}?hasil=${held[1]}`]),
      )
    })
  })
}
