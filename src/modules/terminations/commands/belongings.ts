import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { rolesHere } from '../../access/facts.ts'
import { paidOut, stillKept } from '../../custody/facts.ts'
import { handOver } from '../../stock/facts.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { getAsked, getLive, missingOf } from '../live.ts'
import { recordAct, writeRecord } from '../records.ts'
import { judgeToolkit } from '../rules.ts'
import { needClearedReceiver } from './leaving.ts'

/** What was kept for her goes back to her, or to whoever was cleared to receive her. The money is what the ledger paid out. */
export async function returnBelongings(ctx: Ctx, input: z.output<typeof terminations.returnBelongings.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'belongings_and_savings_returned', 'narrative')
  if (input.to === 'receiver') await needClearedReceiver(ctx, c, t)
  await refuseKept(ctx, c.caseId)
  const { things, papers, note, to } = input
  const savings = await paidOut(ctx, c.caseId)
  return recordAct(ctx, t, events.belongings_returned, {
    name: 'belongings_and_savings_returned',
    on: input.on,
    facts: { to, savings, things: things.length, papers: papers.length },
    note: { things, papers, ...(note && { text: note }) },
    tells: { to, savings, things: things.length },
  })
}

/** The books of `custody` say that nothing is kept any more: things given back, savings paid out, with signatures there. */
export async function refuseKept(ctx: Ctx, caseId: string): Promise<void> {
  const { things, balanceRupiah } = await stillKept(ctx, caseId)
  if (things > 0 || balanceRupiah > 0) throw new Refusal('still_kept', { params: { things, rupiah: balanceRupiah } })
}

/** F35. Stock judges the kit (kept for her, one per woman, four eyes); this module whether this way out has one at all. */
export async function handOverToolkit(ctx: Ctx, input: z.output<typeof terminations.handOverToolkit.input>) {
  const { c, t } = await getLive(ctx, input.caseId)
  const at = instantIn(input.on, input.time, ctx.zone)
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('in_the_future')
  const judged = judgeToolkit(t.exit, await missingOf(ctx, c, t.exit))
  if (judged === 'not_for_this_exit') throw new Refusal('toolkit_not_for_this_exit')
  if (judged === 'conference_first') throw new Refusal('toolkit_conference_first')
  if (input.witnessId === ctx.actor.personId) throw new Refusal('witness_is_giver')
  if (!(await rolesHere(ctx)).some((p) => p.personId === input.witnessId)) throw new Refusal('no_such_colleague')
  const { valueRupiah } = await handOver(ctx, {
    caseId: c.caseId,
    toolkitId: input.toolkitId,
    at: at.toString(),
    place: input.place,
    witnessId: input.witnessId,
    second: input.second,
  })
  const recordId = await writeRecord(ctx, t, {
    name: 'toolkit_rule_met',
    on: input.on,
    facts: { toolkit: input.toolkitId, value: valueRupiah },
  })
  await ctx.record(events.toolkit_handed_over, {
    caseId: c.caseId,
    subject: ['toolkits', input.toolkitId],
    details: { value: valueRupiah, on: input.on },
  })
  return { recordId, valueRupiah }
}

/** No kit, and why: she has one from an earlier stay, she does not want one, the budget has not come. */
export async function explainToolkit(ctx: Ctx, input: { caseId: string; on: string; why: string }) {
  const { t } = await getAsked(ctx, input.caseId, 'toolkit_rule_met', 'narrative')
  return recordAct(ctx, t, events.toolkit_explained, {
    name: 'toolkit_rule_met',
    on: input.on,
    outcome: 'explained',
    note: { text: input.why },
    tells: { on: input.on },
  })
}
