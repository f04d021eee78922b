import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { makeRoom } from '../../residence/tests/make-room.ts'
import { atNight } from './at-night.ts'

/** A reception is withdrawn, written by two at once, cut off, or tried by SQL and by day. */
export function receptionInOrder(at: () => { t: TestApp; receptionId: string; caseId: string }) {
  describe('a woman who comes at night', () => {
    let t: TestApp
    let receptionId: string
    let caseId: string
    beforeAll(() => {
      ;({ t, receptionId, caseId } = at())
    })
    const { yanti, asked } = atNight(() => t)

    /** Ends the transaction that waits in the middle, as when the program at its other end is gone. Gives how many. */
    const untilCut = async (sql: string) => {
      for (let tries = 0; tries < 200; tries++) {
        const { length } = await t.ownerSql(sql, [])
        if (length > 0) return length
        await pause(10)
      }
      return 0
    }

    it('is withdrawn when she left or it was a mistake: her bed is free, the words are gone, no case was opened', async () => {
      for (const name of ['Kamar 2', 'Kamar 3']) await makeRoom(t, name)
      const count = async () => (await t.ownerSql('select count(*)::int as n from cases'))[0]?.['n']
      const [free, cases] = [(await yanti().call('night.tonight', {})).beds.length, await count()]
      const key = crypto.randomUUID()
      const { receptionId: gone } = await yanti().call('night.receive', await asked('Anggrek'), key)
      const input = { receptionId: gone, why: 'left' as const }
      expect(await yanti().refused('night.withdraw', input)).toBe('not_allowed')
      expect(await t.as(cast.coordinator).refused('night.withdraw', input)).toBe('not_allowed')
      expect(await t.as(elsewhere.stranger).refused('night.withdraw', input)).toBe('not_found')
      const unknown = { ...input, why: 'Beliau pergi\u0000' as 'left' } // what no screen sends
      expect(await t.as(cast.rizal).refused('night.withdraw', unknown)).toBe('invalid_input')
      await t.as(cast.rizal).call('night.withdraw', input, key)
      await t.as(cast.rizal).call('night.withdraw', input, key)
      expect(await t.as(cast.rizal).refused('night.withdraw', input)).toBe('already_completed')
      expect(await t.as(cast.rizal).refused('night.complete', { receptionId: gone })).toBe('already_completed')
      expect(await t.as(cast.wulan).refused('night.reception', { receptionId: gone })).toBe('not_found')
      expect(await t.as(cast.rizal).call('night.reception', { receptionId: gone })).toMatchObject({
        withdrawnAs: 'left',
        caseId: null,
        said: null,
      })
      expect(await t.ownerSql('select 1 from night_words where reception_id = $1', [gone])).toEqual([])
      expect(JSON.stringify(await t.as(cast.wulan).call('tasks.home', {}))).not.toContain(gone)
      expect([(await yanti().call('night.tonight', {})).beds.length, await count()]).toEqual([free, cases])
      const told = await t.ownerSql(`select details from audit_entries where kind = 'night.withdrawn'`)
      expect(told).toEqual([{ details: { why: 'left' } }])
    })

    it('of two who complete and withdraw at the same moment one is refused; twice from one screen is one reception', async () => {
      const [key, input] = [crypto.randomUUID(), await asked('Cempaka')]
      const [one, again] = [
        await yanti().call('night.receive', input, key),
        await yanti().call('night.receive', input, key),
      ]
      expect(again).toEqual(one)
      expect(await yanti().refused('night.receive', input)).toBe('bed_taken')
      const { receptionId: id } = one
      const both = await Promise.allSettled([
        t.as(cast.rizal).call('night.complete', { receptionId: id }),
        t.as(cast.head).call('night.withdraw', { receptionId: id, why: 'mistake' }),
      ])
      expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
      expect(both.find((r) => r.status === 'rejected')?.reason.refusal.code).toMatch(/^(already_completed|not_found)$/)
      const bed = await asked('Dahlia')
      const atOnce = await Promise.allSettled([yanti(), t.as(cast.nurse)].map((who) => who.call('night.receive', bed)))
      expect(atOnce.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    it('takes nothing that is no name, no bed or no hour of the night', async () => {
      const fine = await asked()
      const bad = [{ callName: 'A\u0007' }, { callName: 'x'.repeat(61) }, { age: 100 }, { age: 1.5 }, { bedId: 'x' }]
      for (const wrong of [...bad, { note: 'x'.repeat(1001) }])
        expect(await yanti().refused('night.receive', { ...fine, ...wrong }), JSON.stringify(wrong)).toBe(
          'invalid_input',
        )
      expect(await t.as(cast.rizal).refused('night.receive', fine)).toBe('not_allowed')
      expect(await t.as(elsewhere.stranger).refused('night.complete', { receptionId })).toBe('not_found')
    })

    it('a writer that is cut off in the middle leaves no bed held and no word', async () => {
      const rows = async () =>
        (
          await t.ownerSql(
            'select (select count(*) from night_receptions)::int as r, (select count(*) from bed_periods)::int as b, (select count(*) from tasks)::int as t',
          )
        )[0]
      const [before, input] = [await rows(), await asked('Teratai')]
      const held = t.ownerSql('begin; lock table night_words in exclusive mode; select pg_sleep(1); commit')
      const cut = yanti().raw('night.receive', input, { 'idempotency-key': crypto.randomUUID() })
      const [ended] = await Promise.all([
        untilCut(
          `select pg_terminate_backend(pid) from pg_locks where relation = 'night_words'::regclass and not granted`,
        ),
        held,
      ])
      expect(ended).toBe(1)
      expect((await cut).status).toBe(503)
      expect(await rows()).toEqual(before)
      await yanti().call('night.receive', input)
    })

    it('R37 by SQL holds no bed of another, says nothing in addition, and becomes no woman who was here before', async () => {
      const { receptionId: waiting } = await yanti().call('night.receive', await asked('Kamboja'))
      const { centreId, id } = yanti()
      const [hers] = await t.ownerSql(
        'select period_id, bed_id from bed_occupants join bed_periods using (centre_id, period_id)',
      )
      const columns = 'centre_id, reception_id, received_at, received_by, bed_id, period_id, task_id'
      await expect(
        yanti().sql(
          `insert into night_receptions (${columns}) values ($1, gen_random_uuid(), '2026-01-05', $2, $3, $4, gen_random_uuid())`,
          [centreId, id, hers?.['bed_id'], hers?.['period_id']],
        ),
      ).rejects.toThrow('not_allowed')
      const words = `insert into night_words values ($1, $2, $3, 'x')`
      await expect(yanti().sql(words, [centreId, waiting, t.as(cast.administration).id])).rejects.toThrow('not_allowed')
      const complete = `update night_receptions set completed_at = now(), completed_by = $1, case_id = $2 where reception_id = $3`
      await expect(t.as(cast.rizal).sql(complete, [t.as(cast.rizal).id, caseId, waiting])).rejects.toThrow(
        'not_allowed',
      )
      for (const set of ['withdrawn_as = null', `completed_at = now(), completed_by = '${t.as(cast.wulan).id}'`])
        await expect(
          t.as(cast.rizal).sql(`update night_receptions set ${set} where completed_at is null`),
          set,
        ).rejects.toThrow('not_allowed')
    })

    it('is no way round the office while it is open', async () => {
      const input = await asked()
      t.pass({ hours: 11 })
      expect((await yanti().call('night.tonight', {})).isNight).toBe(false)
      expect(await yanti().refused('night.receive', input)).toBe('office_is_open')
    })
  })
}
