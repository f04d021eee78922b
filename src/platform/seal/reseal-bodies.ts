import type { Ctx } from '../http/context.ts'
import { place } from './bodies.ts'

/** Who seals documents of the class "identity" again, under the new key, when she becomes protected or no longer: tables, and the column that names their rows. */
export const resealBodies =
  (tables: readonly (readonly [table: string, id: string])[]) =>
  async (ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> => {
    for (const [table, id] of tables) {
      const { rows } = await ctx.client.query<{ id: string; body: string }>(
        `select ${id} as id, body from ${table} where case_id = $1`,
        [caseId],
      )
      const texts = await ctx.seal.openAll(
        'identity',
        rows.map((r) => ({ caseId, place: place(table, r.id), envelope: r.body })),
      )
      for (const [i, { id: row }] of rows.entries()) {
        const text = texts[i]
        if (text === null || text === undefined) continue
        const body = await ctx.seal.seal('identity', caseId, place(table, row), text)
        await ctx.client.query(`update ${table} set body = $3, is_protected = $4 where case_id = $1 and ${id} = $2`, [
          caseId,
          row,
          body,
          isProtected,
        ])
      }
    }
  }
