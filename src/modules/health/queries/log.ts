import { opens, worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { isShut } from '../../cases/stages.ts'
import { entriesOf } from '../log.ts'
import type { Ports } from '../ports.ts'
import { lastOfEach } from '../rules.ts'

/** Her health log and what she avoids; nothing of the log for whoever holds no key. */
export async function log(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  return {
    isReadable: opens(ctx.actor, 'health', c),
    mayWrite: !isShut(c) && worksOn(ctx.actor, 'health', c),
    entries: await entriesOf(ctx, { caseId }),
    limits: (await limitsNow(ctx)).filter((l) => l.caseId === caseId),
  }
}

const limitsNow = (ctx: Ctx) =>
  ctx.db
    .selectFrom('activityLimits')
    .select(['limitId', 'caseId', 'rule', 'fromOn', 'untilOn'])
    .where('endedAt', 'is', null)
    .where('untilOn', '>=', ctx.today.toString())
    .orderBy('untilOn')
    .orderBy('limitId')
    .limit(200)
    .execute()

async function named<R extends { caseId: string }>(ctx: Ctx, rows: readonly R[]) {
  const labels = await labelsOf(ctx, [...new Set(rows.map((r) => r.caseId))])
  return rows.map((r) => {
    const l = labels.get(r.caseId)
    return { ...r, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false }
  })
}

/** What whom avoids now, without why: for class, dormitory and whoever works with her. */
export const limits = async (ctx: Ctx) => ({ limits: await named(ctx, await limitsNow(ctx)) })

/**
 * The round of the nurse since some days: of each woman her last complaint, and whatever is to be referred, which stands first. That she
 * was sent since then hides no danger, and is said beside it, so that nobody sends her twice.
 */
export const round = (ports: Ports) => async (ctx: Ctx) => {
  const since = ctx.today.subtract({ days: ROUND_DAYS }).toString()
  const last = lastOfEach(await entriesOf(ctx, { since })).filter(
    (e) => e.kind === 'complaint' || e.standing === 'refer',
  )
  const order = ['refer', 'watched', 'treated', 'over']
  const toRefer = last.filter((e) => e.standing === 'refer').map((e) => e.caseId)
  const sent = await ports.sentForHealth(ctx, [...new Set(toRefer)])
  const rows = (await named(ctx, last)).map((row) => {
    const to = row.standing === 'refer' ? sent.get(row.caseId) : undefined
    // identifiers begin with the moment that made them: whether she was sent after that complaint, also of one day
    return { ...row, sent: to && to.serviceReferralId > row.entryId ? to : null }
  })
  return { rows: rows.sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)) }
}
const ROUND_DAYS = 7
