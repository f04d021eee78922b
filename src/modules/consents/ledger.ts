import type { Ctx } from '../../platform/http/context.ts'

/** The ledger of a case, newest first. One answer per purpose stands: the newest. */
export const ledgerOf = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('consents')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'consents.centreId').onRef('people.personId', '=', 'consents.explainedBy'),
    )
    .select([
      'consents.purpose',
      'consents.answer',
      'consents.form',
      'people.callName as explainedBy',
      'consents.givenAt',
      'consents.validUntil',
      'consents.talkId',
    ])
    .where('consents.caseId', '=', caseId)
    .orderBy('consents.givenAt', 'desc')
    .orderBy('consents.recordedAt', 'desc')
    .orderBy('consents.consentId', 'desc')
    .limit(300)
    .execute()

type Line = Awaited<ReturnType<typeof ledgerOf>>[number]

export const newest = (lines: readonly Line[]): Line[] =>
  lines.filter((line, i) => lines.findIndex((other) => other.purpose === line.purpose) === i)
