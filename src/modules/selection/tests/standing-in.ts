import { describe, expect, inject, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { leadersNow, officerOf } from '../../access/facts.ts'
import { server as deputies } from '../../deputies/server.ts'
import { prepared, proposed, referred, versionOf, WHY } from '../../referrals/tests/people.ts'
import { another, pageOf } from './desk.ts'

/** The second of the two people while the head is away. */
export function standingIn(app: () => TestApp) {
  describe('somebody who stands in for the head', () => {
    const plh = { role: 'head', signsAs: 'plh' } as const
    const upTo = (personId: string, more: { fromOn?: string; untilOn?: string } = {}) => ({
      ...{ absentId: app().as(cast.head).id, role: 'head' as const, personId },
      ...{ fromOn: '2026-01-12', untilOn: '2026-01-16', signsAs: 'plh' as const },
      ...more,
    })
    const named = (who: { username: string }) => app().as(who).call('deputies.all', {})
    const lineOf = async (caseId: string, kind: string) =>
      (await app().as(cast.head).call('cases.timeline', { caseId })).items.find((i) => i.kind === kind)

    it('is named by the head from a day until a day: a colleague of the house, one at a time, in nobody else’s role', async () => {
      const wulan = app().as(cast.wulan).id
      await app().stepUp(cast.head)
      const head = app().as(cast.head)
      expect(await head.refused('deputies.name', upTo(app().as(cast.admin).id))).toBe('cannot_stand_in')
      expect(await head.refused('deputies.name', upTo(wulan, { fromOn: '2026-01-11' }))).toBe('start_date_past')
      expect(await head.refused('deputies.name', upTo(wulan, { untilOn: '2026-01-11' }))).toBe('end_before_start')
      for (const untilOn of ['2026-04-15', '2126-01-16'])
        expect(await head.refused('deputies.name', upTo(wulan, { untilOn })), untilOn).toBe('too_far_off')
      expect(await head.refused('deputies.name', upTo(wulan, { untilOn: '2026-02-30' }))).toBe('invalid_input')
      expect(await head.refused('deputies.name', { ...upTo(wulan), signsAs: 'an' })).toBe('post_needed')
      expect(await head.refused('deputies.name', { ...upTo(wulan), role: 'coordinator' })).toBe('stands_in')
      const abroad = app().as(elsewhere.head)
      expect(await abroad.refused('deputies.name', upTo(wulan))).toBe('stands_in')
      expect(await abroad.refused('deputies.name', { ...upTo(wulan), absentId: abroad.id })).toBe('not_found')
      const key = crypto.randomUUID()
      const atOnce = await Promise.allSettled([
        head.call('deputies.name', upTo(wulan), key),
        head.call('deputies.name', upTo(app().as(cast.psychologist).id, { fromOn: '2026-01-14' })),
      ])
      expect(atOnce.map((r) => (r.status === 'rejected' ? r.reason.refusal.code : 'done')).sort()).toEqual([
        'already_named',
        'done',
      ])
      const [first] = (await named(cast.head)).deputies
      if (first?.who !== cast.wulan.name) {
        await head.call('deputies.end', { grantId: first?.grantId ?? '' })
        await head.call('deputies.name', upTo(wulan), key)
      }
      await head.call('deputies.name', upTo(wulan), key)
      expect(
        await app()
          .as(elsewhere.head)
          .refused('deputies.end', { grantId: first?.grantId ?? '' }),
      ).toBe('not_found')
      expect(await head.refused('deputies.name', upTo(app().as(cast.rizal).id))).toBe('already_named')
      expect((await named(cast.head)).deputies).toMatchObject([
        { absent: cast.head.name, who: cast.wulan.name, fromOn: '2026-01-12', untilOn: '2026-01-16', state: 'now' },
      ])
      expect(await app().as(cast.rizal).refused('deputies.all', {})).toBe('not_allowed')
    })

    it('finds the decisions at home, decides what somebody else proposed, and it says in whose place', async () => {
      const { caseId } = await referred(app(), cast.rizal, another())
      await prepared(app(), cast.rizal, caseId)
      await proposed(app(), cast.rizal, caseId, 'accept')
      const wulan = app().as(cast.wulan)
      expect((await wulan.call('tasks.approvals', {})).items.map((i) => i.caseId)).toContain(caseId)
      expect((await wulan.call('tasks.waiting', {})).places.map((p) => p.path)).toContain('/persetujuan')
      await wulan.call('selection.decide', {
        caseId,
        version: await versionOf(app(), caseId),
        kind: 'accept',
        reason: WHY,
      })
      expect((await pageOf(app(), caseId)).decision).toMatchObject({ by: 'Wulan', as: plh })
      expect(await lineOf(caseId, 'selection.accepted')).toMatchObject({ by: 'Wulan', as: plh })
      expect(await app().as(cast.rizal).within(leadersNow)).toContainEqual({ callName: 'Wulan', signsAs: 'plh' })
      const { items } = await app().as(cast.head).call('audit.entries', {})
      expect(items.find((e) => e.kind === 'selection.accepted' && e.caseId === caseId)).toMatchObject({ as: plh })
      expect(items.find((e) => e.kind === 'selection.proposed' && e.caseId === caseId)).toMatchObject({ as: null })
      expect(await wulan.within((ctx) => officerOf(ctx, 'head'))).toMatchObject({
        ...{ name: cast.wulan.name, standsIn: { signsAs: 'plh', office: 'Kepala' } },
      })
    })

    it('does not decide what she proposed herself, and in her own work she is nobody’s place', async () => {
      const { caseId } = await referred(app(), cast.rizal, another())
      await prepared(app(), cast.rizal, caseId)
      await proposed(app(), cast.wulan, caseId, 'accept')
      expect((await lineOf(caseId, 'selection.proposed'))?.as).toBeNull()
      const body = { caseId, version: await versionOf(app(), caseId), kind: 'accept', reason: WHY }
      const answer = await app()
        .as(cast.wulan)
        .raw('selection.decide', body, { 'idempotency-key': crypto.randomUUID() })
      expect(answer.body.refusal.issues.map((i: { code: string }) => i.code)).toEqual(['decision_same_person'])
    })

    it('gives, prolongs and ends no role, names nobody in her turn, dismisses nobody and renews no envelope; the door of the database says so, too', async () => {
      const wulan = app().as(cast.wulan)
      await app().stepUp(cast.wulan)
      const mine = { personId: wulan.id, role: 'head' } as const
      expect(await wulan.refused('access.grantRole', mine)).toBe('stands_in')
      expect(await wulan.refused('access.endRole', { personId: app().as(cast.head).id, role: 'head' })).toBe(
        'stands_in',
      )
      expect(await wulan.refused('deputies.name', upTo(app().as(cast.rizal).id))).toBe('stands_in')
      expect(await named(cast.wulan)).toMatchObject({
        places: [],
        candidates: [],
        deputies: [{ isMe: true, mayEnd: false }],
      })
      expect(await wulan.refused('access.dismiss', { personId: app().as(cast.rizal).id })).toBe('stands_in')
      const shares = inject('shares').slice(0, 2)
      expect(await wulan.refused('access.drawEnvelope', { shares })).toBe('stands_in')
      expect(await wulan.refused('access.renewEnvelope', { shares, fresh: inject('shares').slice(0, 3) })).toBe(
        'stands_in',
      )
      const [lent] = await app().ownerSql('select grant_id from role_grants where acts_for is not null', [])
      const now = () => app().time.now.toString()
      for (const [name, ...args] of [
        ['grant_role', crypto.randomUUID(), wulan.id, 'head', now(), null, now()],
        ['end_grants', [String(lent?.['grant_id'])], '2027-01-01T00:00:00Z', now()],
        [
          'name_deputy',
          crypto.randomUUID(),
          app().as(cast.head).id,
          wulan.id,
          'head',
          'plh',
          now(),
          '2027-01-01T00:00:00Z',
          now(),
        ],
        ['dismiss', app().as(cast.rizal).id, now()],
        ['renew_envelope', 'x', '{}', '[]', '[]', now()],
      ] as const)
        await expect(
          wulan.within((ctx) => ctx.door(name, ...args)),
          name,
        ).rejects.toThrow(/not_allowed/)
    })

    it('ends by itself after the last day, or when the head is back; what was decided keeps how it was signed', async () => {
      app().travelTo('2026-01-16T16:40:00Z') // twenty minutes before midnight in Indralaya
      const { caseId } = await referred(app(), cast.rizal, another())
      await prepared(app(), cast.rizal, caseId)
      await proposed(app(), cast.rizal, caseId, 'accept')
      const body = { caseId, version: await versionOf(app(), caseId), kind: 'accept', reason: WHY } as const
      app().travelTo('2026-01-16T17:01:00Z')
      expect(await app().as(cast.wulan).refused('selection.decide', body)).toBe('not_allowed')
      expect((await app().as(cast.wulan).call('tasks.approvals', {})).items).toEqual([])
      expect(
        await app()
          .as(cast.wulan)
          .within((ctx) => officerOf(ctx, 'head')),
      ).toMatchObject({
        name: cast.head.name,
        standsIn: null,
      })
      const earlier = (await app().as(cast.head).call('audit.entries', {})).items.find(
        (e) => e.kind === 'selection.accepted' && e.as,
      )
      expect(earlier?.as).toEqual(plh)

      await app()
        .as(cast.head)
        .call('deputies.name', upTo(app().as(cast.rizal).id, { fromOn: '2026-01-17', untilOn: '2026-01-31' }))
      const now = (await named(cast.head)).deputies.find((d) => d.state !== 'over')
      await app()
        .as(cast.head)
        .call('deputies.end', { grantId: now?.grantId ?? '' })
      expect((await app().as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['social_worker'])
    })

    it('leaves no key with whoever stood in: what only the lent role gave is taken in the night after', async () => {
      const groups = async (who: { username: string }) =>
        (await app().ownerSql('select group_code from keys.group_members where person_id = $1', [app().as(who).id]))
          .map((r) => r['group_code'])
          .sort()
      expect(await groups(cast.wulan)).toEqual(expect.arrayContaining(['head', 'leaders', 'emergency']))
      const before = await groups(cast.head)
      await runJob(app(), app().as(cast.head).centreId, deputies.jobs?.[0])
      expect(await groups(cast.wulan)).toEqual(['emergency_half', 'intake', 'names', 'staff'])
      expect(await groups(cast.rizal)).toEqual(['emergency_half', 'intake', 'names', 'staff'])
      expect(await groups(cast.head)).toEqual(before)
    })

    it('a coordinator names one for herself', async () => {
      await app()
        .as(cast.coordinator)
        .call('deputies.name', {
          ...{ absentId: app().as(cast.coordinator).id, role: 'coordinator', personId: app().as(cast.rizal).id },
          signsAs: 'an',
          ...{ fromOn: '2026-01-17', untilOn: '2026-01-20' },
        })
      expect((await app().as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['coordinator', 'social_worker'])
      expect(
        await app()
          .as(cast.rizal)
          .within((ctx) => officerOf(ctx, 'coordinator')),
      ).toMatchObject({
        ...{ post: 'Pekerja Sosial', standsIn: { signsAs: 'an' } },
      })
    })
  })
}
