import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase, writeReason } from '../../src/modules/cases/facts.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import type { Member } from '../cast.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

type SealedColumn = { table: string; column: string; cls: string }

/**
 * The two barriers agree (security.md D3, A-GEN-3): for every table with a sealed column and everybody of the cast, a row is
 * visible exactly when its value can be opened. Read from the database's own comments, so a new table is in it at once.
 */
describe('what is visible is decryptable, and nothing else', () => {
  let t: TestApp
  let columns: SealedColumn[]
  const everybody: Member[] = [...Object.values(cast), ...Object.values(elsewhere)].filter((m) => m !== cast.ended)

  beforeAll(async () => {
    t = await startApp()
    for (const [who, name, code] of [
      [cast.rizal, 'Suryani', undefined],
      [cast.wulan, 'Rosdiana', 'R-7'],
      [cast.wulan, 'Hartini', undefined],
    ] as const) {
      const worker = t.as(who)
      const caseId = await worker.within(async (ctx) => {
        const display = { honorific: 'Ibu', callName: name, birthYear: 1995 } as const
        return (
          await openCase(ctx, {
            display,
            openedOn: '2026-01-05',
            responsibleId: worker.id,
            ...(code && { protectedCode: code }),
          })
        ).caseId
      })
      await worker.within(async (ctx) => {
        await saveIdentity(ctx, caseId, { fullName: `${name} Rekaan` }, { version: 0, isProtected: code !== undefined })
        await writeReason(ctx, caseId, 'test', 'Alasan rekaan untuk uji ini.')
      })
      if (name === 'Hartini')
        await worker.call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    }
    const rows = await t.ownerSql<{ name: string; column: string; comment: string }>(`
      select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as name, a.attname as column, d.description as comment
      from pg_description d join pg_class c on c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid where d.description like 'sealed:%'
        and exists (select 1 from pg_attribute x where x.attrelid = c.oid and x.attname = 'case_id')`)
    columns = rows.map((r) => ({ table: r.name, column: r.column, cls: /^sealed:(\w+)/.exec(r.comment)?.[1] ?? '' }))
  })
  afterAll(() => t.close())

  it('looks at every table that has a sealed column', () => {
    expect(columns.map((c) => c.table)).toEqual(
      expect.arrayContaining(['case_displays', 'identities', 'case_reasons', 'task_texts']),
    )
  })

  it('for everybody of the cast and every row there is', async () => {
    const differences: string[] = []
    let compared = 0
    for (const { table, column } of columns) {
      const all = await t.ownerSql<{ value: string; at: string }>(
        `select ${column} as value, ctid::text as at from ${table} where ${column} is not null`,
      )
      for (const member of everybody) {
        await t.as(member).within(async (ctx) => {
          const { rows } = await ctx.client
            .query<{ at: string }>(`select ctid::text as at from ${table} where ${column} is not null`)
            .catch(async (e: Error) => {
              if (!/permission denied/.test(e.message)) throw e
              throw new Error(`${table} has no select grant at all: a sealed table that nobody reads`)
            })
          const visible = new Set(rows.map((r) => r.at))
          for (const row of all) {
            compared++
            const holds = (await ctx.seal.dataKey(row.value.split('.')[1] ?? '')) !== null
            if (holds !== visible.has(row.at))
              differences.push(`${table} ${member.username}: visible ${visible.has(row.at)}, decryptable ${holds}`)
          }
        })
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(100)
  })

  it('somebody whose posting has ended opens nothing and sees nothing', async () => {
    const rows = await t
      .as(cast.ended)
      .sql(
        'select 1 from cases union all select 1 from case_displays union all select 1 from identities union all select 1 from keys.key_wraps',
      )
    expect(rows).toEqual([])
  })
})
