import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDocs } from '../../../platform/seal/bodies.ts'
import type { selection } from '../contract.ts'
import type { ContactDoc, StepDoc } from '../sealed-docs.ts'

type Page = z.input<typeof selection.page.output>

/** Call names of colleagues by id. */
export async function namesOf(ctx: Ctx): Promise<(id: string) => string> {
  const rows = await ctx.db.selectFrom('people').select(['personId', 'callName']).execute()
  const names = new Map(rows.map((r) => [r.personId, r.callName]))
  return (id) => names.get(id) ?? ''
}

type Names = Awaited<ReturnType<typeof namesOf>>

/** Contacts and steps, the newest first; words that do not open are null, their line stays. */
export async function trailOf(ctx: Ctx, caseId: string, names: Names): Promise<Pick<Page, 'contacts' | 'steps'>> {
  const contacts = await ctx.db
    .selectFrom('referralContacts')
    .selectAll()
    .select('contactId as id')
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .limit(100)
    .execute()
  const steps = await ctx.db
    .selectFrom('referralSteps')
    .selectAll()
    .select('stepId as id')
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('stepId', 'desc')
    .limit(100)
    .execute()
  const said = await openDocs<ContactDoc>(ctx, 'identity', 'referral_contacts', contacts)
  const reasons = await openDocs<StepDoc>(ctx, 'identity', 'referral_steps', steps)
  return {
    contacts: contacts.map((r, i) => ({
      contactId: r.contactId,
      withWhom: r.withWhom,
      channel: r.channel,
      wasReached: r.wasReached,
      who: said[i]?.who,
      text: said[i]?.text ?? null,
      by: names(r.personId),
      at: r.at,
    })),
    steps: steps.map((r, i) => ({
      stepId: r.stepId,
      step: r.step,
      kind: r.kind,
      reason: reasons[i]?.reason ?? null,
      by: names(r.personId),
      at: r.at,
    })),
  }
}
