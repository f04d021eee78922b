import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import type { Kind } from '../rules.ts'

export const today = '2026-01-12'

export const sittingOn = (t: TestApp, caseId: string, kind: Kind, more = {}) => ({
  caseId,
  kind,
  heldOn: today,
  chairId: t.as(cast.coordinator).id,
  secretaryId: t.as(cast.wulan).id,
  members: [{ personId: t.as(cast.rizal).id }],
  facts: 'Empat sesi, kelas 18 dari 20.',
  decision: 'continue' as const,
  ...(kind === 'review' || kind === 'cc3' ? { nextReviewOn: '2026-02-10' } : {}),
  ...(kind === 'ccl' ? { cause: 'crisis' as const } : {}),
  ...more,
})

export const detailsOf = async (t: TestApp, caseId: string, kind: string) =>
  (
    await t.ownerSql(`select details from audit_entries where case_id = $1 and kind = $2 order by seq desc limit 1`, [
      caseId,
      kind,
    ])
  )[0]?.['details']
