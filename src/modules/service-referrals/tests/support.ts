import { cast, type Member } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import type { ServiceKind } from '../rules.ts'

/** A line of the directory. */
export async function serviceOf(t: TestApp, kind: ServiceKind, name: string): Promise<string> {
  const { serviceId } = await t.as(cast.rizal).call('serviceReferrals.saveService', { kind, name, version: 0 })
  return serviceId
}

type Told = { kind?: ServiceKind; reason?: string; onwardFrom?: string }

/** Somebody refers her, on a basis that needs no consent; gives the referral. */
export async function referredOut(t: TestApp, caseId: string, by: Member, told: Told = {}): Promise<string> {
  const { kind = 'health_centre', reason = 'Demam tiga hari.', onwardFrom } = told
  const { id } = await t.as(by).call('serviceReferrals.refer', {
    caseId,
    serviceId: await serviceOf(t, kind, `Layanan ${kind}`),
    ...(onwardFrom && { onwardFrom }),
    ...{ reason, message: 'Mohon diperiksa.', shared: [] },
    ...{ urgency: 'now', basis: 'public_service', ground: 'Tanda bahaya.' },
    referredOn: t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString(),
  })
  return id
}
