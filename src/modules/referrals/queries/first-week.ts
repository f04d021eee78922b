import type { Ctx } from '../../../platform/http/context.ts'

/** Is there a batch that has not ended? */
export async function hasIntake(ctx: Ctx): Promise<boolean> {
  const intake = await ctx.db
    .selectFrom('intakes')
    .select('intakeId')
    .where('endsOn', '>=', ctx.today.toString())
    .limit(1)
    .executeTakeFirst()
  return intake !== undefined
}

/** Has anybody been sent, or come, yet? */
export async function hasWomen(ctx: Ctx): Promise<boolean> {
  const one = await ctx.db.selectFrom('cases').select('caseId').limit(1).executeTakeFirst()
  return one !== undefined
}
