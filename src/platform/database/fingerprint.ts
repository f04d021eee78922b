import { createHash } from 'node:crypto'
import type pg from 'pg'

/**
 * What the tables of a database are made of, a line each: columns, constraints and unique indexes, the same on every PostgreSQL from 15
 * on. Functions, triggers, policies and grants are written anew at every start and are no part of it; an index that only makes something
 * faster is neither.
 */
const LINES = `
  select t, md5(string_agg(line, e'\\n' order by line)) as hash from (
    select c.oid::regclass::text as t, format('column %s %s %s %s %s', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = any (array['public', 'keys', 'sec']::regnamespace[]) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all
    select o.conrelid::regclass::text, format('constraint %s %s', o.conname, pg_get_constraintdef(o.oid)) from pg_constraint o
      where o.connamespace = any (array['public', 'keys', 'sec']::regnamespace[]) and o.conrelid <> 0 and o.contype in ('c', 'f', 'p', 'u', 'x')
    union all
    select i.indrelid::regclass::text, format('unique %s', regexp_replace(pg_get_indexdef(i.indexrelid), ' (public|keys|sec)\\.', ' ')) from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = any (array['public', 'keys', 'sec']::regnamespace[]) and i.indisunique
        and not exists (select from pg_constraint o where o.conindid = i.indexrelid)
  ) lines group by t order by t collate "C"`

/** One line a table: its name and the beginning of a hash. Asked with every schema on the search path alike, as any role that owns them. */
export async function fingerprintOf(client: pg.ClientBase): Promise<string> {
  await client.query('set local search_path = pg_catalog')
  const { rows } = await client.query<{ t: string; hash: string }>(LINES)
  await client.query('set local search_path to default')
  return `${rows.map((r) => `${r.t} ${r.hash.slice(0, 16)}`).join('\n')}\n`
}

/** Tables that stand in one of the two alone, or are made differently, by their names. */
export function differing(a: string, b: string): string[] {
  const [one, other] = [linesOf(a), linesOf(b)]
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort()
}

const linesOf = (text: string) =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line] as const),
  )

/** In eight letters, to be compared by eye. */
export const short = (fingerprint: string): string => createHash('sha256').update(fingerprint).digest('hex').slice(0, 8)
