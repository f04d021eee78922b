import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openMinutes } from '../minutes.ts'
import { headRows, headsOf, shown } from './heads.ts'

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  return { conferences: await headsOf(ctx, caseId) }
}

export async function read(ctx: Ctx, { conferenceId }: { conferenceId: string }) {
  const row = await headRows(ctx).where('conferences.conferenceId', '=', conferenceId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const c = await getCase(ctx, row.caseId)
  const label = (await labelsOf(ctx, [row.caseId])).get(row.caseId)
  const members = await ctx.db
    .selectFrom('conferenceMembers')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'conferenceMembers.centreId')
        .onRef('people.personId', '=', 'conferenceMembers.personId'),
    )
    .select([
      'conferenceMembers.personId',
      'people.callName as name',
      'conferenceMembers.guest',
      'conferenceMembers.wasPresent',
    ])
    .where('conferenceMembers.conferenceId', '=', conferenceId)
    .orderBy('conferenceMembers.seat')
    .execute()
  return {
    caseId: c.caseId,
    label: label?.label ?? '–',
    honorific: label?.honorific ?? null,
    isProtected: c.isProtected,
    registerNo: c.registerNo,
    head: shown(row),
    members,
    minutes: (await openMinutes(ctx, row.caseId, [conferenceId])).get(conferenceId) ?? null,
  }
}
