import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { mustDecideFor } from '../../cases/facts/team.ts'
import { contactPlace, noContactPlace, noContactRows, noContactShown, safeContactRows } from '../contact-rows.ts'
import { contacts } from '../contract.ts'
import { events } from '../events.ts'

/** Two people who can be reached make the soft gate of G2; fewer again are just noted. */
const ENOUGH = 2

export async function saveContact(ctx: Ctx, input: z.output<typeof contacts.saveContact.input>) {
  const { centreId } = await getCase(ctx, input.caseId)
  const contactId = input.contactId ?? newId(ctx.now)
  const body = await ctx.seal.sealJson('safety', input.caseId, contactPlace(contactId), input.contact)
  const row = { body, isReachable: input.isReachable, recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() }
  if (input.contactId) {
    const done = await ctx.db
      .updateTable('safeContacts')
      .set({ ...row, version: (input.version ?? 0) + 1 })
      .where('contactId', '=', contactId)
      .where('caseId', '=', input.caseId)
      .where('version', '=', input.version ?? 0)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) {
      const now = async (as: Ctx) => (await safeContactRows(as, input.caseId)).find((c) => c.contactId === contactId)
      throw (await now(ctx)) ? clash(contacts.saveContact, now) : new Refusal('not_found')
    }
  } else
    await ctx.db
      .insertInto('safeContacts')
      .values({ centreId, contactId, caseId: input.caseId, ...row })
      .execute()
  const reachable = await countReachable(ctx, input.caseId)
  await ctx.record(reachable >= ENOUGH ? events.two_contacts_recorded : events.contact_recorded, {
    caseId: input.caseId,
    subject: ['safe_contacts', contactId],
    details: { reachable },
  })
  return { contactId, reachable }
}

export async function endContact(ctx: Ctx, { caseId, contactId }: { caseId: string; contactId: string }) {
  await getCase(ctx, caseId)
  const done = await ctx.db
    .updateTable('safeContacts')
    .set({ endedAt: ctx.now.toString() })
    .where('contactId', '=', contactId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_found')
  await ctx.record(events.contact_ended, {
    caseId,
    subject: ['safe_contacts', contactId],
    details: { reachable: await countReachable(ctx, caseId) },
  })
  return {}
}

export async function saveNoContact(ctx: Ctx, input: z.output<typeof contacts.saveNoContact.input>) {
  const { centreId } = await getCase(ctx, input.caseId)
  const noContactId = input.noContactId ?? newId(ctx.now)
  const body = await ctx.seal.sealJson('safety', input.caseId, noContactPlace(noContactId), input.person)
  const row = { body, recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() }
  if (input.noContactId) {
    const done = await ctx.db
      .updateTable('noContacts')
      .set({ ...row, version: (input.version ?? 0) + 1 })
      .where('noContactId', '=', noContactId)
      .where('caseId', '=', input.caseId)
      .where('version', '=', input.version ?? 0)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) {
      const now = async (as: Ctx) => {
        const found = (await noContactRows(as, input.caseId)).find((c) => c.noContactId === noContactId)
        return found && noContactShown(found)
      }
      throw (await now(ctx)) ? clash(contacts.saveNoContact, now) : new Refusal('not_found')
    }
  } else
    await ctx.db
      .insertInto('noContacts')
      .values({ centreId, noContactId, caseId: input.caseId, ...row })
      .execute()
  await ctx.record(events.no_contact_recorded, { caseId: input.caseId, subject: ['no_contacts', noContactId] })
  return { noContactId }
}

/** Off the list only with a reason that stays on record. */
export async function endNoContact(
  ctx: Ctx,
  { caseId, noContactId, reason }: { caseId: string; noContactId: string; reason: string },
) {
  await getCase(ctx, caseId)
  await mustDecideFor(ctx, caseId)
  const reasonId = await writeReason(ctx, caseId, `no_contacts:${noContactId}`, reason)
  const done = await ctx.db
    .updateTable('noContacts')
    .set({ endedAt: ctx.now.toString() })
    .where('noContactId', '=', noContactId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_found')
  await ctx.record(events.no_contact_ended, { caseId, subject: ['case_reasons', reasonId] })
  return {}
}

async function countReachable(ctx: Ctx, caseId: string): Promise<number> {
  const rows = await ctx.db
    .selectFrom('safeContacts')
    .select('contactId')
    .where('caseId', '=', caseId)
    .where('isReachable', '=', true)
    .where('endedAt', 'is', null)
    .execute()
  return rows.length
}
