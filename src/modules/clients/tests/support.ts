import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { Display } from '../../cases/facts/labels.ts'

/** A case in the stage of data, as after the head's decision; the owner of the database sets the stage in place of the gate. */
export async function openInData(
  t: TestApp,
  display: Display,
  more: { who?: (typeof cast)['rizal' | 'wulan']; openedOn?: string; protectedCode?: string } = {},
): Promise<string> {
  const worker = t.as(more.who ?? cast.rizal)
  const { caseId } = await worker.within((ctx) =>
    openCase(ctx, {
      display,
      openedOn: more.openedOn ?? '2026-01-05',
      responsibleId: worker.id,
      ...(more.protectedCode && { protectedCode: more.protectedCode }),
    }),
  )
  await t.ownerSql(`update cases set stage = 'data', state = 'open' where case_id = $1`, [caseId])
  return caseId
}

/** Angkatan I/2026, 12 January to 10 July (domain.md 11). */
export async function makeIntake(
  t: TestApp,
  o: { ordinal?: number; startsOn?: string; endsOn?: string } = {},
): Promise<string> {
  const head = t.as(cast.head)
  const rows = await head.sql(
    `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, gen_random_uuid(), 2026, $2, $3, $4, $5, 40) returning intake_id`,
    [
      head.centreId,
      o.ordinal ?? 1,
      `${o.ordinal === 2 ? 'II' : 'I'}/2026`,
      o.startsOn ?? '2026-01-12',
      o.endsOn ?? '2026-07-10',
    ],
  )
  return rows[0].intake_id
}

export const eventsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (await t.ownerSql<{ kind: string }>(`select kind from audit_entries where case_id = $1 order by seq`, [caseId])).map(
    (r) => r.kind,
  )

export const gateStands = async (t: TestApp, caseId: string, gate: string): Promise<boolean> => {
  const rows = await t.ownerSql<{ is_met: boolean }>(
    `select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1`,
    [caseId, gate],
  )
  return rows[0]?.is_met ?? false
}

type Task = { kind: string; due_on: string; due_at: Date | null; owner_role: string | null; params: unknown }
export const openTasks = async (t: TestApp, caseId: string): Promise<Task[]> =>
  t.ownerSql<Task>(
    `select kind, due_on::text, due_at, owner_role, params from tasks where case_id = $1 and done_at is null order by kind`,
    [caseId],
  )
