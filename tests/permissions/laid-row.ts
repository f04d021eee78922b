import type { SealedClass } from '../../src/kernel/contract.ts'
import { cast, type Member } from '../cast.ts'
import type { TestApp } from '../support/app.ts'

export type SealedColumn = { table: string; column: string; cls: SealedClass }
export type Woman = { caseId: string; worker: Member; isProtected: boolean }

const FILLER: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  integer: '1',
  bigint: '1',
  smallint: '1',
  boolean: 'false',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  jsonb: `'{}'`,
  bytea: 'uuid_send(gen_random_uuid())', // a hash by which a row is found is nobody else's
}

/** A row about this woman, whatever else its columns ask for: only who may see it and what is sealed in it matter here. */
export async function lay(t: TestApp, { table, column, cls }: SealedColumn, w: Woman): Promise<void> {
  const [schema, name] = table.includes('.') ? table.split('.') : ['public', table]
  const fields = await t.ownerSql<{ name: string; type: string; is_list: boolean }>(`
    select column_name as name, data_type as type, data_type = 'ARRAY' as is_list from information_schema.columns
    where table_schema = '${schema}' and table_name = '${name}' and is_generated = 'NEVER' and is_identity = 'NO'
      and (is_nullable = 'NO' and column_default is null or column_name in ('case_id', 'is_protected', '${column}'))`)
  const writer = cls === 'health' ? cast.nurse : w.worker
  const envelope = await t
    .as(writer)
    .within((ctx) => ctx.seal.seal(cls, w.caseId, { table, row: 'x', column }, 'Rekaan.'))
  const value = (f: { name: string; type: string; is_list: boolean }): string => {
    if (f.name === 'centre_id') return `'${t.as(w.worker).centreId}'`
    if (f.name === 'case_id') return `'${w.caseId}'`
    if (f.name === 'is_protected') return String(w.isProtected)
    if (f.name === column) return `'${envelope}'`
    if (f.is_list) return `'{}'`
    return FILLER[f.type] ?? `'x'`
  }
  const checks = await t.ownerSql<{ sql: string }>(
    `select format('alter table ${table} drop constraint %I', conname) as sql from pg_constraint where conrelid = '${table}'::regclass and contype = 'c'`,
  )
  await t.ownerSql(
    [
      'begin',
      ...checks.map((c) => c.sql),
      'set local session_replication_role = replica', // no triggers, no references: rows of other tables are not the matter
      `insert into ${table} (${fields.map((f) => `"${f.name}"`).join(', ')}) values (${fields.map(value).join(', ')}) on conflict do nothing`,
      'commit',
    ].join('; '),
  )
}
