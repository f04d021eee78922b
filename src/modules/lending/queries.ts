import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { READS_ON_REQUEST } from '../access/rules.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { teamNow } from './lend.ts'
import { askers } from './policy.ts'

const asked = (ctx: Ctx) =>
  ctx.db
    .selectFrom('keyRequests')
    .innerJoin('people as reader', (j) =>
      j.onRef('reader.centreId', '=', 'keyRequests.centreId').onRef('reader.personId', '=', 'keyRequests.readerId'),
    )
    .innerJoin('people as asker', (j) =>
      j.onRef('asker.centreId', '=', 'keyRequests.centreId').onRef('asker.personId', '=', 'keyRequests.askedBy'),
    )
    .leftJoin('people as giver', (j) =>
      j.onRef('giver.centreId', '=', 'keyRequests.centreId').onRef('giver.personId', '=', 'keyRequests.answeredBy'),
    )
    .select([
      'requestId',
      'caseId',
      'class',
      'purpose',
      'askedAt',
      'answer',
      'declinedFor',
      'answeredAt',
      'reader.callName as reader',
      'asker.callName as askedBy',
      'giver.callName as answeredBy',
    ])
    .orderBy((eb) => eb.case().when('answer', 'is', null).then(0).else(1).end())
    .orderBy('askedAt', 'desc')

/** Of a psychologist those of her women, of a nurse those about health: the policy of the table decides. */
export async function requests(ctx: Ctx) {
  const rows = await asked(ctx).limit(50).execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return { requests: rows.map((r) => ({ ...r, label: labels.get(r.caseId)?.label ?? null })) }
}

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const team = await teamNow(ctx, caseId)
  const readers = team.filter((m) => m.part === 'health_reader')
  const { roles, tended } = ctx.actor
  return {
    readers: readers.map(({ personId, callName, since }) => ({ personId, callName, since })),
    candidates: team
      .filter((m) => READS_ON_REQUEST.includes(m.part) && !readers.some((r) => r.personId === m.personId))
      .map(({ personId, callName }) => ({ personId, callName })),
    requests: await asked(ctx).where('caseId', '=', caseId).limit(20).execute(),
    mayAsk: ctx.can('lending.ask') && allows(askers, ctx.actor, { centre_id: ctx.actor.centreId, case_id: caseId }),
    mayTakeBack: ctx.can('lending.answer') && (roles.includes('nurse') || tended.includes(caseId)),
  }
}
