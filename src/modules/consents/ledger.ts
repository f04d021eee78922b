import type { Ctx } from '../../platform/http/context.ts'
import type { Purpose } from './rules.ts'
import { stands } from './rules.ts'

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
      'consents.language',
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

/** May the house do this today, by what she said last? For letters, photographs, disclosure, messages. */
export async function consentHolds(ctx: Ctx, caseId: string, purpose: Purpose): Promise<boolean> {
  const line = newest(await ledgerOf(ctx, caseId)).find((l) => l.purpose === purpose)
  return stands(line, ctx.today)
}

/** A photograph of her: false hides the control everywhere (domain.md KS-03). Nothing said yet is no. */
export const photoAllowed = (ctx: Ctx, caseId: string): Promise<boolean> => consentHolds(ctx, caseId, 'photo')
