import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'

/** R09–R29: what the role of the application may not do, whoever is bound. */
export function sqlThatIsRefused(app: () => TestApp) {
  describe('SQL as the application', () => {
    let t: TestApp
    beforeAll(() => {
      t = app()
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
  })
}
