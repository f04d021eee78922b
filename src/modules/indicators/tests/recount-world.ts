import type { TestApp } from '../../../../tests/support/app.ts'

export type Row = Readonly<Record<string, string | number | boolean | null>>
export type Table = readonly Row[]

/** Every row of a table, dates and moments as text: what the recount starts from knows no query of the application. */
async function rowsOf(t: TestApp, table: string, centreId: string): Promise<Table> {
  const rows = await t.ownerSql<{ row: Row }>(`select to_jsonb(x) as row from ${table} x where centre_id = $1`, [
    centreId,
  ])
  return rows.map((r) => r.row)
}

const TABLES = [
  ...([
    'cases',
    'referrals',
    'assessments',
    'plan_signatures',
    'plan_goals',
    'goal_ratings',
    'beds',
    'bed_periods',
  ] as const),
  ...(['terminations', 'group_attendances', 'session_notes', 'stage_entries', 'conferences', 'skill_tests'] as const),
  ...(['certifications', 'toolkits', 'aftercare_windows', 'aftercare_contacts', 'aftercare_ends', 'services'] as const),
  ...(['service_referrals', 'referral_complaints', 'incidents', 'incident_tellings', 'role_grants', 'rooms'] as const),
  ...([
    'spend_requests',
    'spend_payments',
    'petty_cash_entries',
    'session_fees',
    'budget_plans',
    'budget_versions',
  ] as const),
  ...(['budget_lines', 'sales', 'work_moves', 'work_makers', 'survey_rounds', 'survey_answers'] as const),
  ...(['assessment_sections', 'instrument_takings', 'tasks', 'mediation_looks', 'aftercare_answers'] as const),
  ...(['partners', 'partner_agreements', 'partner_deals', 'works', 'group_sessions'] as const),
] as const
export type World = Record<(typeof TABLES)[number], Table>

export async function worldOf(t: TestApp, centreId: string): Promise<World> {
  const all: [string, Table][] = []
  for (const table of TABLES) all.push([table, await rowsOf(t, table, centreId)])
  return Object.fromEntries(all) as World // each of TABLES was read
}
