import { maskNumber } from '../../../kernel/identity-number.ts'
import { holdsKey } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { consentStands } from '../../consents/facts.ts'
import { openIdentity } from '../facts.ts'
import { missingParts } from '../rules.ts'

const masked = (number: string | undefined): string | null => (number ? maskNumber(number) : null)
/** "08•• •••• ••01": enough to recognise a number one knows, not enough to call it. */
const maskedPhone = (number: string | undefined): string | null =>
  number ? `${number.slice(0, 2)}${'•'.repeat(Math.max(0, number.length - 4))}${number.slice(-2)}` : null

export async function identity(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const isOpen = allows(holdsKey('identity'), ctx.actor, {
    centre_id: c.centreId,
    case_id: c.caseId,
    is_protected: c.isProtected,
  })
  const found = isOpen ? await openIdentity(ctx, caseId) : null
  const photo = await consentStands(ctx, caseId, 'photo') // false hides the control everywhere (domain.md KS-03)
  if (!found) return { isOpen, version: 0, identity: null, missing: [], photoAllowed: photo }
  const { version, nik, kk, phone, ...rest } = found
  return {
    isOpen,
    version,
    identity: { ...rest, nik: masked(nik), kk: masked(kk), phone: maskedPhone(phone) },
    missing: missingParts(found),
    photoAllowed: photo,
  }
}

/** The number in full. Opening it is a line of its own in the read log, under this endpoint's name (design.md 5, rule 12). */
export async function reveal(ctx: Ctx, { caseId, which }: { caseId: string; which: 'nik' | 'kk' | 'phone' }) {
  await getCase(ctx, caseId)
  const found = await openIdentity(ctx, caseId)
  const value = found?.[which]
  if (!value) throw new Refusal('not_found')
  return { value }
}
