import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/modules/cases/facts/case.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { giveTask } from '../support/task-named.ts'

/** security-cases.md 4.2 R: what injected SQL could do, as the role with which the application logs in. */
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
    await expect(t.as(cast.rizal).sql('set local row_security = off; select 1 from cases')).rejects.toThrow(
      /row-level security/,
    )
  })

  it('R22 sees no key that was wrapped to others', async () => {
    const wraps = await t.as(cast.nurse).sql('select group_code, person_id from keys.key_wraps')
    expect(new Set(wraps.map((w) => w.group_code))).toEqual(new Set(['names']))
    expect(await t.as(cast.sewing).sql('select 1 from keys.key_wraps')).toEqual([]) // she is in no class yet
    expect(await t.as(cast.admin).sql('select 1 from keys.key_wraps')).toEqual([])
    expect(await t.as(cast.rizal).sql('select 1 from keys.group_members where person_id <> sec.person()')).toEqual([])
  })

  it('R27 every definer function has a fixed search path, none is open to the public', async () => {
    const loose = await t.ownerSql(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('sec', 'door', 'public', 'keys') and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=pg_catalog%', false)`)
    expect(loose).toEqual([])
    const open = await t.ownerSql(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('sec', 'door') and has_function_privilege('public', p.oid, 'execute')`)
    expect(open).toEqual([])
  })

  it('R28–R29 an error in a condition tells nothing about hidden rows', async () => {
    expect(
      await t
        .as(cast.wulan)
        .sql(`select 1 from identities where 1 / (case when body like 'v1%' then 0 else 1 end) = 1`),
    ).toEqual([])
  })

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

  it('whoever may not know a case gets the same for it as for one that is not there', async () => {
    const centreId = t.as(cast.head).centreId
    for (const who of [cast.guard, cast.admin]) {
      const ask = async (id: string) => [
        await t.as(who).sql('select kid, class from keys.data_keys where case_id = $1', [id]),
        await t.as(who).sql(`select sec.missing_for_move($1, $2, 'identification', 'data') as missing`, [centreId, id]),
        await t
          .as(who)
          .sql(`select sec.missing_for_exit($1, $2, 'identification', 'LULUS') as missing`, [centreId, id]),
      ]
      expect(await ask(caseId), who.username).toEqual(await ask(randomUUID()))
    }
  })

  it('R36 no row moves out of one’s own scope: an update that would is refused, and nothing has changed', async () => {
    const there = t.as(elsewhere.stranger)
    const taskId = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'own_words', { caseId }))
    const mine = 'update tasks set owner_id = $2, done_at = now() where task_id = $1 returning task_id'
    expect(await t.as(cast.rizal).sql(mine, [taskId, t.as(cast.rizal).id])).toHaveLength(1) // the control: it is hers to change
    for (const column of ['centre_id', 'case_id'])
      await expect(
        t.as(cast.rizal).sql(`update tasks set ${column} = $2 where task_id = $1`, [taskId, there.centreId]),
      ).rejects.toThrow(/permission denied/)
    // the nurse has a task; given to a colleague it would be in nobody's sight whom she may answer for
    const nurse = t.as(cast.nurse)
    const hers = await nurse.within((ctx) => giveTask(ctx, 'own_words', { ownerId: ctx.actor.personId }))
    await expect(
      nurse.sql('update tasks set owner_id = $2 where task_id = $1', [hers, t.as(cast.guard).id]),
    ).rejects.toThrow(/row-level security/)
    await expect(nurse.sql('update tasks set owner_id = $2 where task_id = $1', [hers, there.id])).rejects.toThrow(
      /row-level security|foreign key/,
    )
    expect(await t.ownerSql('select owner_id from tasks where task_id = $1', [hers])).toEqual([{ owner_id: nurse.id }])
    expect(
      await t.as(cast.wulan).sql('update tasks set done_at = null where task_id = $1 returning 1', [taskId]),
    ).toEqual([])
  })

  it('R37 no row is written into another centre, nor about another worker’s case', async () => {
    await expect(
      t
        .as(cast.rizal)
        .sql(`insert into clients (centre_id, client_id, made_at) values ($1, $2, now())`, [
          t.as(elsewhere.stranger).centreId,
          randomUUID(),
        ]),
    ).rejects.toThrow(/row-level security/)
    await expect(
      t
        .as(cast.wulan)
        .sql(
          `insert into case_reasons (centre_id, reason_id, case_id, subject, reason, at, person_id) values (sec.centre(), gen_random_uuid(), $1, 'x', 'x', now(), sec.person())`,
          [caseId],
        ),
    ).rejects.toThrow(/row-level security/)
  })

  it('R26 and R45 no materialised view holds people, and every view asks as the one who looks', async () => {
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
    // a view has no policy of its own: it asks as the one who looks (R26 above), so those of its tables hold
    const unguarded =
      await t.ownerSql(`select table_schema || '.' || table_name as name from information_schema.table_privileges p where grantee = 'titian_app' and table_schema in ('public', 'keys')
      and not exists (select 1 from pg_policies q where q.schemaname = p.table_schema and q.tablename = p.table_name)
      and not exists (select 1 from pg_views v where v.schemaname = p.table_schema and v.viewname = p.table_name and p.privilege_type = 'SELECT')`)
    expect(unguarded).toEqual([])
  })

  it('the role of the application may not even connect to another database of the server', async () => {
    const name = `x_${randomUUID().replaceAll('-', '')}`
    await withAdmin(`create database ${name}`)
    await withAdmin(`revoke all on database ${name} from public`)
    // on a server of its own Titian closes those too with which every PostgreSQL begins
    const ours = process.env['TITIAN_TEST_URL'] === undefined ? ['postgres', 'template1'] : []
    try {
      for (const database of [name, ...ours]) {
        const client = new pg.Client({ connectionString: t.url('appUrl', database) })
        client.on('error', () => undefined)
        await expect(client.connect(), database).rejects.toThrow(/permission denied for database/)
      }
    } finally {
      await withAdmin(`drop database ${name}`)
    }
  })

  async function withAdmin(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: t.url('ownerUrl', 'postgres') })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
})
