import type { Ctx } from '../../platform/http/context.ts'
import { place } from './sealed-docs.ts'

/** Tables of the class "identity" and the column that names their rows. */
const TABLES = [
  ['referral_papers', 'case_id'],
  ['referral_answers', 'case_id'],
  ['referral_contacts', 'contact_id'],
  ['referral_steps', 'step_id'],
  ['referral_complaints', 'complaint_id'],
  ['referral_outcomes', 'outcome_id'],
] as const

/** What belongs to her referral, under the new key, when she becomes protected or no longer. */
export async function resealReferral(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  for (const [table, id] of TABLES) {
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
