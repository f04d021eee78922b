import type { ModulePolicy, TablePolicy } from '../../kernel/policy.ts'
import { type Rule, toSql } from '../../kernel/rule.ts'

const APP = 'titian_app, titian_job'
const flat = (table: string) => table.replace('.', '_')

/**
 * Renders every module's policy to SQL: row-level security enabled and forced, one policy per verb, column grants. A
 * verb that is not written gets nothing. The result is applied whole, so what is not in it does not survive.
 */
export function renderPolicies(policies: readonly ModulePolicy[]): string {
  const tables = policies.flatMap((p) => Object.entries(p.tables)).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${HEAD}\n${tables.map(([name, table]) => renderTable(name, table)).join('\n')}\n${renderClosing(policies)}\n${SPEAKS_FIRST}`
}

/** Of every table that the application writes and that has rows of a case: what a closed case still takes (sec.refuse_closed). */
function renderClosing(policies: readonly ModulePolicy[]): string {
  const all = policies.map((p) => p.afterClosing ?? {})
  const open = all.flatMap((a) => a.open ?? [])
  const stays = new Map([
    ...all.flatMap((a) => (a.aftercare ?? []).map((table) => [table, 'in_aftercare'] as const)),
    ...all.flatMap((a) =>
      Object.entries(a.columns ?? {}).map(([table, columns]) => [table, columns.join(',')] as const),
    ),
  ])
  const first = new Map(all.flatMap((a) => Object.entries(a.first ?? {})))
  const list = policies
    .flatMap((p) => Object.entries(p.tables))
    .filter(([name, t]) => !name.includes('.') && (t.insert || t.update || t.delete) && !open.includes(name))
    .map(([name]) => `('${name}', '${stays.get(name) ?? ''}', '${first.get(name) ?? ''}')`)
    .sort()
  return `-- After a case is closed
do $$
declare t record;
begin
  for t in select g.tgname, c.relname from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgname = 'after_closing' loop
    execute format('drop trigger after_closing on %I', t.relname);
  end loop;
  for t in select * from (values
    ${list.join(',\n    ')}) v (name, stays, first)
    where exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = v.name and c.column_name = 'case_id') loop
    execute format('create trigger after_closing before %s on %I for each row when (current_user in (''titian_app'', ''titian_job'')) execute function sec.refuse_closed(%L, %L)', case t.name when 'cases' then 'update' else 'insert or update or delete' end, t.name, t.stays, t.first);
  end loop;
end
$$;
`
}

/**
 * PostgreSQL asks row security after the triggers that stand before a write: one that refuses would tell whoever may not write
 * the row what stands in other tables. So the rule of the verb is asked by a trigger of its own before all others, and no other
 * trigger needs to know who may.
 */
const SPEAKS_FIRST = `-- Row security speaks before any trigger
do $$
declare t record;
begin
  for t in select g.tgname, c.relname, f.oid::regprocedure as asks from pg_trigger g join pg_class c on c.oid = g.tgrelid
    join pg_proc f on f.oid = g.tgfoid where g.tgname in ('aa_policy_insert', 'aa_policy_update') loop
    execute format('drop trigger %I on public.%I', t.tgname, t.relname);
    execute format('drop function %s', t.asks);
  end loop;
  for t in select c.relname as name, v.verb, format('may_%s_%s', v.verb, c.relname) as asks,
      string_agg(format('(%s)', pg_get_expr(p.polwithcheck, p.polrelid)), ' or ') as rule
    from (values ('a', 'insert', 4), ('w', 'update', 16)) v (cmd, verb, bit)
    join pg_policy p on p.polcmd = v.cmd::"char" join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace and exists (select from pg_trigger g where g.tgrelid = p.polrelid
      and not g.tgisinternal and g.tgtype & 3 = 3 and g.tgtype & v.bit = v.bit and g.tgname not like 'aa_policy%')
    group by c.relname, v.verb
  loop
    execute format($f$create function sec.%I() returns trigger language plpgsql set search_path = public, pg_temp as $b$
      begin
        perform from (select new.*) as %I where %s;
        if found then return new; end if;
        raise insufficient_privilege using message = %L;
      end $b$ $f$, t.asks, t.name, t.rule, format('new row violates row-level security policy for table "%s"', t.name));
    execute format('create trigger %I before %s on public.%I for each row when (current_user in (''titian_app'', ''titian_job'')) execute function sec.%I()',
      'aa_policy_' || t.verb, t.verb, t.name, t.asks);
  end loop;
end
$$;
`

function renderTable(name: string, t: TablePolicy): string {
  const id = flat(name)
  const lines = [
    `-- ${name}`,
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    `revoke all on ${name} from ${APP};`,
    `create policy ${id}__owner on ${name} to titian_owner using (true) with check (true);`,
  ]
  if (t.select) {
    lines.push(
      `create policy ${id}__select on ${name} for select to ${APP} using ${narrowed(toSql(t.select), t.narrowedBy)};`,
    )
    lines.push(`grant select${t.readable ? ` (${t.readable.join(', ')})` : ''} on ${name} to ${APP};`)
  }
  if (t.insert) {
    lines.push(`create policy ${id}__insert on ${name} for insert to ${APP} with check ${wrap(toSql(t.insert))};`)
    lines.push(`grant insert${t.insertable ? ` (${t.insertable.join(', ')})` : ''} on ${name} to ${APP};`)
  }
  if (t.update) {
    const rule = wrap(toSql(t.update))
    const seen = seenToo(t, t.update)
    lines.push(`create policy ${id}__update on ${name} for update to ${APP} using ${seen} with check ${rule};`)
    lines.push(`grant update (${(t.writable ?? []).join(', ')}) on ${name} to ${APP};`)
  }
  if (t.delete) {
    lines.push(`create policy ${id}__delete on ${name} for delete to ${APP} using ${seenToo(t, t.delete)};`)
    lines.push(`grant delete on ${name} to ${APP};`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * A statement that names no column of the row is not held to the select policy by PostgreSQL (`update voices set …` without a where): it
 * would change rows that its writer may not see, and count them.
 */
const seenToo = (t: TablePolicy, rule: Rule) => {
  const own = wrap(toSql(rule))
  if (!t.select) return own
  const seen = narrowed(toSql(t.select), t.narrowedBy)
  return seen === own ? own : `(${own} and ${seen})`
}

const narrowed = (rule: string, by: string | undefined) => (by === undefined ? wrap(rule) : `(${rule} and (${by}))`)

const wrap = (sql: string) => (sql.startsWith('(') ? sql : `(${sql})`)

const HEAD = `-- Generated from every policy.ts by "npm run make policies". Never edited. Applied whole at every start.
do $$
declare p record;
begin
  for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'keys') loop
    execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
  end loop;
end
$$;
revoke all on all tables in schema public, keys, sec from titian_app, titian_job;
`
