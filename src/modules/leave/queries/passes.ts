import { opens } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { UNSAID } from '../../residence/facts.ts'
import { alikeOf } from '../alike.ts'
import { CHECKS, checksOf, codeOf, daysHere, mayDecide, stateOf } from '../rules.ts'
import { wordsOf } from '../said.ts'

/** A pass that is over stays so long on the page. */
const SHOWN_DAYS = 14

const rowsOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('leavePasses')
    .innerJoin('people as asker', (j) =>
      j.onRef('asker.centreId', '=', 'leavePasses.centreId').onRef('asker.personId', '=', 'leavePasses.askedBy'),
    )
    .leftJoin('people as decider', (j) =>
      j.onRef('decider.centreId', '=', 'leavePasses.centreId').onRef('decider.personId', '=', 'leavePasses.decidedBy'),
    )
    .select(['passId', 'passNo', 'caseId', 'kind', 'fromAt', 'backAt', 'isFamily', 'body', 'askedAt'])
    .select(['decision', 'decidedAt', 'decidedBy', 'checked', 'refusedFor', 'outAt', 'inAt'])
    .select(['asker.callName as askedByName', 'decider.callName as decidedByName'])

export async function getPass(ctx: Ctx, passId: string) {
  const row = await rowsOf(ctx).where('passId', '=', passId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getPass>>

/** Every pass of hers that this person sees, in the order in which they were asked for. */
export const passesOf = async (ctx: Ctx, caseId: string): Promise<string[]> =>
  (
    await ctx.db.selectFrom('leavePasses').select('passId').where('caseId', '=', caseId).orderBy('askedAt').execute()
  ).map((p) => p.passId)

const shownOf = (
  ctx: Ctx,
  p: Row,
  label: { label: string; honorific: string | null; isProtected: boolean } | undefined,
) => ({
  ...{ passId: p.passId, code: codeOf(p.passNo), caseId: p.caseId, kind: p.kind, fromAt: p.fromAt, backAt: p.backAt },
  label: label?.label ?? '–',
  honorific: label?.honorific ?? null,
  isProtected: label?.isProtected ?? false,
  decidedBy: p.decidedByName,
  state: stateOf(p, ctx.now),
})

export async function passes(ctx: Ctx) {
  const rows = await rowsOf(ctx)
    .where((eb) =>
      eb.or([
        eb('backAt', '>=', ctx.now.subtract({ hours: 24 * SHOWN_DAYS }).toString()),
        eb.and([eb('outAt', 'is not', null), eb('inAt', 'is', null)]),
      ]),
    )
    .orderBy('backAt')
    .limit(300)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return { passes: rows.map((r) => shownOf(ctx, r, labels.get(r.caseId))) }
}

export async function pass(ctx: Ctx, { passId }: { passId: string }) {
  const p = await getPass(ctx, passId)
  const c = await getCase(ctx, p.caseId)
  const labels = await labelsOf(ctx, [p.caseId])
  // once somebody is looking for her, where she goes is told to whoever keeps her safe (domain.md 8.3, G), as it is asked for without words
  const words = c.isProtected && !opens(ctx.actor, 'safety', c) ? null : await wordsOf(ctx, p)
  const isOpen = p.inAt === null && p.decision !== 'refused'
  return {
    ...shownOf(ctx, p, labels.get(p.caseId)),
    ...{
      isFamily: p.isFamily,
      askedAt: p.askedAt,
      askedBy: p.askedByName,
      decision: p.decision,
      decidedAt: p.decidedAt,
    },
    checked: CHECKS.filter((c) => p.checked.includes(c)),
    needs: [...checksOf(p.kind, c.admittedOn ? daysHere(c.admittedOn, ctx.today) : 0)],
    ...{ refusedFor: p.refusedFor, outAt: p.outAt, inAt: p.inAt },
    ...(words ?? UNSAID),
    alike: isOpen ? await alikeOf(ctx, c, words) : null,
    mayDecide: p.decision === null && mayDecide(p.kind, ctx.actor.roles),
  }
}
