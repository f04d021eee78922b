import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { type Emergency, inAnEmergency, REASON } from './emergency.ts'
import { inviteNew } from './house.ts'

/** A55 and A56: reviewed by somebody else within three days, and whose post may change meanwhile. */
export function openingReviewed(at: () => Emergency) {
  describe('an emergency opening', () => {
    let t: TestApp
    let suryani: string
    let rukmini: string
    beforeAll(() => {
      ;({ t, suryani, rukmini } = at())
    })
    const { open, name, tasksOf } = inAnEmergency(at)

    it('A55 switches itself off for a person whose opening nobody has reviewed in 72 hours', async () => {
      await open(cast.wulan, rukmini)
      t.pass({ hours: 69 })
      expect(
        await t.as(cast.wulan).refused('access.breakGlass', { caseId: suryani, category: 'illness', reason: REASON }),
      ).toBe('unreviewed_opening')
      expect((await t.as(cast.wulan).call('access.myOpening', { caseId: suryani })).isOff).toBe(true)
      expect((await t.as(cast.nurse).call('access.myOpening', { caseId: suryani })).isOff).toBe(false)
    })

    it('A56 is reviewed by somebody else, once, and the task ends with the review', async () => {
      const all = (await t.as(cast.head).call('access.openings', {})).openings
      const [later, first] = [all.find((o) => o.caseId === rukmini), all.find((o) => o.caseId === suryani)]
      expect(
        await t.as(cast.wulan).refused('access.reviewOpening', { openingId: first?.id ?? '', verdict: 'right' }),
      ).toBe('not_allowed')
      await t.as(cast.head).call('access.reviewOpening', { openingId: first?.id ?? '', verdict: 'right' })
      expect(
        await t
          .as(cast.coordinator)
          .refused('access.reviewOpening', { openingId: first?.id ?? '', verdict: 'not_right' }),
      ).toBe('already_reviewed')
      expect((await tasksOf(cast.head)).map((x) => x.params['openingId'])).toEqual([later?.id])
      await t.as(cast.privacy).call('access.reviewOpening', { openingId: later?.id ?? '', verdict: 'not_right' })
      expect(await tasksOf(cast.head)).toEqual([])
      expect((await t.as(cast.head).call('access.openings', {})).openings.map((o) => [o.reviewer, o.verdict])).toEqual([
        ['Maya', 'not_right'],
        ['Ratna', 'right'],
      ])
      const [event] = await t.ownerSql(
        `select kind, details from audit_entries where kind like 'access.opening%' order by seq desc limit 1`,
      )
      expect(event).toEqual({ kind: 'access.opening_reviewed', details: { verdict: 'not_right' } })
      await open(cast.wulan, suryani) // and it is on again
    })

    it('A56 of the coordinator is not reviewed by the coordinator', async () => {
      await open(cast.coordinator, rukmini)
      const own = (await t.as(cast.coordinator).call('access.openings', {})).openings.find((o) => o.isMine)
      expect(
        await t.as(cast.coordinator).refused('access.reviewOpening', { openingId: own?.id ?? '', verdict: 'right' }),
      ).toBe('not_your_own')
      await t.as(cast.head).call('access.reviewOpening', { openingId: own?.id ?? '', verdict: 'right' })
    })

    it('cannot be reviewed by an UPDATE of the application, nor be opened by an INSERT', async () => {
      const head = t.as(cast.head)
      await expect(head.sql(`update break_glass set verdict = 'right'`)).rejects.toThrow(/permission denied/)
      await expect(
        head.sql(
          `insert into break_glass (centre_id, opening_id, case_id, person_id, category, reason, opened_at, expires_at) values ($1, gen_random_uuid(), $2, $3, 'danger', 'x', now(), now() + interval '1 year')`,
          [head.centreId, suryani, head.id],
        ),
      ).rejects.toThrow(/permission denied/)
    })

    it('works for somebody with two roles that may open, and after one of the two has ended', async () => {
      const both = await inviteNew(t, 'duaperan', 'Dua', ['social_worker'])
      await t.as(cast.head).call('access.grantRole', { personId: both.personId, role: 'nurse' })
      await open(both, suryani)
      expect(await name(both)).toBe('Suryani')
      const [opening] = (await t.as(cast.head).call('access.openings', {})).openings
      await t.as(cast.head).call('access.reviewOpening', { openingId: opening?.id ?? '', verdict: 'right' })
      await t.stepUp(cast.head)
      await t.as(cast.head).call('access.endRole', { personId: both.personId, role: 'social_worker' })
      await open(both, rukmini)
      expect(await name(both, rukmini)).toBe('Rukmini')
    })

    it('works for a head who becomes a social worker only', async () => {
      const once = await inviteNew(t, 'bekaskepala', 'Bekas', ['head', 'social_worker'])
      await t.as(cast.head).call('access.endRole', { personId: once.personId, role: 'head' })
      await open(once, suryani)
      expect(await name(once)).toBe('Suryani')
    })
  })
}
