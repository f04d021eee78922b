import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { shape } from '../src/app/shape.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'

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

/** TypeScript types of a freshly built database: SQL is the truth, this file follows (house.md 4). */
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
    const tables = new Map<string, string[]>()
    for (const r of rows) {
      const name = r.s === 'public' ? r.t : `${r.s}.${r.t}`
      const base = `${TYPES[r.type] ?? 'unknown'}${r.nullable ? ' | null' : ''}`
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

/** Builds a database of its own for it, unless the address of a fresh one is given. */
async function main(url: string | undefined): Promise<void> {
  const write = async (from: string) =>
    writeFile(new URL('../db/schema.d.ts', import.meta.url), await renderTypes(from))
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
