import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { actingBook } from '../../deputies/facts.ts'
import { namesOfAll } from '../../staff/facts.ts'
import { EMPTY_PLAN } from '../plan-body.ts'
import { diffPlans, removalsUnexplained } from '../plan-diff.ts'
import { getPlan, openBodies, signatureRows, type VersionRow, versionsOf } from '../plan-store.ts'
import { plans } from '../policy.ts'
import { SIGNERS } from '../rules.ts'
import { tellReturns } from '../tell.ts'

/** Versions as the screen reads them, with names, signatures and, for key holders, their words. */
export async function shownVersions(ctx: Ctx, rows: readonly VersionRow[]) {
  const [first] = rows
  if (!first) return []
  const ids = rows.map((r) => r.planId)
  const bodies = await openBodies(ctx, ids)
  const signatures = await signatureRows(ctx, ids)
  const [nameOf, acting] = [await namesOfAll(ctx), await actingBook(ctx)]
  const returned = rows.filter((r) => r.state === 'returned').map((r) => r.planId)
  const notes = returned.length > 0 ? await tellReturns(ctx, first.caseId, returned) : new Map<string, null>()
  return rows.map((r) => {
    const own = SIGNERS.flatMap((signer) => signatures.filter((s) => s.planId === r.planId && s.signer === signer))
    const open = bodies.get(r.planId)
    return {
      planId: r.planId,
      number: r.number,
      state: r.state,
      version: r.version,
      startedBy: nameOf(r.startedBy) ?? '',
      startedAt: r.startedAt,
      reviewOn: r.reviewOn,
      proposedBy: nameOf(r.proposedBy),
      proposedAt: r.proposedAt,
      decidedBy: nameOf(r.decidedBy),
      decidedAs: acting({ personId: r.decidedBy, at: r.decidedAt, by: plans.actions['plans.decide'] }),
      decidedAt: r.decidedAt,
      signatures: own.map((s) => ({
        signer: s.signer,
        by: nameOf(s.personId),
        as: s.signer === 'coordinator' ? acting({ personId: s.personId, at: s.recordedAt, by: ['coordinator'] }) : null,
        manner: s.manner,
        witness: nameOf(s.witnessId),
        signedOn: s.signedOn,
      })),
      unsigned: SIGNERS.filter((signer) => !own.some((s) => s.signer === signer)),
      savedAt: open?.savedAt ?? null,
      savedBy: open ? nameOf(open.savedBy) : null,
      body: open?.body ?? null,
      returnNote: notes.get(r.planId) ?? null,
    }
  })
}

export async function version(ctx: Ctx, { planId }: { planId: string }) {
  const row = await getPlan(ctx, planId)
  const [shown] = await shownVersions(ctx, [row])
  if (!shown) throw new Error('a version that was found is shown')
  return { caseId: row.caseId, version: shown }
}

/** Against the version in force when this one was made; for a first plan against the one that was returned. */
export async function diff(ctx: Ctx, { planId }: { planId: string }) {
  const row = await getPlan(ctx, planId)
  await getCase(ctx, row.caseId)
  const earlier = (await versionsOf(ctx, row.caseId)).filter((v) => v.number < row.number)
  const against =
    earlier.find((v) => v.state === 'approved' || v.state === 'superseded') ??
    earlier.find((v) => v.state === 'returned') ??
    null
  const bodies = await openBodies(ctx, [row.planId, ...(against ? [against.planId] : [])])
  const now = bodies.get(row.planId)
  const then = against ? bodies.get(against.planId) : undefined
  const said = diffPlans(then?.body ?? EMPTY_PLAN, now?.body ?? EMPTY_PLAN)
  return {
    caseId: row.caseId,
    number: row.number,
    against: against ? { planId: against.planId, number: against.number, state: against.state } : null,
    ...said,
    unexplained: removalsUnexplained(said),
  }
}
