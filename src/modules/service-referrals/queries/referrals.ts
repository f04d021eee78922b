import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { isShut } from '../../cases/stages.ts'
import { brokers } from '../policy.ts'
import { chainsOf, printsClosed, purposeOf, reachOf, SERVICE_KINDS } from '../rules.ts'
import { classFor, getService, isAgreed } from '../standing.ts'
import { notesOf, printedOf } from '../texts.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('serviceReferrals as r')
    .innerJoin('services as s', (j) =>
      j.onRef('s.centreId', '=', 'r.centreId').onRef('s.serviceId', '=', 'r.serviceId'),
    )
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.referredBy'))
    .leftJoin('people as e', (j) => j.onRef('e.centreId', '=', 'r.centreId').onRef('e.personId', '=', 'r.escortId'))
    .select([
      'r.serviceReferralId as id',
      ...(['r.centreId', 'r.caseId', 'r.onwardFrom', 'r.serviceId', 'r.reach', 'r.urgency', 'r.basis'] as const),
      ...([
        'r.shared',
        'r.costRupiah',
        'r.payer',
        'r.referredOn',
        'r.answerBy',
        'r.result',
        'r.closedOn',
        'r.acceptedOn',
      ] as const),
      ...(['s.name as service', 's.kind', 'p.callName as referredBy', 'e.callName as escort'] as const),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
const isLate = (ctx: Ctx, r: Pick<Row, 'result' | 'answerBy'>) => r.result === null && r.answerBy < ctx.today.toString()

async function legsOf(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  const found = await rows(ctx)
    .where('r.caseId', '=', caseId)
    .orderBy('r.referredOn')
    .orderBy('r.serviceReferralId')
    .execute()
  const notes = await notesOf(
    ctx,
    found.map((r) => r.id),
  )
  return found.map(({ centreId, reach, shared, ...r }) => ({
    ...r,
    shared: [...shared],
    isNurseOnly: reach === 'nurse',
    isLate: isLate(ctx, r),
    mayAnswer:
      r.result === null &&
      !isShut(c) &&
      ctx.can('serviceReferrals.refer') &&
      allows(brokers, ctx.actor, { centre_id: centreId, case_id: caseId, reach, is_protected: c.isProtected }),
    mayPrint: r.result === null && !isShut(c) && prints(ctx, reach, c),
    ...(notes.get(r.id) ?? { sent: null, replies: [], acceptance: null, papers: [] }),
  }))
}

function prints(ctx: Ctx, reach: Row['reach'], c: Awaited<ReturnType<typeof getCase>>): boolean {
  const cls = ctx.can('serviceReferrals.refer') ? classFor(ctx, reach, c) : null
  return cls !== null && printsClosed(reach, cls)
}

/** A paper as it was printed; its name says a number and nothing else. */
export async function paper(ctx: Ctx, { noteId }: { noteId: string }) {
  const { number, pdf } = await printedOf(ctx, noteId)
  return { fileName: `surat-${number.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`, type: 'application/pdf', base64: pdf }
}

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const legs = await legsOf(ctx, caseId)
  const c = await getCase(ctx, caseId)
  const may = (kind: (typeof SERVICE_KINDS)[number]) =>
    !isShut(c) && ctx.can('serviceReferrals.refer') && classFor(ctx, reachOf(kind), c) !== null
  return { legs, mayRefer: SERVICE_KINDS.filter(may) }
}

/** The chain in which this referral stands. */
export async function chain(ctx: Ctx, { id }: { id: string }) {
  const { caseId } = await ctx.db
    .selectFrom('serviceReferrals')
    .select('caseId')
    .where('serviceReferralId', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  const legs = chainsOf(await legsOf(ctx, caseId)).find((one) => one.some((l) => l.id === id)) ?? []
  return { ...(await personIn(ctx, [caseId]))(caseId), legs }
}

/** What is open, what is late first; then what was closed last. What only the nurse may know stands in no list (domain.md 8.3, F). */
export async function list(ctx: Ctx) {
  const found = await rows(ctx)
    .where('r.reach', '!=', 'nurse')
    .orderBy('r.closedOn', (order) => order.desc().nullsFirst())
    .orderBy('r.answerBy')
    .orderBy('r.serviceReferralId')
    .limit(200)
    .execute()
  const person = await personIn(
    ctx,
    found.map((r) => r.caseId),
  )
  return {
    rows: found.map((r) => ({
      ...person(r.caseId),
      ...{ id: r.id, service: r.service, urgency: r.urgency, referredOn: r.referredOn, answerBy: r.answerBy },
      standing: r.result ? ('closed' as const) : isLate(ctx, r) ? ('late' as const) : ('open' as const),
      result: r.result,
    })),
  }
}

async function personIn(ctx: Ctx, caseIds: readonly string[]) {
  const labels = await labelsOf(ctx, [...new Set(caseIds)])
  return (caseId: string) => {
    const l = labels.get(caseId)
    return { caseId, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false }
  }
}

export async function consentFor(ctx: Ctx, { caseId, serviceId }: { caseId: string; serviceId: string }) {
  await getCase(ctx, caseId)
  const service = await getService(ctx, serviceId)
  return { stands: await isAgreed(ctx, caseId, service), purpose: purposeOf(service.kind) }
}
