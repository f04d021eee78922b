import type pg from 'pg'

/**
 * `data` is kept for a year. `apart` is whatever opens values, and whatever opens without the key of a case: what is sealed to a person,
 * a group or a slip of paper. Its place is the archive that lives fourteen days, so that no old copy gives back what an erasure
 * destroyed (security-cases.md I31, docs/decisions/0036).
 */
export type Part = 'data' | 'apart'
export const PARTS: readonly Part[] = ['apart', 'data']

export type Table = { part: Part; name: string; columns: string[]; sequences: { column: string; sequence: string }[] }

/**
 * Live sessions, the brake, what every start writes itself, and how far the changes are sealed: to write it is none. And who stands at the
 * screen of the women, for five minutes: beside an answer that names nobody it would say whose that is.
 */
export const LEFT_OUT: readonly string[] = [
  'public.backup_changes',
  'public.kiosk_visits',
  'sec.sessions',
  'sec.attempts',
  'sec.settings',
  'sec.migrations',
]

/** Who may come in stands beside the keys: an old copy must not bring back whoever was dismissed. */
const APART = ['public.people', 'public.accounts', 'public.passkeys', 'public.role_grants', 'sec.emergency_halves']

/** Rows of lists and of old registers lie under the key of the whole list, which stays when one of its women is erased. */
const UNDER_A_SHARED_KEY = [
  'public.list_files',
  'public.list_rows',
  'public.old_registers',
  'public.old_register_files',
  'public.old_register_rows',
  'public.old_register_layouts',
]

/** What the comments of columns say of values that open without the key of a case. */
const OPENS_OTHERWISE = String.raw`\m(sealed|wrapped) (to|by|under)\M|\mto this the screen seals\M|^sealed:own\M`

const FIND = `
  select n.nspname || '.' || c.relname as name,
    n.nspname = 'keys' or n.nspname || '.' || c.relname = any ($2) or exists (select from pg_description d where d.objoid = c.oid
      and d.classoid = 'pg_class'::regclass and d.objsubid > 0 and d.description ~ $3) as apart,
    array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' order by a.attnum) as columns,
    (select coalesce(jsonb_agg(jsonb_build_object('column', quote_ident(a.attname), 'sequence', pg_get_serial_sequence(n.nspname || '.' || quote_ident(c.relname), a.attname))), '[]')
      from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as sequences
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r' and n.nspname || '.' || c.relname <> all ($1)
  order by 1`

/** Every table of the installation, but for those of the queue, which makes its own. */
export async function whichTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'part'> & { apart: boolean }>(FIND, [
    LEFT_OUT,
    [...APART, ...UNDER_A_SHARED_KEY],
    OPENS_OTHERWISE,
  ])
  return rows.map(({ apart, ...table }) => ({ part: apart ? 'apart' : 'data', ...table }))
}

export const copyOutOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `copy ${name} (${columns.join(', ')}) to stdout`
export const copyInto = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `copy ${name} (${columns.join(', ')}) from stdin`
