import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'

/** R01–R07: who may be bound to a connection, and for how long. */
export function sqlBoundToNobody(app: () => TestApp) {
  describe('SQL as the application', () => {
    let t: TestApp
    beforeAll(() => {
      t = app()
    })
    const nobody = (sql: string, values?: unknown[]) => t.pool.query(sql, values)
    /** Begins as the head on this connection, as every request does; answers the signed string that an attacker would copy. */
    async function bindHead(client: pg.Client): Promise<string> {
      const token = (await t.as(cast.head).signIn()).split('=')[1] ?? ''
      await client.query('begin')
      const { rows } = await client.query('select sec.begin_request($1, $2, false) as who', [
        hashToken(token),
        t.time.now.toString(),
      ])
      expect(rows[0].who.state).toBe('ok')
      return (await client.query(`select current_setting('app.actor') as actor`)).rows[0].actor
    }

    it('the role is neither owner nor superuser and bypasses nothing (guards every case below)', async () => {
      const { rows } = await nobody(
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`,
      )
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }])
      const owned = await nobody(
        `select count(*)::int as n from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,
      )
      expect(owned.rows[0].n).toBe(0)
    })

    it('R01 nobody bound sees no row', async () => {
      for (const table of ['cases', 'case_displays', 'identities', 'people', 'audit_entries', 'keys.key_wraps'])
        expect((await nobody(`select 1 from ${table}`)).rows).toEqual([])
      expect((await nobody('select username from accounts')).rows).toEqual([])
    })

    it('R02 a forged setting is worth nothing', async () => {
      const client = await t.pool.connect()
      try {
        await client.query('begin')
        const forged = `${t.as(cast.head).id}|${t.as(cast.head).centreId}|head||||#00`
        await client.query(`select set_config('app.actor', $1, true)`, [forged])
        expect((await client.query('select 1 from cases')).rows).toEqual([])
        await client.query('rollback')
      } finally {
        client.release()
      }
    })

    it('R03 a guessed token hash binds nobody', async () => {
      const { rows } = await nobody(`select sec.begin_request($1, now()) as who`, [Buffer.alloc(32, 7)])
      expect(rows[0].who).toEqual({ state: 'signed_out' })
    })

    it('R04–R05 a signed actor dies with its transaction, after a commit as after a rollback', async () => {
      const client = new pg.Client({ connectionString: t.url('appUrl') })
      await client.connect()
      try {
        for (const end of ['commit', 'rollback']) {
          const signed = await bindHead(client)
          expect((await client.query('select sec.person() as p')).rows[0].p).toBe(t.as(cast.head).id)
          expect((await client.query('select 1 from cases')).rowCount).toBe(1)
          await client.query(end)
          await client.query('begin') // the same backend, the same string, a moment later
          await client.query(`select set_config('app.actor', $1, true)`, [signed])
          expect((await client.query('select sec.person() as p')).rows, `after ${end}`).toEqual([{ p: null }])
          expect((await client.query('select 1 from cases')).rows, `after ${end}`).toEqual([])
          await client.query('rollback')
        }
      } finally {
        await client.end()
      }
    })

    it('R06 a signed actor is worth nothing in another backend, even while its own transaction runs', async () => {
      const [hers, other] = [new pg.Client(t.url('appUrl')), new pg.Client(t.url('appUrl'))]
      await Promise.all([hers.connect(), other.connect()])
      try {
        const signed = await bindHead(hers)
        await other.query('begin')
        await other.query(`select set_config('app.actor', $1, true)`, [signed])
        expect((await other.query('select sec.person() as p')).rows).toEqual([{ p: null }])
        expect((await other.query('select 1 from cases')).rows).toEqual([])
        expect((await hers.query('select 1 from cases')).rowCount).toBe(1)
      } finally {
        await Promise.all([hers.end(), other.end()])
      }
    })

    it('R07 a savepoint gives nobody else, and back again only oneself', async () => {
      await t.as(cast.wulan).within(async (ctx) => {
        const who = async () => (await ctx.client.query<{ p: string | null }>('select sec.person() as p')).rows[0]?.p
        await ctx.client.query('savepoint a')
        await ctx.client.query(`select set_config('app.actor', $1, true)`, [
          `${t.as(cast.head).id}|${t.as(cast.head).centreId}|head||||#00`,
        ])
        expect(await who()).toBeNull()
        await ctx.client.query('rollback to a')
        expect(await who()).toBe(t.as(cast.wulan).id)
      })
    })
  })
}
