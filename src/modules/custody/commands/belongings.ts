import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { rolesHere } from '../../access/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'
import { endWhenReturned, stillKept } from '../facts.ts'
import { isEnvelopeNo, UNCLAIMED_AFTER_DAYS } from '../rules.ts'
import { sealThing } from '../thing.ts'

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'belongings__envelope'

/** F08. Valuables are closed in an envelope by two people; the number on it is used by nobody else while it lies here. */
export async function listBelongings(ctx: Ctx, input: z.output<typeof custody.listBelongings.input>) {
  const c = await getCase(ctx, input.caseId)
  const sealed = input.items.filter((i) => i.kept === 'sealed')
  if (sealed.some((i) => !i.envelopeNo)) throw new Refusal('envelope_needed')
  if (sealed.some((i) => i.envelopeNo && !isEnvelopeNo(i.envelopeNo))) throw new Refusal('envelope_number')
  if (sealed.length > 0 && (!input.secondPersonId || input.secondPersonId === ctx.actor.personId))
    throw new Refusal('second_signature_needed')
  if (input.secondPersonId && !(await rolesHere(ctx)).some((p) => p.personId === input.secondPersonId))
    throw new Refusal('no_such_colleague')
  const rows = []
  for (const i of input.items) {
    const belongingId = newId(ctx.now)
    rows.push({
      centreId: c.centreId,
      belongingId,
      caseId: c.caseId,
      body: await sealThing(ctx, belongingId, { item: i.item, condition: i.condition ?? null }),
      quantity: i.quantity,
      kept: i.kept,
      envelopeNo: i.kept === 'sealed' ? (i.envelopeNo ?? null) : null,
      valueRupiah: i.valueRupiah ?? null,
      receivedAt: ctx.now.toString(),
      receivedBy: ctx.actor.personId,
      secondPersonId: input.secondPersonId ?? null,
    })
  }
  try {
    await ctx.db.insertInto('belongings').values(rows).execute()
  } catch (error) {
    if (isTaken(error)) throw new Refusal('envelope_taken')
    throw error
  }
  await ctx.record(events.belongings_listed, {
    caseId: c.caseId,
    subject: ['belongings', c.caseId],
    details: { things: rows.length, sealed: sealed.length },
  })
  return { belongingIds: rows.map((r) => r.belongingId) }
}

/** Given back, each thing once. Unclaimed only ninety days after she has left (domain.md 7.8). */
export async function returnBelongings(ctx: Ctx, input: z.output<typeof custody.returnBelongings.input>) {
  const c = await getCase(ctx, input.caseId)
  if (input.to === 'unclaimed') {
    const from = c.closedOn ? Temporal.PlainDate.from(c.closedOn).add({ days: UNCLAIMED_AFTER_DAYS }) : null
    if (!from || Temporal.PlainDate.compare(ctx.today, from) < 0)
      throw new Refusal('too_early_unclaimed', from ? { params: { from: from.toString() } } : {})
  }
  const ids = [...new Set(input.belongingIds)]
  const done = await ctx.db
    .updateTable('belongings')
    .set((eb) => ({
      returnedAt: ctx.now.toString(),
      returnedBy: ctx.actor.personId,
      returnedTo: input.to,
      version: eb('version', '+', 1),
    }))
    .where('caseId', '=', c.caseId)
    .where('belongingId', 'in', ids)
    .where('returnedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n || Number(done.numUpdatedRows) < ids.length) {
    const known = await ctx.db
      .selectFrom('belongings')
      .select('belongingId')
      .where('caseId', '=', c.caseId)
      .where('belongingId', 'in', ids)
      .execute()
    throw new Refusal(known.length < ids.length ? 'not_found' : 'already_returned')
  }
  const { things, balanceRupiah } = await stillKept(ctx, c.caseId)
  await ctx.record(events.belongings_returned, {
    caseId: c.caseId,
    subject: ['belongings', c.caseId],
    details: { things: ids.length, stillHere: things, to: input.to, balanceRupiah },
  })
  await endWhenReturned(ctx, c.caseId)
  return { stillHere: things }
}
