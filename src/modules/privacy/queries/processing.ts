import { GROUPS, HOLDERS } from '../../../kernel/policy.ts'
import { KNOW_EVERYBODY, type Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { CLASSES } from '../rules.ts'

/**
 * The processing register (art. 31): which columns hold what of hers, under which key, who holds it. Read from the comments of the tables that
 * stand in this database and from the table of keys, so that it is never older than the program.
 */
export async function processing(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ class: string; tables: string[]; columns: number }>(
    `select substring(d.description from '^sealed:(\\w+)') as class, array_agg(distinct c.relname::text order by c.relname::text) as tables, count(*)::int as columns
      from pg_description d join pg_class c on c.oid = d.objoid and c.relkind = 'r' join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and d.classoid = 'pg_class'::regclass and d.objsubid > 0 and d.description ~ '^sealed:' group by 1`,
  )
  return {
    classes: CLASSES.map((cls) => {
      const held = rows.find((r) => r.class === cls)
      const { group, sets } = HOLDERS[cls]
      const members: readonly Role[] = group ? GROUPS[group] : []
      return {
        ...{ class: cls, tables: held?.tables ?? [], columns: held?.columns ?? 0 },
        roles: KNOW_EVERYBODY.filter((r) => members.includes(r)),
        byTeam: sets.includes('caseload'),
      }
    }),
  }
}
