import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../bin/start/database.ts'
import { migrated } from '../../bin/start/migrate.ts'
import { renderFingerprint, renderTypes } from '../../house/generate-db-types.ts'
import { shape } from '../../src/app/shape.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { sentencesOf } from '../../src/platform/database/embedded/sentences.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { failure } from '../support/failure.ts'
import { servedAt } from '../support/served.ts'

const url = (db: string) => servedAt('ownerUrl', db)

async function sql(db: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url(db) })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** A database of today. */
async function made(): Promise<string> {
  const db = `o_${randomUUID().replaceAll('-', '')}`
  await sql('postgres', `create database ${db}`)
  await migrate({ ownerUrl: url(db), shape: shape() })
  return db
}

/** What a database is made of, without the order of columns that a migration appends. */
const CATALOGUE = `
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname in ('public', 'keys', 'sec') and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace in (select oid from pg_namespace where nspname in ('public', 'keys', 'sec'))
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('public', 'keys', 'sec')
  union all select 'function ' || p.oid::regprocedure || md5(p.prosrc) from pg_proc p where p.pronamespace = 'sec'::regnamespace
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || coalesce(with_check, '') from pg_policies
  union all select 'grant ' || table_schema || '.' || table_name || ' ' || coalesce(column_name, '') || ' ' || grantee || ' ' || privilege_type from information_schema.column_privileges where grantee like 'titian%' and grantee <> 'titian_owner'
  order by 1`

describe('the shape of the database', () => {
  it('is the same whether it was made today or migrated from the first release, twice', async () => {
    const [fresh, migrated] = [`f_${randomUUID().replaceAll('-', '')}`, `m_${randomUUID().replaceAll('-', '')}`]
    for (const db of [fresh, migrated]) await sql('postgres', `create database ${db}`)
    try {
      await migrate({ ownerUrl: url(fresh), shape: shape() })
      await migrate({
        ownerUrl: url(migrated),
        shape: shape(),
        beginWith: await readFile(new URL('../../db/baseline.sql', import.meta.url), 'utf8'),
      })
      const before = await sql(fresh, CATALOGUE)
      expect(await sql(migrated, CATALOGUE)).toEqual(before)
      await migrate({ ownerUrl: url(fresh), shape: shape() })
      expect(await sql(fresh, CATALOGUE)).toEqual(before)
      expect(before.length).toBeGreaterThan(500)
      for (const db of [fresh, migrated])
        expect(await renderFingerprint(url(db))).toBe(
          await readFile(new URL('../../db/fingerprint.txt', import.meta.url), 'utf8'),
        )
      // the types that the code is checked against are those of this database: else node house/generate-db-types.ts
      expect(await renderTypes(url(fresh))).toBe(
        await readFile(new URL('../../db/schema.d.ts', import.meta.url), 'utf8'),
      )
    } finally {
      for (const db of [fresh, migrated]) await sql('postgres', `drop database ${db} with (force)`)
    }
  })

  it('H37 is refused without the store of its keys, in a sentence that names it, and none is made anew', async () => {
    const db = await made()
    try {
      await sql(db, 'drop schema keys cascade')
      const before = await sql(db, CATALOGUE)
      const refusal = await failure(migrate({ ownerUrl: url(db), shape: shape() }))
      if (!(refusal instanceof Refusal)) throw refusal
      expect(refusal.code).toBe('database_other_shape')
      const { id, en } = sentencesOf(refusal)
      expect(id).toMatch(/keys\.\w+.*Tidak ada yang diubah/)
      expect(en).toMatch(/keys\.\w+.*Nothing was changed/)
      expect(await sql(db, CATALOGUE)).toEqual(before)
      expect(await sql(db, `select to_regnamespace('keys')::text as found`)).toEqual([{ found: null }])
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  }, 120_000)

  it('H38 is refused with the pepper of another installation, and nothing of it is changed', async () => {
    const db = `p_${randomUUID().replaceAll('-', '')}`
    await sql('postgres', `create database ${db}`)
    try {
      await migrate({ ownerUrl: url(db), shape: shape(), pepperId: 'first' })
      await migrate({ ownerUrl: url(db), shape: shape(), pepperId: 'first' })
      const roles = `select rolname, rolpassword from pg_authid where rolname in ('titian_app', 'titian_job') order by 1`
      const before = await sql(db, roles)
      // also not the passwords of the roles: whoever runs beside it with the right secrets would be locked out
      const passwords = { app: randomUUID(), job: randomUUID() }
      await expect(migrate({ ownerUrl: url(db), shape: shape(), pepperId: 'other', passwords })).rejects.toThrow(
        'pepper_of_another',
      )
      expect(await sql(db, roles)).toEqual(before)
      expect(await sql(db, 'select pepper_id from sec.settings')).toEqual([{ pepper_id: 'first' }])
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  })

  it('is refused when its tables are not those of this program, by their names, and nothing of it is changed', async () => {
    const db = await made()
    try {
      await sql(
        db,
        `alter table people add column hobby text; alter table cases drop constraint cases__stage; drop index tasks__open`,
      )
      const before = await sql(db, CATALOGUE)
      await expect(migrate({ ownerUrl: url(db), shape: shape() })).rejects.toMatchObject({
        code: 'database_other_shape',
        params: { tables: 'public.cases, public.people' },
      })
      expect(await sql(db, CATALOGUE)).toEqual(before)
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  })

  it('L08 is refused when a newer program was here, and when a migration does not lead to it; what was there stays', async () => {
    const db = await made()
    try {
      await sql(db, `insert into sec.migrations (name) values ('9999-later.sql')`)
      await expect(migrate({ ownerUrl: url(db), shape: shape() })).rejects.toMatchObject({
        code: 'database_newer',
        params: { names: '9999-later.sql' },
      })
      await sql(db, 'delete from sec.migrations')
      const wrong = [{ name: '0001-wrong.sql', sql: 'alter table people add column hobby text' }]
      await expect(migrate({ ownerUrl: url(db), shape: shape(), pending: wrong })).rejects.toMatchObject({
        code: 'database_other_shape',
        params: { tables: 'public.people' },
      })
      const right = [{ name: '0001-right.sql', sql: `create table gone (a int); drop table gone` }]
      await migrate({ ownerUrl: url(db), shape: shape(), pending: right })
      await migrate({ ownerUrl: url(db), shape: shape(), pending: right }) // once: its first statement would do no harm twice, its name would
      expect(await sql(db, 'select name from sec.migrations')).toEqual([{ name: '0001-right.sql' }])
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  })

  it('H16 L09 keeps nothing of an update that finds no room or is cut off between its steps, and the next start does it whole', async () => {
    const db = await made()
    const first = { name: '0001-first.sql', sql: 'create table half_way (a int)' }
    const update = (second: string) =>
      migrate({ ownerUrl: url(db), shape: shape(), pending: [first, { name: '0002-second.sql', sql: second }] })
    // what PostgreSQL says of a full disk reaches whoever started as a sentence (bin/start/migrate.ts)
    const told = (second: string) => {
      const database = { kind: 'embedded', clusterDir: '/data/pg18' } as Database // of which no more is asked here
      return migrated(database, { migrate: () => update(second), seedDemo: async () => undefined })
    }
    const kept = async () => [await sql(db, CATALOGUE), await sql(db, 'select name from sec.migrations')]
    try {
      const before = await kept()
      const full = `do $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`
      await expect(told(`drop table half_way; ${full}`)).rejects.toMatchObject({
        code: 'disk_full',
        params: { folder: '/data/pg18' },
      })
      expect(await kept()).toEqual(before)
      await expect(told('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(/terminat/)
      expect(await kept()).toEqual(before)
      await told('drop table half_way')
      expect(await sql(db, 'select name from sec.migrations order by 1')).toEqual([
        { name: '0001-first.sql' },
        { name: '0002-second.sql' },
      ])
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  })

  it('H40 keeps nothing of a migration that breaks half way', async () => {
    const db = `h_${randomUUID().replaceAll('-', '')}`
    await sql('postgres', `create database ${db}`)
    try {
      const broken = { ...shape(), reference: 'create table half_way (a int); select 1 / 0;' }
      await expect(migrate({ ownerUrl: url(db), shape: broken })).rejects.toThrow(/division by zero/)
      expect(
        await sql(db, `select to_regclass('public.cases') as cases, to_regclass('public.half_way') as half`),
      ).toEqual([{ cases: null, half: null }])
    } finally {
      await sql('postgres', `drop database ${db} with (force)`)
    }
  })
})
