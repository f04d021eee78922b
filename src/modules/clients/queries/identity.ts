import { maskNumber } from '../../../kernel/identity-number.ts'
import { holdsKey } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { consentStands } from '../../consents/facts.ts'
import { childrenOf, type StoredChild } from '../children.ts'
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

type Wanted = { caseId: string; childId?: string | undefined; which: 'nik' | 'kk' | 'phone' }

/** Children who came with her, their numbers masked. */
export async function children(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  return { children: (await childrenOf(ctx, caseId)).map(maskedChild) }
}

const maskedChild = (child: StoredChild): StoredChild => ({
  ...child,
  ...(child.nik && { nik: maskNumber(child.nik) }),
})

/** The number in full. Opening it is a line of its own in the read log, under this endpoint's name (design.md 5, rule 12). */
export async function reveal(ctx: Ctx, { caseId, childId, which }: Wanted) {
  await getCase(ctx, caseId)
  const value = childId
    ? which === 'nik' && (await childrenOf(ctx, caseId)).find((c) => c.childId === childId)?.nik
    : (await openIdentity(ctx, caseId))?.[which]
  if (!value) throw new Refusal('not_found')
  return { value }
}
