import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { shape } from '../src/app/shape.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { fingerprintOf } from '../src/platform/database/fingerprint.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { checkedColumns } from './support/checked-codes.ts'

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  jsonb: 'Json',
  date: 'string',
  timestamptz: 'string',
  bytea: 'Buffer',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
  time: 'string',
  interval: 'string',
  daterange: 'string',
  tstzrange: 'string',
}
const camel = (s: string) => s.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase())
const pascal = (s: string) => camel(`_${s.replace('.', '_')}`)

const union = (codes: readonly (string | number)[]) =>
  codes.map((c) => (typeof c === 'number' ? String(c) : `'${c.replaceAll("'", "\\'")}'`)).join(' | ')

/** The unions of checked columns, by `table column`: from their CHECK, or from the list of codes that they refer to. */
async function codesOf(client: pg.Client): Promise<Map<string, string>> {
  const checks = await client.query<{ t: string; says: string }>(`
    select conrelid::regclass::text t, pg_get_constraintdef(oid) says from pg_constraint
    where contype = 'c' and conrelid <> 0 order by conname`)
  const found = new Map(
    checks.rows.flatMap(({ t, says }) =>
      checkedColumns(says).map(({ column, codes }) => [`${t} ${column}`, union(codes)] as const),
    ),
  )
  const references = await client.query<{ t: string; c: string; target: string; code: string }>(`
    select f.conrelid::regclass::text t, a.attname c, f.confrelid::regclass::text target, b.attname code
    from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
    where f.contype = 'f' and cardinality(f.conkey) = 1 and a.atttypid = 'text'::regtype`)
  for (const { t, c, target, code } of references.rows) {
    if (!found.has(`${target} ${code}`)) {
      const { rows } = await client.query<{ code: string }>(`select ${code} as code from ${target} order by ${code}`)
      found.set(`${target} ${code}`, union(rows.map((r) => r.code)))
    }
    found.set(`${t} ${c}`, `${pascal(target)}['${camel(code)}']`)
  }
  return found
}

/** TypeScript types of a freshly built database: SQL is the truth, this file follows (ARCHITECTURE.md). */
export async function renderTypes(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{
      s: string
      t: string
      c: string
      type: string
      nullable: boolean
      filled: boolean
      generated: boolean
    }>(`
      select n.nspname s, c.relname t, a.attname c, ty.typname "type", not a.attnotnull and c.relkind = 'r' "nullable",
        a.atthasdef or a.attidentity <> '' "filled", a.attidentity = 'a' or a.attgenerated <> '' "generated"
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_type ty on ty.oid = a.atttypid
      where n.nspname in ('public', 'keys') and c.relkind in ('r', 'v', 'p') and a.attnum > 0 and not a.attisdropped
      order by n.nspname desc, c.relname, a.attnum`)
    const codes = await codesOf(client)
    const tables = new Map<string, string[]>()
    for (const r of rows) {
      const name = r.s === 'public' ? r.t : `${r.s}.${r.t}`
      const checked = codes.get(`${name} ${r.c}`)
      const coded = checked && (r.type.startsWith('_') ? `(${checked})[]` : checked)
      const base = `${coded ?? TYPES[r.type] ?? 'unknown'}${r.nullable ? ' | null' : ''}`
      const type = r.generated
        ? `GeneratedAlways<${base}>`
        : r.filled
          ? r.type === 'jsonb'
            ? 'FilledJson'
            : `Generated<${base}>`
          : base
      tables.set(name, [...(tables.get(name) ?? []), `  ${camel(r.c)}: ${type}`])
    }
    return [
      '// Generated from a freshly built database by "node house/generate-db-types.ts". Never edited.',
      "import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'",
      '',
      '/** jsonb: read as what was written, written as text. */',
      'type Json = JSONColumnType<Record<string, unknown>>',
      'type FilledJson = JSONColumnType<Record<string, unknown>, string | undefined>',
      '',
      ...[...tables].map(([name, columns]) => `export interface ${pascal(name)} {\n${columns.join('\n')}\n}\n`),
      'export interface DB {',
      ...[...tables.keys()].map(
        (name) => `  ${name.includes('.') ? `'${camel(name)}'` : camel(name)}: ${pascal(name)}`,
      ),
      '}',
      '',
    ].join('\n')
  } finally {
    await client.end()
  }
}

/** The shape of the tables (src/platform/database/fingerprint.ts), to which a database is compared at every start. */
export async function renderFingerprint(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    return await fingerprintOf(client)
  } finally {
    await client.end()
  }
}

/** Builds a database of its own for it, unless the address of a fresh one is given. */
async function main(url: string | undefined): Promise<void> {
  const write = async (from: string) => {
    await writeFile(new URL('../db/schema.d.ts', import.meta.url), await renderTypes(from))
    await writeFile(new URL('../db/fingerprint.txt', import.meta.url), await renderFingerprint(from))
  }
  if (url) return write(url)
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-types-'))
  const embedded = await startEmbedded({ dataDir, databases: ['types'], log: () => {} })
  try {
    await migrate({ ownerUrl: embedded.ownerUrl('types'), shape: shape() })
    await write(embedded.ownerUrl('types'))
  } finally {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

if (process.argv[1]?.endsWith('generate-db-types.ts')) await main(process.argv[2])
