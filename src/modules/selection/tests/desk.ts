import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { versionOf, WHY } from '../../referrals/tests/people.ts'

type Decision = 'accept' | 'wait' | 'refer' | 'refuse' | 'emergency'
let serial = 100

/** Another woman each time: the area of the number does not exist. */
export const another = (birthDate = '1998-08-05') => ({
  fullName: `Calon ${++serial}`,
  nik: `99100145${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}${String(serial).padStart(4, '0')}`,
  birthDate,
})

/** What the chain says happened to her, in order. */
export const kindsOf = async (t: TestApp, caseId: string) =>
  (await t.ownerSql('select kind from audit_entries where case_id = $1 order by seq', [caseId])).map((r) =>
    String(r['kind']),
  )

/** Does the evidence of this gate stand? */
export const standsFor = async (t: TestApp, caseId: string, gate: string) =>
  (
    await t.ownerSql(
      'select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1',
      [caseId, gate],
    )
  )[0]?.is_met ?? false

export const pageOf = (t: TestApp, caseId: string) => t.as(cast.head).call('selection.page', { caseId })

/** The head decides on the version that she sees. */
export const decideOn = async (t: TestApp, caseId: string, kind: Decision, more: Record<string, unknown> = {}) =>
  t.as(cast.head).call('selection.decide', { caseId, version: await versionOf(t, caseId), kind, reason: WHY, ...more })

/** The codes of what stands in the way of that decision. */
export const refusedWith = async (t: TestApp, caseId: string, kind: string, more: Record<string, unknown> = {}) => {
  const body = { caseId, version: await versionOf(t, caseId), kind, reason: WHY, ...more }
  const answer = await t.as(cast.head).raw('selection.decide', body, { 'idempotency-key': crypto.randomUUID() })
  return (answer.body.refusal?.issues ?? []).map((i: { code: string }) => i.code)
}
