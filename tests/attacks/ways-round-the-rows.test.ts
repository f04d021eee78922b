import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/modules/cases/facts/case.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin } from '../../src/platform/http/open-request.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** security-cases.md R08–R44, the ways round row-level security that need no forged person (P3: none of 45 may pass). */
describe('ways round the rows', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    caseId = await rizal.within(
      async (ctx) =>
        (
          await openCase(ctx, {
            display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
            openedOn: '2026-01-05',
            responsibleId: rizal.id,
          })
        ).caseId,
    )
  })
  afterAll(() => t.close())

  /** One connection of the application on which two people come after one another, as in a pool. */
  const oneAfterAnother = async (
    work: (client: pg.PoolClient, as: (who: { username: string }) => Promise<void>) => Promise<void>,
  ) => {
    const pool = new pg.Pool({ connectionString: t.url('appUrl'), max: 1 })
    const client = await pool.connect()
    try {
      await work(client, async (who) => {
        const token = (await t.as(who).signIn()).split('=')[1] ?? ''
        expect((await begin(client, hashToken(token), t.time.now, false)).state).toBe('ok')
      })
    } finally {
      client.release()
      await pool.end()
    }
  }

  it('R08 a statement that was prepared for one person shows the next only what is hers', async () => {
    await oneAfterAnother(async (client, as) => {
      await as(cast.head)
      await client.query('prepare everybody as select case_id from cases')
      expect((await client.query('execute everybody')).rowCount).toBe(1)
      await client.query('commit')
      await as(elsewhere.stranger)
      expect((await client.query('execute everybody')).rows).toEqual([])
      await client.query('commit')
      expect((await client.query('execute everybody')).rows).toEqual([])
    })
  })

  it('R41 a cursor that was to outlive its request is gone when the next one begins', async () => {
    await oneAfterAnother(async (client, as) => {
      await as(cast.head)
      await client.query('declare kept cursor with hold for select case_id from cases')
      await client.query('commit')
      await as(elsewhere.stranger)
      await expect(client.query('fetch all from kept')).rejects.toThrow(/does not exist/)
      await client.query('rollback')
      await begin(client, null, t.time.now, false)
      await client.query('rollback')
    })
  })

  const forbidden: [string, string][] = [
    ['R18 make a large object', 'select lo_create(0)'],
    ['R18 make a large object of bytes', `select lo_from_bytea(0, 'x')`],
    ['R18 read a file into one', `select lo_import('/etc/hostname')`],
    ['R20 another database by an extension', 'create extension dblink with schema ext'],
    ['R20 a foreign server', 'create server x foreign data wrapper postgres_fdw'],
    [
      'R40 merge into what only a function moves',
      `merge into cases c using (select 1) x on true when matched then update set stage = 'plan'`,
    ],
    ['R40 write in a part of a select', `with x as (update cases set stage = 'plan' returning 1) select * from x`],
    [
      'R43 a trigger of one’s own',
      'create trigger x before update on tasks for each row execute function sec.move_stage()',
    ],
    ['R43 no trigger', 'alter table role_grants disable trigger all'],
    ['R43 triggers as on a copy', `set session_replication_role = 'replica'`],
    ['R44 a child of a table', 'create table public.child () inherits (cases)'],
  ]
  it.each(forbidden)('%s is refused even to the head', async (_name, sql) => {
    await expect(t.as(cast.head).sql(sql)).rejects.toThrow(/permission denied|must be|does not exist|not allowed/)
  })

  it('R20, R42 and R44 there is no other database to ask, nothing is called out, and no table has a child without its rows’ rules', async () => {
    expect(
      await t.ownerSql(`select extname from pg_extension where extname ~ '(dblink|fdw|plpython|plperl|pltcl|plv8)'`),
    ).toEqual([])
    expect(
      await t.ownerSql(
        `select proname from pg_proc where pronamespace::regnamespace::text in ('sec', 'door', 'public', 'keys') and prosrc ~* 'notify'`,
      ),
    ).toEqual([])
    expect(
      await t.ownerSql(
        `select inhrelid::regclass::text from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relkind in ('r', 'p')
           and c.relnamespace::regnamespace::text in ('public', 'keys', 'sec')`,
      ),
    ).toEqual([])
  })

  it('R32 the planner estimates the same for a case that is hidden as for one that is none', async () => {
    await t.ownerSql('analyze')
    const plan = async (id: string) =>
      JSON.stringify(
        await t.as(elsewhere.stranger).sql(`explain select * from identities where case_id = '${id}'`),
      ).replaceAll(id, 'ID')
    expect(await plan(caseId)).toBe(await plan(randomUUID()))
  })

  it('R35 no sequence is read or turned by the application', async () => {
    const open = await t.ownerSql(
      `select c.oid::regclass::text as name from pg_class c where c.relkind = 'S' and c.relnamespace::regnamespace::text in ('public', 'keys', 'sec')
         and (has_sequence_privilege('titian_app', c.oid, 'select') or has_sequence_privilege('titian_app', c.oid, 'usage')
           or has_sequence_privilege('titian_app', c.oid, 'update'))`,
    )
    expect(open).toEqual([])
  })

  it('R38 what a write gives back is only what one may see', async () => {
    const given = await t
      .as(elsewhere.stranger)
      .sql(`update tasks set done_at = now() where case_id = $1 returning *`, [caseId])
    expect(given).toEqual([])
    await expect(
      t.as(cast.wulan).sql('update identities set body = body where case_id = $1 returning body', [caseId]),
    ).resolves.toEqual([])
  })

  it('R39 a write that gives way to what is there says nothing of whether it is there', async () => {
    const answer = (id: string) =>
      t
        .as(elsewhere.stranger)
        .sql(
          `insert into case_displays (centre_id, case_id, call_name) values ((select centre_id from cases where case_id = $1), $1, 'x') on conflict do nothing`,
          [id],
        )
        .then(
          () => 'let through',
          (e: unknown) => (e as Error).message.replaceAll(id, 'ID'), // the driver's error
        )
    expect(await answer(caseId)).toBe(await answer(randomUUID()))
  })
})
