import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { giveTask } from '../support/task-named.ts'

/** R30–R34: no error and no statistic tells what lies out of sight. */
export function sqlThatTellsNothing(at: () => { t: TestApp; caseId: string }) {
  describe('SQL as the application', () => {
    let t: TestApp
    let caseId: string
    beforeAll(() => {
      ;({ t, caseId } = at())
    })
    const nobody = (sql: string, values?: unknown[]) => t.pool.query(sql, values)

    it('R30 a key that is taken in another centre is free in one’s own: no error tells that it exists there', async () => {
      const [{ clientId }] = (await t.ownerSql('select client_id as "clientId" from cases where case_id = $1', [
        caseId,
      ])) as [{ clientId: string }] // one row of these columns
      const taskId = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'own_words', { caseId }))
      const tries: [string, string][] = [
        [`insert into clients (centre_id, client_id, made_at) values (sec.centre(), $1, now())`, clientId],
        [`insert into tasks (centre_id, task_id, kind, made_at) values (sec.centre(), $1, 'own_words', now())`, taskId],
      ]
      for (const [sql, taken] of tries) {
        const answer = (id: string) =>
          t
            .as(elsewhere.stranger)
            .sql(sql, [id])
            .then(
              () => 'let through',
              (e: unknown) => (e as { code: string }).code, // the driver's error
            )
        expect([await answer(taken), await answer(randomUUID())]).toEqual(['let through', 'let through'])
        expect(await answer(taken)).toBe('23505') // the control: a key of one's own does collide
      }
      expect(await t.as(elsewhere.stranger).sql('select 1 from cases where case_id = $1', [caseId])).toEqual([])
    })

    it('R30 no unique constraint or index of a centre’s table stands without the centre, so none can collide across', async () => {
      const loose = await t.ownerSql(`select i.indexrelid::regclass::text as name from pg_index i
        join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
        where i.indisunique and n.nspname in ('public', 'keys')
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre_id' and not a.attisdropped)
          and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre_id' and a.attnum = any (i.indkey::int2[]))`)
      // one name signs in to one centre of the server: whoever invites must be told that a name is taken
      expect(loose).toEqual([{ name: 'accounts__username' }])
    })

    it('R31 a reference into another centre is refused like one to nothing at all', async () => {
      const answer = (id: string) =>
        t
          .as(elsewhere.stranger)
          .sql(
            `insert into tasks (centre_id, task_id, case_id, kind, made_at) values (sec.centre(), gen_random_uuid(), $1, 'x', now())`,
            [id],
          )
          .then(
            () => 'let through',
            (e: unknown) => (e as Error).message.replaceAll(id, 'ID'), // the driver's error
          )
      const [there, nowhere] = [await answer(caseId), await answer(randomUUID())]
      expect(there).toMatch(/foreign key/)
      expect(there).toBe(nowhere)
    })

    it('R31 a row that row security keeps out is refused by row security, before any trigger has looked at other tables for it', async () => {
      const guarded = await t.ownerSql<{ name: string; cases: boolean }>(
        `select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped) as cases
         from pg_policy p join pg_class c on c.oid = p.polrelid
         where p.polcmd = 'a' and c.relnamespace = 'public'::regnamespace and exists (select from pg_trigger g
           where g.tgrelid = c.oid and not g.tgisinternal and g.tgtype & 7 = 7 and g.tgname not like 'aa_policy%')`,
      )
      expect(guarded.length).toBeGreaterThan(100)
      const [{ centre }] = (await t.ownerSql('select centre_id as centre from cases where case_id = $1', [caseId])) as [
        { centre: string },
      ] // one row of this column
      for (const { name, cases } of guarded) {
        const answer = await t
          .as(elsewhere.stranger)
          .sql(`insert into ${name} (centre_id${cases ? ', case_id' : ''}) values ($1${cases ? ', $2' : ''})`, [
            centre,
            ...(cases ? [caseId] : []),
          ])
          .then(
            () => 'let through',
            (e: unknown) => (e as { code: string }).code, // the driver's error
          )
        expect(answer, name).toBe('42501')
      }
    })

    it('R33 the statistics of the planner, which hold values of rows, are out of reach', async () => {
      await t.ownerSql('analyze') // without it there would be nothing to see, and the test would prove nothing
      const all = await t.ownerSql(
        `select distinct tablename from pg_stats where schemaname in ('public', 'keys') and tablename in ('identities', 'cases', 'case_displays', 'audit_entries', 'tasks', 'people')`,
      )
      expect(all.length).toBe(6)
      for (const who of [cast.guard, cast.head]) {
        const seen = await t
          .as(who)
          .sql(
            `select distinct tablename from pg_stats where schemaname in ('public', 'keys') and tablename not in (select relname from pg_class where not relrowsecurity)`,
          )
        expect(seen).toEqual([])
      }
      await expect(t.as(cast.head).sql('select * from pg_statistic')).rejects.toThrow(/permission denied/)
    })

    it('R34 no session reads what another one is running: the hash of a colleague’s token stands in its first statement', async () => {
      const spy = new pg.Client(t.url('appUrl'))
      const busy = new pg.Client(t.url('appUrl'))
      await Promise.all([spy.connect(), busy.connect()])
      try {
        const pid: number = (await busy.query('select pg_backend_pid() as pid')).rows[0].pid
        await busy.query(`select 'PENANDA-REKAAN' as marker`)
        await expect(spy.query('select query from pg_stat_activity')).rejects.toThrow(/permission denied/)
        for (const way of [
          'pg_stat_get_backend_activity(1)',
          `pg_stat_get_activity(${pid})`,
          'pg_stat_get_backend_idset()',
        ])
          await expect(spy.query(`select ${way}`)).rejects.toThrow(/permission denied/)
        const texts = await t.ownerSql(
          `select query from pg_stat_activity where usename in ('titian_app', 'titian_job') and query like '%PENANDA%'`,
        )
        expect(texts).toEqual([])
      } finally {
        await Promise.all([spy.end(), busy.end()])
      }
    })

    it('no statistic, size or lock tells that somebody came: rows written and removed are counted by the server for nobody here', async () => {
      const views = await t.ownerSql<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind = 'v' and (relname ~ '^pg_stat(io)?_' or relname = 'pg_locks')`,
      )
      expect(views.length).toBeGreaterThan(30)
      for (const { name } of views)
        await expect(nobody(`select * from ${name}`), name).rejects.toThrow(/permission denied/)
      for (const way of [
        `pg_stat_get_tuples_inserted('cases'::regclass)`,
        `pg_relation_size('cases')`,
        'pg_lock_status()',
      ])
        await expect(nobody(`select ${way}`), way).rejects.toThrow(/permission denied/)
      const counters = await t.ownerSql<{ name: string }>(
        `select oid::regclass::text as name from pg_class where relkind = 'S'`,
      )
      for (const { name } of counters)
        await expect(nobody(`select last_value from ${name}`), name).rejects.toThrow(/permission denied/)
    })
  })
}
