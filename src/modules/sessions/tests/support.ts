import { randomUUID } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { Display } from '../../cases/facts/labels.ts'

type Worker = (typeof cast)['rizal' | 'wulan']

/** A case in intervention since a day; the owner of the database sets the stage in place of the gates, the event is recorded as the move would. */
export async function openInHouse(
  t: TestApp,
  callName: string,
  o: { who?: Worker; protectedCode?: string; since?: string } = {},
): Promise<string> {
  const worker = t.as(o.who ?? cast.rizal)
  const display: Display = { honorific: 'Ibu', callName, birthYear: 1998 }
  const { caseId } = await worker.within((ctx) =>
    openCase(ctx, {
      display,
      openedOn: '2026-01-05',
      responsibleId: worker.id,
      ...(o.protectedCode && { protectedCode: o.protectedCode }),
    }),
  )
  await t.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-12', planned_end_on = '2026-07-10', stage_since = now() where case_id = $1`,
    [caseId],
  )
  // the trigger on stage_entries would ask for every gate before
  if (o.since) {
    await t.ownerSql('alter table stage_entries disable trigger user')
    await t.ownerSql(
      `insert into stage_entries (centre_id, entry_id, case_id, from_stage, to_stage, kind, at, person_id)
       values ($1, gen_random_uuid(), $2, 'plan', 'intervention', 'forward', $3, $4)`,
      [worker.centreId, caseId, t.time.now.toString(), worker.id],
    )
    await t.ownerSql('alter table stage_entries enable trigger user')
  }
  return caseId
}

/** Goals of a plan in force, as numbers only; the plan and its approval have tests of their own. */
export async function withGoals(t: TestApp, caseId: string, goalIds: readonly string[]): Promise<void> {
  const planId = randomUUID()
  await t.ownerSql(
    `insert into plans (centre_id, plan_id, case_id, number, state, started_by, started_at, proposed_by, proposed_at, decided_by, decided_at)
     select centre_id, $3, case_id, 1, 'approved', responsible_id, now(), responsible_id, now(), $2, now() from cases where case_id = $1`,
    [caseId, t.as(cast.head).id, planId],
  )
  for (const [i, goalId] of goalIds.entries())
    await t.ownerSql(
      `insert into plan_goals (centre_id, plan_id, goal_id, case_id, position, importance, difficulty, start_level)
       select centre_id, $2, $3, case_id, $4, 1, 1, -1 from cases where case_id = $1`,
      [caseId, planId, goalId, i + 1],
    )
}

export const eventsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(
      `select kind from audit_entries where case_id = $1 and (split_part(kind, '.', 1) in ('sessions', 'groups', 'conferences')) order by seq`,
      [caseId],
    )
  ).map((r) => String(r['kind']))

export const gateStands = async (t: TestApp, caseId: string, gate: string): Promise<boolean> => {
  const rows = await t.ownerSql(
    `select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1`,
    [caseId, gate],
  )
  return rows[0]?.['is_met'] === true
}

type TaskRow = {
  kind: string
  due: string | null
  from: string | null
  owner: string | null
  role: string | null
  text: boolean
  link: string | null
}
export const openTasks = async (t: TestApp, caseId: string): Promise<TaskRow[]> =>
  (await t.ownerSql(
    `select t.kind, t.due_on::text as due, t.from_on::text as from, t.owner_id as owner, t.owner_role as role, x.task_id is not null as text, t.link
     from tasks t left join task_texts x using (centre_id, task_id) where t.case_id = $1 and t.done_at is null order by t.kind`,
    [caseId],
  )) as TaskRow[] // the columns of the statement above

/** A note with the least that it needs; the clock of the tests stands at nine in the morning of 12 January. */
export const noteOf = (caseId: string) => ({
  caseId,
  kind: 'counselling' as const,
  on: '2026-01-12',
  time: '08:00',
  minutes: 45,
  discussed: 'Menghitung harga jual daster.',
})
