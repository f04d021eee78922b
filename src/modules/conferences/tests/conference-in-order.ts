import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { eventsOf } from '../../sessions/tests/support.ts'
import type { Kind } from '../rules.ts'
import { detailsOf, sittingOn, today } from './sitting.ts'

/** Who may record a sitting and read it, once and in order. */
export function conferenceInOrder(app: () => TestApp, opened: () => string) {
  describe('a conference on record', () => {
    let caseId: string
    beforeEach(() => {
      caseId = opened()
    })
    const sitting = (kind: Kind, more = {}) => sittingOn(app(), caseId, kind, more)

    it('keeps the minutes for the case team and the leaders; nobody else learns that it was held', async () => {
      const { conferenceId } = await app()
        .as(cast.coordinator)
        .call(
          'conferences.record',
          sitting('cc3', {
            discussion: 'Panjang lebar.',
            options: 'A atau B',
            explanation: 'Karena ia siap.',
            herVoice: 'Saya siap coba pesanan kecil',
            guests: ['client'],
            dissent: [{ personId: app().as(cast.rizal).id, text: 'Terlalu cepat.' }],
          }),
        )
      const read = async (who: (typeof cast)[keyof typeof cast]) =>
        app().as(who).call('conferences.read', { conferenceId })
      for (const who of [cast.head, cast.coordinator, cast.rizal])
        expect((await read(who)).minutes).toMatchObject({
          herVoice: 'Saya siap coba pesanan kecil',
          dissent: [{ text: 'Terlalu cepat.' }],
        })
      for (const who of [cast.wulan, cast.sewing, cast.nurse, cast.administration])
        expect(await app().as(who).refused('conferences.read', { conferenceId })).toBe('not_found')
      const at = async (who: (typeof cast)['rizal' | 'wulan']) =>
        (await app().as(who).call('cases.timeline', { caseId, group: 'stage' })).items.find(
          (i) => i.subjectId === conferenceId,
        )
      expect(await at(cast.rizal)).toMatchObject({
        text: 'Karena ia siap.\n“Saya siap coba pesanan kecil”',
        isRestricted: false,
      })
      expect(await at(cast.wulan)).toBeUndefined()
      const clear = await app().ownerSql(`select count(*)::int as n from conference_minutes where body like '%siap%'`)
      expect(clear[0]?.['n']).toBe(0)
    })

    it('is one record when it is sent twice with the same key', async () => {
      const key = randomUUID()
      const input = sitting('cc1')
      const a = await app().as(cast.coordinator).call('conferences.record', input, key)
      expect(await app().as(cast.coordinator).call('conferences.record', input, key)).toEqual(a)
      expect((await app().as(cast.rizal).call('conferences.ofCase', { caseId })).conferences).toHaveLength(1)
    })

    it('is refused when it is not in order', async () => {
      const refused = (more: object, kind: Kind = 'cc3') =>
        app()
          .as(cast.coordinator)
          .refused('conferences.record', { ...sitting(kind), ...more })
      expect(await refused({ heldOn: '2026-01-13' })).toBe('in_the_future')
      expect(await refused({ toldOn: '2026-01-13' })).toBe('in_the_future')
      expect(await refused({ chairId: app().as(cast.rizal).id })).toBe('chair_must_lead')
      expect(await refused({ secretaryId: app().as(cast.coordinator).id })).toBe('chair_is_secretary')
      expect(await refused({ secretaryId: undefined, members: [] })).toBe('too_few_members')
      expect(
        await refused({ members: [{ personId: app().as(cast.rizal).id }, { personId: app().as(cast.rizal).id }] }),
      ).toBe('member_twice')
      expect(await refused({ decision: 'to_evaluation' }, 'cc1')).toBe('decision_not_here')
      expect(await refused({ cause: undefined }, 'ccl')).toBe('cause_needed')
      expect(await refused({ decision: 'change_track' })).toBe('track_needed')
      expect(await refused({ nextReviewOn: undefined })).toBe('next_review_needed')
      expect(await refused({ nextReviewOn: today })).toBe('next_review_in_the_past')
      expect(await refused({ nextReviewOn: '2026-02-12' })).toBe('next_review_too_late')
      expect(await refused({ tasks: [{ text: 'x', ownerId: app().as(cast.rizal).id, dueOn: '2026-01-11' }] })).toBe(
        'due_in_the_past',
      )
      await app().ownerSql(`update cases set state = 'candidate' where case_id = $1`, [caseId])
      expect(await refused({})).toBe('case_not_open')
      expect(await eventsOf(app(), caseId)).toEqual([])
    })

    it('changes the track by code', async () => {
      await app()
        .as(cast.coordinator)
        .call('conferences.record', sitting('cc3', { decision: 'change_track', track: 'salon' }))
      expect(await detailsOf(app(), caseId, 'conferences.review_decided')).toMatchObject({ decision: 'change_track' })
    })

    it('is refused to a colleague outside the team, to the wrong role and to the other centre', async () => {
      expect(await app().as(cast.wulan).refused('conferences.record', sitting('cc3'))).toBe('not_on_team')
      for (const who of [cast.sewing, cast.administration, cast.guard])
        expect(await app().as(who).refused('conferences.record', sitting('cc3'))).toBe('not_allowed')
      expect(await app().as(elsewhere.stranger).refused('conferences.record', sitting('cc3'))).toBe('not_found')
    })
  })
}
