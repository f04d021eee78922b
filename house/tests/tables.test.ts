import { describe, expect, it } from 'vitest'
import { tables } from '../tables.ts'
import { says } from './says.ts'

const GOOD = {
  'db/002-events.sql': 'create table public.audit_entries (seq bigint);',
  'src/modules/clients/schema.sql': 'create table clients (client_id uuid);',
  'src/modules/clients/views.sql': 'create view client_faces with (security_invoker) as select client_id from clients;',
  'src/modules/plans/schema.sql': 'create table goals (goal_id uuid, client_id uuid references clients (client_id));',
  'src/modules/plans/queries.ts':
    "export const q = (db: Db) => db.selectFrom('goals as g').innerJoin('client_faces', 'a', 'b')",
  'src/modules/plans/commands.ts':
    "export const c = (db: Db) => db.insertInto('goals').values({})\nexport const s = sql`update goals g set at = 1 from client_faces`",
}

describe('tables', () => {
  it('is silent when a module writes its own tables and reads views of others', async () => {
    expect(await says(tables, GOOD)).toEqual([])
  })

  it('refuses a write to a table of another module, by builder and by SQL', async () => {
    const found = await says(tables, {
      ...GOOD,
      'src/modules/plans/commands.ts': [
        "export const a = (db: Db) => db.updateTable('clients').set({})",
        "export const b = (db: Db) => db.deleteFrom('clients')",
        'export const c = sql`insert into public.clients (client_id) values (1)`',
        "export const d = 'update clients c set x = 1'",
      ].join('\n'),
    })
    expect(found.map((f) => f.slice(0, 31))).toEqual([1, 2, 3, 4].map((n) => `src/modules/plans/commands.ts:${n}`))
    expect(found[0]).toContain("plans writes clients, which belongs to clients; call the owner's command")
  })

  it('knows a table by the name that the builder gives it', async () => {
    const found = await says(tables, {
      ...GOOD,
      'src/modules/cases/schema.sql': 'create table case_team (case_id uuid);',
      'src/modules/plans/commands.ts': "export const a = (db: Db) => db.insertInto('caseTeam').values({})",
    })
    expect(found[0]).toContain('plans writes case_team, which belongs to cases')
  })

  it('refuses a read of a table that is not published', async () => {
    const found = await says(tables, {
      ...GOOD,
      'src/modules/plans/queries.ts': "export const q = (db: Db) => db.selectFrom(['goals', 'clients as c'])",
      'src/modules/plans/views.sql':
        '-- from clients\ncreate view v as select 1 from goals join clients using (client_id);',
    })
    expect(found).toHaveLength(2)
    expect(found.join()).toContain('join a view of clients/views.sql')
  })

  it('refuses a module that writes what the platform keeps', async () => {
    const found = await says(tables, {
      ...GOOD,
      'src/modules/plans/jobs.ts': 'export const j = sql`delete from audit_entries`',
    })
    expect(found[0]).toContain('plans writes audit_entries, which belongs to the platform')
  })

  it('refuses a foreign key that points upward', async () => {
    const found = await says(tables, {
      ...GOOD,
      'src/modules/clients/schema.sql':
        'create table clients (client_id uuid, goal uuid,\n foreign key (goal) references goals (goal_id));',
    })
    expect(found[0]).toContain('clients refers to goals of plans, which does not stand below clients')
  })

  it('does not take an English sentence for SQL', async () => {
    const tree = {
      ...GOOD,
      'src/modules/plans/rules.ts': "export const s = 'a letter from clients and their families'",
    }
    expect(await says(tables, tree)).toEqual([])
  })
})
