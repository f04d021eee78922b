import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealContact } from '../contact-words.ts'
import type { exhibitions } from '../contract.ts'
import { events } from '../events.ts'
import { getOuting } from '../queries/rows.ts'

type In<K extends keyof typeof exhibitions> = z.output<(typeof exhibitions)[K]['input']>

export async function writeContact(ctx: Ctx, { outingId, kind, who, reach, wants }: In<'writeContact'>) {
  await getOuting(ctx, outingId)
  const contactId = newId(ctx.now)
  await ctx.db
    .insertInto('outingContacts')
    .values({
      ...{ centreId: ctx.actor.centreId, contactId, outingId, kind, writtenBy: ctx.actor.personId },
      ...{
        writtenAt: ctx.now.toString(),
        body: await sealContact(ctx, contactId, { who, reach: reach ?? null, wants }),
      },
    })
    .execute()
  await ctx.record(events.contact_written, { subject: ['outing_contacts', contactId], details: { kind } })
  return {}
}

export async function followContact(ctx: Ctx, { contactId }: In<'followContact'>) {
  const done = await ctx.db
    .updateTable('outingContacts')
    .set({ followedAt: ctx.now.toString(), followedBy: ctx.actor.personId })
    .where('contactId', '=', contactId)
    .where('followedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('followed_already')
  await ctx.record(events.contact_followed, { subject: ['outing_contacts', contactId] })
  return {}
}
