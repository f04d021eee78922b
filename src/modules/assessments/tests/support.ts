import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { SectionText } from '../comprehensive/sections.ts'
import { SECTIONS } from '../comprehensive/sections.ts'
import { draft } from './sample-assessment.ts'

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
    await t.ownerSql(`select kind from audit_entries where case_id = $1 and kind like 'assessments.%' order by seq`, [
      caseId,
    ])
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

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const INFORMANT = uuid(1)
export const PROBLEM = uuid(2)
export const NEED = uuid(3)

/** Suryani's whole assessment, cut into its sections as the screen saves them. */
export function wholeAssessment(): {
  part: (typeof SECTIONS)[number]['part']
  sealedAs: (typeof SECTIONS)[number]['sealedAs']
  text: SectionText
}[] {
  const { answers } = draft()
  return SECTIONS.map(({ part, sealedAs, fields, isMain }) => {
    const own = Object.fromEntries(fields.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])))
    const text: SectionText = { answers: own, findings: [] }
    if (part === 'sources') text.informants = [{ id: INFORMANT, relation: 'ibu' }]
    if (part === 'analysis') text.problems = [{ id: PROBLEM, statement: 'Penghasilan tidak teratur', rank: 1 }]
    if (part === 'recommendation') text.needs = [{ id: NEED, statement: 'Pekerjaan dari rumah', problemId: PROBLEM }]
    if (part === 'vocational' && isMain) {
      text.findings = [
        {
          id: uuid(4),
          part,
          statement: 'Perlu pekerjaan dari rumah',
          isKey: true,
          evidence: [
            { source: 'client', method: 'W' },
            { source: 'family', method: 'W', who: INFORMANT },
          ],
        },
      ]
    }
    return { part, sealedAs, text }
  })
}

/** Writes every section by whoever holds its key. */
export async function writeAll(t: TestApp, assessmentId: string, version = 0): Promise<void> {
  for (const section of wholeAssessment()) {
    const who = section.sealedAs === 'health' ? cast.nurse : cast.rizal
    await t.as(who).call('assessments.savePart', { assessmentId, ...section, version })
  }
}

export const rateRisk = async (t: TestApp, caseId: string, level: 'low' | 'high' = 'low'): Promise<void> => {
  const { version } = await t.as(cast.rizal).call('cases.page', { caseId })
  await t.as(cast.rizal).call('cases.rateRisk', { caseId, level, reason: 'Dinilai ulang dalam asesmen.', version })
}
