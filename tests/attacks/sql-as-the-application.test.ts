import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/modules/cases/facts/case.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { cast, elsewhere } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { giveTask } from '../support/task-named.ts'
import { sqlBoundToNobody } from './sql-bound-to-nobody.ts'
import { sqlThatIsRefused } from './sql-that-is-refused.ts'
import { sqlThatTellsNothing } from './sql-that-tells-nothing.ts'

let t: TestApp
let caseId: string
beforeAll(async () => {
  t = await startApp()
  const rizal = t.as(cast.rizal)
  caseId = await rizal.within(
    async (ctx) =>
      (
        await openCase(ctx, {
          display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
          openedOn: '2026-01-05',
          responsibleId: rizal.id,
        })
      ).caseId,
  )
  await rizal.within((ctx) =>
    saveIdentity(ctx, caseId, { fullName: 'Suryani', nik: '9910014508980001' }, { version: 0, isProtected: false }),
  )
})
afterAll(() => t.close())

// one server for all of them
sqlBoundToNobody(() => t)
sqlThatIsRefused(() => t)
sqlThatTellsNothing(() => ({ t, caseId }))

/** security-cases.md 4.2 R: what injected SQL could do, as the role with which the application logs in. */
describe('SQL as the application', () => {
  it('whoever may not know a case gets the same for it as for one that is not there', async () => {
    const centreId = t.as(cast.head).centreId
    for (const who of [cast.guard, cast.admin]) {
      const ask = async (id: string) => [
        await t.as(who).sql('select kid, class from keys.data_keys where case_id = $1', [id]),
        await t.as(who).sql(`select sec.missing_for_move($1, $2, 'identification', 'data') as missing`, [centreId, id]),
        await t
          .as(who)
          .sql(`select sec.missing_for_exit($1, $2, 'identification', 'LULUS') as missing`, [centreId, id]),
      ]
      expect(await ask(caseId), who.username).toEqual(await ask(randomUUID()))
    }
  })

  it('R36 no row moves out of one’s own scope: an update that would is refused, and nothing has changed', async () => {
    const there = t.as(elsewhere.stranger)
    const taskId = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'own_words', { caseId }))
    const mine = 'update tasks set owner_id = $2, done_at = now() where task_id = $1 returning task_id'
    expect(await t.as(cast.rizal).sql(mine, [taskId, t.as(cast.rizal).id])).toHaveLength(1) // the control: it is hers to change
    for (const column of ['centre_id', 'case_id'])
      await expect(
        t.as(cast.rizal).sql(`update tasks set ${column} = $2 where task_id = $1`, [taskId, there.centreId]),
      ).rejects.toThrow(/permission denied/)
    // the nurse has a task; given to a colleague it would be in nobody's sight whom she may answer for
    const nurse = t.as(cast.nurse)
    const hers = await nurse.within((ctx) => giveTask(ctx, 'own_words', { ownerId: ctx.actor.personId }))
    await expect(
      nurse.sql('update tasks set owner_id = $2 where task_id = $1', [hers, t.as(cast.guard).id]),
    ).rejects.toThrow(/row-level security/)
    await expect(nurse.sql('update tasks set owner_id = $2 where task_id = $1', [hers, there.id])).rejects.toThrow(
      /row-level security|foreign key/,
    )
    expect(await t.ownerSql('select owner_id from tasks where task_id = $1', [hers])).toEqual([{ owner_id: nurse.id }])
    expect(
      await t.as(cast.wulan).sql('update tasks set done_at = null where task_id = $1 returning 1', [taskId]),
    ).toEqual([])
  })

  it('R37 no row is written into another centre, nor about another worker’s case', async () => {
    await expect(
      t
        .as(cast.rizal)
        .sql(`insert into clients (centre_id, client_id, made_at) values ($1, $2, now())`, [
          t.as(elsewhere.stranger).centreId,
          randomUUID(),
        ]),
    ).rejects.toThrow(/row-level security/)
    await expect(
      t
        .as(cast.wulan)
        .sql(
          `insert into case_reasons (centre_id, reason_id, case_id, subject, reason, at, person_id) values (sec.centre(), gen_random_uuid(), $1, 'x', 'x', now(), sec.person())`,
          [caseId],
        ),
    ).rejects.toThrow(/row-level security/)
  })

  it('R26 and R45 no materialised view holds people, and every view asks as the one who looks', async () => {
    const views =
      await t.ownerSql(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'keys')
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`)
    expect(views).toEqual([])
  })

  it('every table is guarded by forced row-level security, and what no policy names has no grant', async () => {
    const open =
      await t.ownerSql(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'keys') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
    // a view has no policy of its own: it asks as the one who looks (R26 above), so those of its tables hold
    const unguarded =
      await t.ownerSql(`select table_schema || '.' || table_name as name from information_schema.table_privileges p where grantee = 'titian_app' and table_schema in ('public', 'keys')
      and not exists (select 1 from pg_policies q where q.schemaname = p.table_schema and q.tablename = p.table_name)
      and not exists (select 1 from pg_views v where v.schemaname = p.table_schema and v.viewname = p.table_name and p.privilege_type = 'SELECT')`)
    expect(unguarded).toEqual([])
  })

  it('the role of the application may not even connect to another database of the server', async () => {
    const name = `x_${randomUUID().replaceAll('-', '')}`
    await withAdmin(`create database ${name}`)
    await withAdmin(`revoke all on database ${name} from public`)
    // on a server of its own Titian closes those too with which every PostgreSQL begins
    const ours = process.env['TITIAN_TEST_URL'] === undefined ? ['postgres', 'template1'] : []
    try {
      for (const database of [name, ...ours]) {
        const client = new pg.Client({ connectionString: t.url('appUrl', database) })
        client.on('error', () => undefined)
        await expect(client.connect(), database).rejects.toThrow(/permission denied for database/)
      }
    } finally {
      await withAdmin(`drop database ${name}`)
    }
  })

  async function withAdmin(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: t.url('ownerUrl', 'postgres') })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
})
