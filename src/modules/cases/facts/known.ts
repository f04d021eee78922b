import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'

export type Told = {
  risk: Code<'cases', 'risk'> | null
  exitKind: Code<'cases', 'exitKind'> | null
  awayAs: AwayAs | null
}
type AwayAs = Code<'cases', 'awayAs'>
/** Where she is as far as the reader may know it: `away` is all that the others learn. */
export type Where = Code<'cases', 'presence'> | AwayAs

/**
 * How great the danger is, for whoever reads her story, how she left, for her team, whoever leads and whoever writes the papers of it, and
 * as what she is away, for whoever keeps the house and her worker (docs/decisions/0025). The database tells it, and no other way leads to these columns; what this person may not know is not there.
 */
export async function toldOfHer(ctx: Ctx, caseIds: readonly string[]): Promise<(caseId: string) => Told> {
  if (caseIds.length === 0) return () => NOTHING
  const { rows } = await ctx.client.query<Row>('select * from sec.told_of_her($1)', [[...caseIds]])
  const told = new Map(rows.map((r) => [r.case_id, { risk: r.risk, exitKind: r.exit_kind, awayAs: r.away_as }]))
  return (caseId) => told.get(caseId) ?? NOTHING
}

type Row = { case_id: string; risk: Told['risk']; exit_kind: Told['exitKind']; away_as: AwayAs | null }
const NOTHING: Told = { risk: null, exitKind: null, awayAs: null }

type Present = { caseId: string; presence: Code<'cases', 'presence'> }

/** Where each of these women is, as far as this person may know. */
export async function whereOf(ctx: Ctx, women: readonly Present[]): Promise<(her: Present) => Where> {
  const away = women.filter((w) => w.presence === 'away').map((w) => w.caseId)
  const told = await toldOfHer(ctx, away)
  return (her) => told(her.caseId).awayAs ?? her.presence
}
export const whereIs = async (ctx: Ctx, her: Present): Promise<Where> => (await whereOf(ctx, [her]))(her)
