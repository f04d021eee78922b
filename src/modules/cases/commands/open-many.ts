import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { makeKeys } from '../../../platform/seal/many-keys.ts'
import type { Display } from '../facts/labels.ts'
import { displayPlace } from '../facts/labels.ts'

export type NewCaseOfMany = { display: Display; openedOn: string; responsibleId?: string | undefined }
export type OpenedCase = { caseId: string; clientId: string }

/**
 * As `openCase` of facts.ts, for a whole list: a handful of statements for a few hundred, keys with pauses. Records
 * nothing: the caller appends `cases.opened` (and `cases.social_worker_assigned`) of all of them together.
 */
export async function openCases(ctx: Ctx, cases: readonly NewCaseOfMany[]): Promise<OpenedCase[]> {
  const { centreId, personId } = ctx.actor
  const now = ctx.now.toString()
  const made = cases.map((c) => ({
    ...c,
    caseId: newId(ctx.now),
    clientId: newId(ctx.now),
    membershipId: newId(ctx.now),
  }))
  const rows = JSON.stringify(
    made.map((m) => ({
      case_id: m.caseId,
      client_id: m.clientId,
      membership_id: m.membershipId,
      opened_on: m.openedOn,
      responsible_id: m.responsibleId ?? null,
    })),
  )
  const from =
    'from jsonb_to_recordset($3::jsonb) as r (case_id uuid, client_id uuid, membership_id uuid, opened_on date, responsible_id uuid)'
  await ctx.client.query(`insert into clients (centre_id, client_id, made_at) select $1, r.client_id, $2 ${from}`, [
    centreId,
    now,
    rows,
  ])
  await ctx.client.query(
    `insert into cases (centre_id, case_id, client_id, episode, stage_since, is_protected, opened_on, responsible_id)
     select $1, r.case_id, r.client_id, 1, $2, false, r.opened_on, r.responsible_id ${from}`,
    [centreId, now, rows],
  )
  await ctx.client.query(
    `insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, assigned_by)
     select $1, r.membership_id, r.case_id, r.responsible_id, 'responsible', $2, $4 ${from} where r.responsible_id is not null`,
    [centreId, now, rows, personId],
  )
  const keys = await makeKeys(
    ctx.seal,
    'display',
    made.map((m) => ({ caseId: m.caseId, isProtected: false, people: m.responsibleId ? [m.responsibleId] : [] })),
  )
  const names = made.flatMap((m) => {
    const found = keys.get(m.caseId)
    return found
      ? [
          {
            case_id: m.caseId,
            call_name: sealText(found.key, JSON.stringify(m.display), { ...displayPlace(m.caseId), kid: found.kid }),
          },
        ]
      : []
  })
  await ctx.client.query(
    `insert into case_displays (centre_id, case_id, call_name) select $1, r.case_id, r.call_name from jsonb_to_recordset($2::jsonb) as r (case_id uuid, call_name text)`,
    [centreId, JSON.stringify(names)],
  )
  return made.map(({ caseId, clientId }) => ({ caseId, clientId }))
}
