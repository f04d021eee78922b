import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

/** For whom somebody is named, from when, and no longer than the absent one holds her role. */
export function namedFor(app: () => TestApp) {
  describe('whoever is to stand in', () => {
    const named = (who: { username: string }) => app().as(who).call('deputies.all', {})

    it('is named by the head for a coordinator who could not, who ends it when she is back; not by a coordinator for the head', async () => {
      const [head, hana, wulan] = [app().as(cast.head), app().as(cast.coordinator), app().as(cast.wulan)]
      await app().stepUp(cast.head)
      const forHana = {
        ...{ absentId: hana.id, role: 'coordinator' as const, personId: wulan.id, signsAs: 'plh' as const },
        ...{ fromOn: '2026-01-21', untilOn: '2026-01-23' },
      }
      expect((await named(cast.head)).places).toEqual([
        { personId: head.id, name: cast.head.name, role: 'head' },
        { personId: hana.id, name: cast.coordinator.name, role: 'coordinator' },
      ])
      for (const not of [{ absentId: head.id }, { absentId: wulan.id }, { role: 'head' as const }])
        expect(await head.refused('deputies.name', { ...forHana, ...not })).toBe('stands_in')
      expect(await head.refused('deputies.name', { ...forHana, personId: head.id })).toBe('cannot_stand_in')
      expect(await hana.refused('deputies.name', { ...forHana, absentId: head.id, role: 'head' })).toBe('stands_in')
      await head.call('deputies.name', forHana)
      expect(await hana.refused('deputies.name', { ...forHana, personId: app().as(cast.psychologist).id })).toBe(
        'already_named',
      )
      const lent = (await named(cast.coordinator)).deputies.find((d) => d.state === 'coming')
      expect(lent).toMatchObject({ who: cast.wulan.name, absent: cast.coordinator.name, mayEnd: true })
      await hana.call('deputies.end', { grantId: lent?.grantId ?? '' })
      const row = await app().ownerSql('select granted_by from role_grants where grant_id = $1', [lent?.grantId ?? ''])
      expect(row).toEqual([{ granted_by: head.id }])
    })

    it('begins with the press also when the clock of the database has gone on since then, and never before it', async () => {
      const from = (seconds: number) =>
        app()
          .as(cast.head)
          .within(async (ctx) => {
            const [at, grant] = [ctx.now.subtract({ seconds }).toString(), crypto.randomUUID()]
            const rest = ['2027-01-01T00:00:00Z', ctx.now.toString()] as const
            await ctx.door(
              'name_deputy',
              grant,
              ctx.actor.personId,
              app().as(cast.wulan).id,
              'head',
              'plh',
              at,
              ...rest,
            )
            return [ctx.now, grant] as const
          })
      await expect(from(3600)).rejects.toThrow(/not_allowed/)
      const [now, grant] = await from(1)
      const [row] = await app().ownerSql('select from_at = $2 as now from role_grants where grant_id = $1', [
        grant,
        now.toString(),
      ])
      expect(row).toEqual({ now: true })
    })

    it('is nobody’s place any more when the role ends of whoever was absent, and no longer than she holds it', async () => {
      const [head, hana] = [app().as(cast.head), app().as(cast.coordinator)]
      await head.call('access.endRole', { personId: hana.id, role: 'coordinator' })
      expect((await app().as(cast.rizal).call('auth.me', {})).account?.roles).toEqual(['social_worker'])
      await head.call('access.grantRole', { personId: hana.id, role: 'coordinator', untilOn: '2026-01-25' })
      const until = (untilOn: string) => ({
        ...{
          absentId: hana.id,
          role: 'coordinator' as const,
          personId: app().as(cast.rizal).id,
          signsAs: 'plh' as const,
        },
        ...{ fromOn: '2026-01-20', untilOn },
      })
      await app().stepUp(cast.coordinator)
      expect(await hana.refused('deputies.name', until('2026-01-26'))).toBe('not_allowed')
      await hana.call('deputies.name', until('2026-01-25'))
    })

    it('A32 has nothing of the role before its first midnight, by the page or by the database, all of it then, and nothing after the last', async () => {
      const rizal = app().as(cast.rizal)
      const holds = async () => {
        const [row] = await rizal.sql(`select sec.roles() @> '{coordinator}' as bound`)
        return [row?.bound, (await rizal.call('auth.me', {})).account?.roles.includes('coordinator')]
      }
      const at = async (iso: string) => {
        app().travelTo(iso)
        await rizal.signIn()
        return holds()
      }
      expect(await at('2026-01-19T16:59:00Z')).toEqual([false, false])
      expect(await rizal.refused('deputies.all', {})).toBe('not_allowed')
      expect(await at('2026-01-19T17:00:00Z')).toEqual([true, true])
      await rizal.call('deputies.all', {})
      expect(await at('2026-01-25T16:58:00Z')).toEqual([true, true])
      expect(await at('2026-01-25T17:00:00Z')).toEqual([false, false])
    })
  })
}
