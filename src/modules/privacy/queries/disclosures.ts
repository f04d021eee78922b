import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { disclosureState, partOf } from '../rules.ts'
import { notesOf } from '../words-of.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('privacyDisclosures as d')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.recordedBy'))
    .leftJoin('people as h', (j) => j.onRef('h.centreId', '=', 'd.centreId').onRef('h.personId', '=', 'd.headBy'))
    .leftJoin('people as o', (j) => j.onRef('o.centreId', '=', 'd.centreId').onRef('o.personId', '=', 'd.officerBy'))
    .select([
      ...(['d.disclosureId', 'd.herNo', 'd.basis', 'd.askedOn', 'd.recordedBy', 'd.headAt', 'd.headBy'] as const),
      ...(['d.officerAt', 'd.officerBy', 'd.refusedAt', 'd.givenAt', 'p.callName as by'] as const),
      ...(['h.callName as head', 'o.callName as officer'] as const),
    ])

/** Which of the two words this reader may say at all. */
export const approverOf = (ctx: Ctx) => ({
  id: ctx.actor.personId,
  forHouse: ctx.can('privacy.approve_for_house'),
  forLaw: ctx.can('privacy.approve_for_law'),
})

export async function getDisclosure(ctx: Ctx, disclosureId: string) {
  const row = await rows(ctx).where('d.disclosureId', '=', disclosureId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export async function disclosures(ctx: Ctx) {
  const all = await rows(ctx).orderBy('d.recordedAt', 'desc').limit(200).execute()
  const notes = await notesOf(
    ctx,
    'disclosureId',
    all.map((d) => d.disclosureId),
  )
  return {
    disclosures: all.map((d) => ({
      ...{ disclosureId: d.disclosureId, herNo: d.herNo, basis: d.basis, askedOn: d.askedOn, givenAt: d.givenAt },
      state: disclosureState(d),
      recipient: notes.find((n) => n.of === d.disclosureId && n.kind === 'scope')?.doc.scope?.recipient ?? null,
    })),
  }
}

export async function disclosure(ctx: Ctx, { disclosureId }: { disclosureId: string }) {
  const d = await getDisclosure(ctx, disclosureId)
  const notes = await notesOf(ctx, 'disclosureId', [disclosureId])
  const scope = notes.find((n) => n.kind === 'scope')?.doc.scope
  const handing = notes.find((n) => n.kind === 'handing')?.doc
  const state = disclosureState(d)
  const part = partOf(d, approverOf(ctx))
  return {
    ...{ disclosureId, herNo: d.herNo, basis: d.basis, askedOn: d.askedOn, by: d.by, state },
    ...{ head: d.head, headAt: d.headAt, officer: d.officer, officerAt: d.officerAt },
    ...{ refusedAt: d.refusedAt, givenAt: d.givenAt },
    scope: scope
      ? {
          recipient: scope.recipient,
          letterNo: scope.letterNo ?? null,
          ground: scope.ground,
          asked: scope.asked,
          given: scope.given,
        }
      : null,
    refusal: notes.find((n) => n.kind === 'refusal')?.doc.text ?? null,
    handing: handing
      ? { channel: handing.channel ?? ('in_person' as const), name: handing.name ?? null, proof: handing.proof ?? null }
      : null,
    mayApprove: state === 'asked' && (part === 'head' || part === 'officer'),
    mayRefuse: (state === 'asked' || state === 'approved') && ctx.can('privacy.approve'),
    mayGive: state === 'approved',
  }
}
