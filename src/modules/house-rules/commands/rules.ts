import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { houseRules } from '../contract.ts'
import { events } from '../events.ts'
import { rulesNow } from '../queries/rules.ts'

/** A new version of the rules; everybody in the house is told anew. Of two who write at the same moment one hears of the other. */
export async function saveRules(ctx: Ctx, { version, rules }: z.output<typeof houseRules.saveRules.input>) {
  if (new Set(rules.map((r) => r.text.trim().toLowerCase())).size < rules.length) throw new Refusal('rule_twice')
  const { centreId, personId: madeBy } = ctx.actor
  const stale = () => clash(houseRules.saveRules, rulesNow)
  const now = await rulesNow(ctx)
  if (now.version !== version) throw stale()
  // a version without a change would have to be told to everybody again
  if (asWritten(now.rules) === asWritten(rules)) throw new Refusal('nothing_changed')
  const next = version + 1
  const made = { centreId, version: next, madeAt: ctx.now.toString(), madeBy }
  const saved = await ctx.db
    .insertInto('houseRules')
    .values(
      rules.map((r, position) => ({ ...made, ruleId: newId(ctx.now), position, text: r.text, why: r.why ?? null })),
    )
    .onConflict((c) => c.doNothing())
    .execute()
  if (Number(saved[0]?.numInsertedOrUpdatedRows ?? 0) < rules.length) throw stale()
  await ctx.record(events.written, { details: { version: next } })
  return { version: next }
}

const asWritten = (rules: readonly { text: string; why?: string | null | undefined }[]): string =>
  JSON.stringify(rules.map((r) => [r.text.trim(), r.why?.trim() ?? '']))

export async function tell(ctx: Ctx, { caseId, how, understood }: z.output<typeof houseRules.tell.input>) {
  const c = await getCase(ctx, caseId)
  if (!c.admittedOn || c.state !== 'open') throw new Refusal('not_in_house')
  const { version } = await rulesNow(ctx)
  if (version === 0) throw new Refusal('no_rules_yet')
  const { centreId, personId: toldBy } = ctx.actor
  const toldId = newId(ctx.now)
  await ctx.db
    .insertInto('rulesTold')
    .values({ centreId, toldId, caseId, version, how, understood, toldAt: ctx.now.toString(), toldBy })
    .execute()
  await ctx.record(events.told, { caseId, subject: ['rules_told', toldId], details: { version, understood } })
  return {}
}
