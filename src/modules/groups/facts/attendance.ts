import type { Ctx } from '../../../platform/http/context.ts'
import { attendanceOf, type Counted, countedAs, type Excuse, type Mark } from '../rules.ts'

export type Marks = Partial<Record<Counted, number>>

/** How she was there in group sessions since a day: how often each mark. */
export const marksSince = async (ctx: Ctx, caseId: string, since: string): Promise<Marks> =>
  marksIn(await countsSince(ctx, caseId, since))

/** The same, with how many were held and how often she needs it explained again. */
export async function groupsSince(ctx: Ctx, caseId: string, since: string) {
  const rows = await countsSince(ctx, caseId, since)
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)
  return {
    ...attendanceOf(marksIn(rows)),
    held: sum(rows.map((r) => r.n)),
    again: sum(rows.map((r) => r.again)),
  }
}

const countsSince = (ctx: Ctx, caseId: string, since: string) =>
  ctx.db
    .selectFrom('groupAttendances')
    .select(({ fn }) => [
      'mark',
      'reason',
      fn.countAll<number>().as('n'),
      fn.countAll<number>().filterWhere('needsReexplaining', '=', true).as('again'),
    ])
    .where('caseId', '=', caseId)
    .where('counts', '=', true)
    .where('heldOn', '>=', since)
    .groupBy(['mark', 'reason'])
    .execute()

type Row = { mark: Mark; reason: Excuse | null; n: number }

/** How often each, as it is counted. */
export const marksIn = (rows: readonly Row[]): Marks => {
  const marks: Marks = {}
  for (const r of rows) {
    const as = countedAs(r.mark, r.reason === 'letter')
    marks[as] = (marks[as] ?? 0) + Number(r.n)
  }
  return marks
}
