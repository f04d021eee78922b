import type { ModulePolicy, TablePolicy } from '../../kernel/policy.ts'
import { toSql } from '../../kernel/rule.ts'

const APP = 'titian_app, titian_job'
const flat = (table: string) => table.replace('.', '_')

/**
 * Renders every module's policy to SQL: row-level security enabled and forced, one policy per verb, column grants. A
 * verb that is not written gets nothing. The result is applied whole, so what is not in it does not survive.
 */
export function renderPolicies(policies: readonly ModulePolicy[]): string {
  const tables = policies.flatMap((p) => Object.entries(p.tables)).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${HEAD}\n${tables.map(([name, table]) => renderTable(name, table)).join('\n')}`
}

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
    lines.push(`create policy ${id}__update on ${name} for update to ${APP} using ${rule} with check ${rule};`)
    lines.push(`grant update (${(t.writable ?? []).join(', ')}) on ${name} to ${APP};`)
  }
  if (t.delete) {
    lines.push(`create policy ${id}__delete on ${name} for delete to ${APP} using ${wrap(toSql(t.delete))};`)
    lines.push(`grant delete on ${name} to ${APP};`)
  }
  return `${lines.join('\n')}\n`
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
