import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'

export type Told = { risk: Code<'cases', 'risk'> | null; exitKind: Code<'cases', 'exitKind'> | null }

/**
 * How great the danger is, for whoever reads her story, and how she left, for her team, whoever leads and whoever writes the papers of it
 * (docs/decisions/0025). The database tells it, and no other way leads to these columns; what this person may not know is not there.
 */
export async function toldOfHer(ctx: Ctx, caseIds: readonly string[]): Promise<(caseId: string) => Told> {
  if (caseIds.length === 0) return () => NOTHING
  const { rows } = await ctx.client.query<{ case_id: string; risk: Told['risk']; exit_kind: Told['exitKind'] }>(
    'select case_id, risk, exit_kind from sec.told_of_her($1)',
    [[...caseIds]],
  )
  const told = new Map(rows.map((r) => [r.case_id, { risk: r.risk, exitKind: r.exit_kind }]))
  return (caseId) => told.get(caseId) ?? NOTHING
}

const NOTHING: Told = { risk: null, exitKind: null }
