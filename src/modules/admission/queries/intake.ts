import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { identityVersion } from '../../clients/facts.ts'
import { wasAsked } from '../../consents/facts.ts'
import { hasFirstNight } from '../../contacts/facts.ts'

export async function arriving(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cases')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'cases.centreId').onRef('people.personId', '=', 'cases.responsibleId'),
    )
    .select(['cases.caseId', 'cases.openedOn', 'people.callName as responsible'])
    .where('cases.stage', '=', 'data')
    .where('cases.state', '=', 'open')
    .where('cases.registerNo', 'is', null)
    .orderBy('cases.openedOn')
    .limit(100)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return {
    cases: rows.map((r) => ({
      ...r,
      honorific: labels.get(r.caseId)?.honorific ?? null,
      label: labels.get(r.caseId)?.label ?? '–',
      isProtected: labels.get(r.caseId)?.isProtected ?? false,
    })),
  }
}

/** What of the four steps is done, and what the screen chooses from. */
export async function intake(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const minute = await ctx.db
    .selectFrom('receiptMinutes')
    .select('signedAt')
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const people = await ctx.db
    .selectFrom('people')
    .select(['personId as id', 'callName as name'])
    .where('isActive', '=', true)
    .orderBy('callName')
    .limit(200)
    .execute()
  const intakes = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId as id', 'name'])
    .where('endsOn', '>=', ctx.today.toString())
    .orderBy('startsOn')
    .limit(10)
    .execute()
  return {
    caseId,
    stage: c.stage,
    registerNo: c.registerNo,
    admittedOn: c.admittedOn,
    identityVersion: await identityVersion(ctx, caseId),
    hasConsent: await wasAsked(ctx, caseId),
    hasFirstNight: await hasFirstNight(ctx, caseId),
    minute: minute ? (minute.signedAt ? ('signed' as const) : ('written' as const)) : ('none' as const),
    people,
    intakes,
    intakeId: c.intakeId,
  }
}
