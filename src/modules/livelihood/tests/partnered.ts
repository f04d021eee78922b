import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { SIGNED, TAILOR } from '../../partners/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

/** Two women of Rizal's, and a partner whose place was seen and who signed for one of them. */
export async function partnered(t: TestApp) {
  const caseId = await openInHouse(t, 'Suryani')
  const other = await openInHouse(t, 'Halimah')
  const { partnerId } = await t.as(cast.coordinator).call('partners.save', { ...TAILOR, seenOn: '2026-01-10' })
  await t.as(cast.coordinator).call('partners.sign', { ...SIGNED, partnerId })
  return { caseId, other, partnerId }
}
