import type { Ctx } from '../../platform/http/context.ts'

/** Her safe contacts in use, and who must never learn that she is here; empty for whoever may not open them. */
export {
  noContactRows as openNoContacts,
  noContactsStand,
  safeContactRows as openSafeContacts,
} from './contact-rows.ts'

/** Was she asked on her first night? False for whoever does not see the answer. */
export async function hasFirstNight(ctx: Ctx, caseId: string): Promise<boolean> {
  const row = await ctx.db.selectFrom('firstNights').select('caseId').where('caseId', '=', caseId).executeTakeFirst()
  return row !== undefined
}
