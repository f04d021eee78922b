import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { PLAIN } from '../support/plain-columns.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

/** security-cases.md 4.2 I01: every column that takes text is sealed, coded, or stands here with its reason. */
it('I38 no column takes plain words without a reason', async () => {
  const columns = await t.ownerSql<{ name: string }>(`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype, 'text[]'::regtype)
      and coalesce(col_description(c.oid, a.attnum), '') !~ '^sealed:|sealed to '
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey) and (k.contype = 'f'
        or k.contype = 'c' and pg_get_constraintdef(k.oid) ~ (a.attname || '\\)?(::text)? (= ANY|<@|= ''|IN)')))
    order by 1`)
  expect(columns.map((c) => c.name).toSorted()).toEqual(Object.values(PLAIN).flat().toSorted())
})
