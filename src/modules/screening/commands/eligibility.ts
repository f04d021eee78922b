import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Role } from '../../../kernel/roles.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { centreRules } from '../../centres/facts.ts'
import { openIdentity } from '../../clients/facts.ts'
import { groupsOf } from '../../lists/facts.ts'
import { changeReferral, getReferral, papersOf, stillInSelection } from '../../referrals/facts.ts'
import { screening } from '../contract.ts'
import { birthsOf, judgeAgain, judgeAge, settingsOf } from '../eligibility.ts'
import { events } from '../events.ts'
import { latestCheck } from '../facts.ts'
import { type Eligibility, refusalsToOverride } from '../rules.ts'
import type { CheckDoc } from '../sealed-docs.ts'

type Checked = { verdict: Eligibility['verdict']; isOverride: boolean; doc: CheckDoc }

async function writeCheck(ctx: Ctx, caseId: string, { verdict, isOverride, doc }: Checked): Promise<string> {
  const checkId = newId(ctx.now)
  const body = await ctx.seal.sealJson('narrative', caseId, place('referral_checks', checkId), doc)
  await ctx.db
    .insertInto('referralChecks')
    .values({
      centreId: ctx.actor.centreId,
      checkId,
      caseId,
      personId: ctx.actor.personId,
      at: ctx.now.toString(),
      verdict,
      isOverride,
      body,
    })
    .execute()
  return checkId
}

/** Age from every paper there is, target group, and what else the house asks. Only age and group can hold her back. */
export async function checkEligibility(ctx: Ctx, input: z.output<typeof screening.checkEligibility.input>) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  const [papers, identity, rules] = [
    (await papersOf(ctx, [c.caseId])).get(c.caseId),
    await openIdentity(ctx, c.caseId),
    await centreRules(ctx),
  ]
  const births = birthsOf(input.births, papers?.births ?? [], identity ?? {}, ctx.today)
  const groups = (await groupsOf(ctx, papers?.list)).map(String)
  const { age, taken, warnings, eligibility } = judgeAge(births, groups, settingsOf(rules), ctx.today)
  const { verdict } = eligibility
  const stale = clash(screening.checkEligibility, async (again) => {
    const [now, last] = [await getReferral(again, c.caseId), await latestCheck(again, c.caseId)]
    if (!last?.doc) return { version: now.version, check: null }
    const { births, criteria } = last.doc
    return { version: now.version, check: { births: [...births], criteria: [...criteria], at: last.at } }
  })
  await changeReferral(ctx, row, input.version, { verdict, isOverridden: false }, stale)
  const doc: CheckDoc = { age, births, taken, warnings, rules: eligibility.rules, groups, criteria: input.criteria }
  const checkId = await writeCheck(ctx, c.caseId, { verdict, isOverride: false, doc })
  await ctx.record(verdict === 'eligible' ? events.eligibility_checked : events.not_eligible, {
    caseId: c.caseId,
    subject: ['referral_checks', checkId],
    details: { verdict },
  })
  return { version: input.version + 1, verdict }
}

/** The centre's own rule of age or group is let pass, with a reason on record. The rule is judged anew, on today. */
export async function overrideEligibility(ctx: Ctx, input: { caseId: string; version: number; reason: string }) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  const last = await latestCheck(ctx, c.caseId)
  if (!last?.doc) throw new Refusal('not_checked')
  const eligibility = judgeAgain(last.doc.age, last.doc.groups, settingsOf(await centreRules(ctx)), ctx.today)
  const said = refusalsToOverride(
    eligibility,
    ctx.actor.roles.filter((r): r is Role => r !== 'system'),
    input.reason,
  )
  if (said.length > 0)
    throw new Refusal('override_refused', {
      issues: said.map(({ code, params }) => ({ path: ['reason'], code, ...(params && { params }) })),
    })
  await changeReferral(ctx, row, input.version, { verdict: eligibility.verdict, isOverridden: true })
  const checkId = await writeCheck(ctx, c.caseId, {
    verdict: eligibility.verdict,
    isOverride: true,
    doc: { ...last.doc, rules: eligibility.rules, reason: input.reason },
  })
  await ctx.record(events.eligibility_overridden, {
    caseId: c.caseId,
    subject: ['referral_checks', checkId],
    details: { verdict: eligibility.verdict },
  })
  return { version: input.version + 1 }
}
