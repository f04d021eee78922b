import type { z } from 'zod'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { assessments } from '../contract.ts'
import { classOf, PART_CODES } from '../forms/parts.ts'
import { wholeTexts } from './sample-assessment.ts'

/** Suryani, in the stage of assessment, in the house since the first day of the tests. */
export async function openCaseInAssessment(t: TestApp, callName = 'Suryani'): Promise<string> {
  const rizal = t.as(cast.rizal)
  const { caseId } = await rizal.within((ctx) =>
    openCase(ctx, {
      display: { honorific: 'Ibu', callName, birthYear: 1998 },
      openedOn: '2026-01-05',
      responsibleId: rizal.id,
    }),
  )
  await t.ownerSql(
    `update cases set stage = 'assessment', state = 'open', presence = 'in_house', admitted_on = '2026-01-12', planned_end_on = '2026-07-10' where case_id = $1`,
    [caseId],
  )
  return caseId
}

export const eventsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(
      `select kind from audit_entries where case_id = $1 and kind like any ('{assessments.%,instruments.%}') order by seq`,
      [caseId],
    )
  ).map((r) => String(r['kind']))

export const gateStands = async (t: TestApp, caseId: string, gate: string): Promise<boolean> =>
  (
    await t.ownerSql(
      `select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1`,
      [caseId, gate],
    )
  )[0]?.['is_met'] === true

export const openTasks = async (t: TestApp, caseId: string): Promise<string[]> =>
  (
    await t.ownerSql(
      `select kind || ' ' || due_on::text as line from tasks where case_id = $1 and done_at is null order by kind`,
      [caseId],
    )
  ).map((r) => String(r['line']))

type Written = Pick<z.input<typeof assessments.savePart.input>, 'part' | 'text'>

/** Suryani's whole assessment, part by part as the screen saves it. */
export function wholeAssessment(): Written[] {
  const texts = wholeTexts()
  return PART_CODES.map((part) => ({ part, text: texts[part] }) as Written) // each text by the form of its part
}

/** Writes every part by whoever holds its key. */
export async function writeAll(t: TestApp, assessmentId: string, version = 0): Promise<void> {
  for (const written of wholeAssessment()) {
    const who = classOf(written.part) === 'health' ? cast.nurse : cast.rizal
    await t.as(who).call('assessments.savePart', { assessmentId, ...written, version })
  }
}

export const rateRisk = async (t: TestApp, caseId: string, level: 'low' | 'high' = 'low'): Promise<void> => {
  const { version } = await t.as(cast.rizal).call('cases.page', { caseId })
  await t.as(cast.rizal).call('cases.rateRisk', { caseId, level, reason: 'Dinilai ulang dalam asesmen.', version })
}
