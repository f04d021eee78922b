import { worksOn } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { getCase } from '../cases/facts/case.ts'
import { consentStands, mayBeToldTo } from '../consents/facts.ts'
import { purposeOf, type Reach, type ServiceKind, type TextClass, textClass } from './rules.ts'

/** A line of the directory as it stands. */
export const getService = (ctx: Ctx, serviceId: string) =>
  ctx.db
    .selectFrom('services')
    .selectAll()
    .where('serviceId', '=', serviceId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))

/** A referral as it stands, with where it goes and who goes with her. */
export const getReferral = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom('serviceReferrals as r')
    .innerJoin('services as s', (j) =>
      j.onRef('s.centreId', '=', 'r.centreId').onRef('s.serviceId', '=', 'r.serviceId'),
    )
    .leftJoin('people as e', (j) => j.onRef('e.centreId', '=', 'r.centreId').onRef('e.personId', '=', 'r.escortId'))
    .select([
      ...(['r.caseId', 'r.reach', 'r.urgency', 'r.basis', 'r.shared', 'r.referredOn', 'r.answerBy'] as const),
      ...(['r.acceptedOn', 'r.result', 's.kind', 's.name as service', 's.address', 'e.name as escort'] as const),
    ])
    .where('r.serviceReferralId', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))

type Case = Awaited<ReturnType<typeof getCase>>

/** Under which key this person writes in a referral of this reach; null when she writes in none. */
export const classFor = (ctx: Ctx, reach: Reach, c: Case): TextClass | null =>
  textClass(reach, (cls) => worksOn(ctx.actor, cls, c))

/** Did she say yes to telling this service, and does it stand today? (security.md 3.9) */
export const isAgreed = (ctx: Ctx, caseId: string, service: { kind: ServiceKind; name: string }): Promise<boolean> =>
  purposeOf(service.kind) === 'health_partner'
    ? consentStands(ctx, caseId, 'health_partner')
    : mayBeToldTo(ctx, caseId, service.name)
