import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/modules/cases/facts.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** security.md 4.2 R: what injected SQL could do, as the role with which the application logs in. */
describe('SQL as the application', () => {
  let t: TestApp
  let caseId: string
  const nobody = (sql: string, values?: unknown[]) => t.pool.query(sql, values)
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
    await rizal.within((ctx) =>
      saveIdentity(ctx, caseId, { fullName: 'Suryani', nik: '9910014508980001' }, { version: 0, isProtected: false }),
    )
  })
  afterAll(() => t.close())

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
    for (const table of [
      'cases',
      'case_displays',
      'identities',
      'people',
      'accounts',
      'audit_entries',
      'keys.key_wraps',
    ])
      expect((await nobody(`select * from ${table}`)).rows).toEqual([])
  })

  it('R02 a forged setting is worth nothing', async () => {
    const client = await t.pool.connect()
    try {
      await client.query('begin')
      const forged = `${t.as(cast.head).id}|${t.as(cast.head).centreId}|head||||#00`
      await client.query(`select set_config('app.actor', $1, true)`, [forged])
      expect((await client.query('select * from cases')).rows).toEqual([])
      await client.query('rollback')
    } finally {
      client.release()
    }
  })

  it('R03 a guessed token hash binds nobody', async () => {
    const { rows } = await nobody(`select sec.begin_request($1, now()) as who`, [Buffer.alloc(32, 7)])
    expect(rows[0].who).toEqual({ state: 'signed_out' })
  })

  it('R04–R06 a signed actor dies with its transaction and its backend', async () => {
    const client = await t.pool.connect()
    let signed = ''
    try {
      const [row] = await t
        .as(cast.head)
        .sql(`select current_setting('app.actor') as actor, count(*)::int as n from cases group by 1`)
      signed = row.actor
      expect(row.n).toBe(1)
      await client.query('begin')
      await client.query(`select set_config('app.actor', $1, true)`, [signed])
      expect((await client.query('select * from cases')).rows).toEqual([])
      await client.query('rollback')
    } finally {
      client.release()
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

  const forbidden: [string, string][] = [
    ['R09 set role', 'set role titian_owner'],
    ['R10 set session authorization', 'set session authorization titian_owner'],
    ['R12 disable row security', 'alter table cases disable row level security'],
    ['R13 drop a policy', 'drop policy cases__select on cases'],
    ['R14 create a table', 'create table public.x (a int)'],
    ['R14 create a function', 'create function public.f() returns int language sql as $$ select 1 $$'],
    ['R14 create a schema', 'create schema x'],
    ['R15 create a temporary table', 'create temp table x (a int)'],
    ['R16 copy from a file', `copy people from '/etc/hostname'`],
    ['R16 copy to a file', `copy people to '/tmp/x'`],
    ['R17 copy to a program', `copy people to program 'cat'`],
    ['R19 read a file', `select pg_read_file('/etc/hostname')`],
    ['R21 read sessions', 'select * from sec.sessions'],
    ['R21 read the signing key', 'select * from sec.settings'],
    ['R21 read the emergency halves', 'select * from sec.emergency_halves'],
    [
      'R23 write the audit chain',
      `insert into audit_entries (centre_id, seq, at, person_id, kind, prev, hash) values (gen_random_uuid(), 1, now(), gen_random_uuid(), 'x.y', '', '')`,
    ],
    ['R24 change the audit chain', `update audit_entries set kind = 'x'`],
    ['R25 empty the audit chain', 'truncate audit_entries'],
    ['R25 remove from the read log', 'delete from read_log'],
    ['bind oneself', `select sec.bind('a|b|head||||')`],
    ['sign oneself', `select sec.signature('a|b|head||||')`],
    ['become the job', `select sec.begin_job(gen_random_uuid())`],
    ['take keys away by delete', 'delete from keys.key_wraps'],
    [
      'open a session with both factors',
      `select sec.put_session('x', sec.centre(), sec.person(), 'shared', 2, '', now())`,
    ],
    ['move a stage by update', `update cases set stage = 'plan'`],
    ['close a case by update', `update cases set state = 'closed'`],
    [
      'write evidence',
      `insert into case_evidence (centre_id, case_id, gate, is_met, event_seq, at, person_id) select centre_id, case_id, 'plan_approved_by_head', true, 1, now(), sec.person() from cases`,
    ],
  ]
  it.each(forbidden)('%s is refused even to the head', async (_name, sql) => {
    await expect(t.as(cast.head).sql(sql)).rejects.toThrow(/permission denied|must be|cannot|not allowed/)
  })

  it('R11 row_security=off raises an error instead of rows', async () => {
    await expect(t.as(cast.rizal).sql('set local row_security = off; select * from cases')).rejects.toThrow(
      /row-level security/,
    )
  })

  it('R22 sees no key that was wrapped to others', async () => {
    const wraps = await t.as(cast.sewing).sql('select group_code, person_id from keys.key_wraps')
    expect(new Set(wraps.map((w) => w.group_code))).toEqual(new Set(['staff']))
    expect(await t.as(cast.admin).sql('select 1 from keys.key_wraps')).toEqual([])
    expect(await t.as(cast.rizal).sql('select 1 from keys.group_members where person_id <> sec.person()')).toEqual([])
  })

  it('R27 every definer function has a fixed search path, none is open to the public', async () => {
    const loose = await t.ownerSql(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('sec', 'public', 'keys') and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=pg_catalog%', false)`)
    expect(loose).toEqual([])
    const open = await t.ownerSql(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'sec' and has_function_privilege('public', p.oid, 'execute')`)
    expect(open).toEqual([])
  })

  it('R28–R29 an error in a condition tells nothing about hidden rows', async () => {
    expect(
      await t
        .as(cast.wulan)
        .sql(`select 1 from identities where 1 / (case when body like 'v1%' then 0 else 1 end) = 1`),
    ).toEqual([])
  })

  it('R30–R31 the same unguessable id in another centre gives no oracle', async () => {
    const there = await t
      .as(elsewhere.stranger)
      .sql(`select count(*)::int as n from cases where case_id = $1`, [caseId])
    expect(there[0].n).toBe(0)
    await expect(
      t
        .as(elsewhere.stranger)
        .sql(
          `insert into tasks (centre_id, task_id, case_id, kind, made_at) values (sec.centre(), $1, $2, 'x', now())`,
          [randomUUID(), caseId],
        ),
    ).rejects.toThrow(/foreign key/)
    await expect(
      t
        .as(elsewhere.stranger)
        .sql(
          `insert into tasks (centre_id, task_id, case_id, kind, made_at) values (sec.centre(), $1, $2, 'x', now())`,
          [randomUUID(), randomUUID()],
        ),
    ).rejects.toThrow(/foreign key/)
  })

  it('R33–R34 statistics and others’ statements are out of reach', async () => {
    const stats = await t.as(cast.guard).sql(`select 1 from pg_stats where tablename = 'identities'`)
    expect(stats).toEqual([])
  })

  it('R36–R37 no row moves out of one’s own scope or into another’s', async () => {
    const moved = t.as(cast.rizal).sql(`update tasks set owner_id = $1`, [t.as(elsewhere.stranger).id])
    await expect(moved).resolves.toEqual([])
    await expect(
      t
        .as(cast.rizal)
        .sql(`insert into clients (centre_id, client_id, made_at) values ($1, $2, now())`, [
          t.as(elsewhere.stranger).centreId,
          randomUUID(),
        ]),
    ).rejects.toThrow(/row-level security/)
  })

  it('R45 no materialised view holds people, and every view asks as the one who looks', async () => {
    const views =
      await t.ownerSql(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'keys')
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`)
    expect(views).toEqual([])
  })

  it('every table is guarded by forced row-level security, and what no policy names has no grant', async () => {
    const open =
      await t.ownerSql(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'keys') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
    const unguarded =
      await t.ownerSql(`select table_schema || '.' || table_name as name from information_schema.table_privileges p where grantee = 'titian_app' and table_schema in ('public', 'keys')
      and not exists (select 1 from pg_policies q where q.schemaname = p.table_schema and q.tablename = p.table_name)`)
    expect(unguarded).toEqual([])
  })

  it('the app role may not connect to a database of somebody else', async () => {
    const client = new pg.Client({ connectionString: t.url('appUrl', 'postgres') })
    await expect(client.connect().then(() => client.query('create table x (a int)'))).rejects.toThrow()
    await client.end().catch(() => {})
  })
})
