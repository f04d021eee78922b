import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import { openDisplay } from '../cases/facts/labels.ts'
import { womenOfSession } from '../programme/facts.ts'
import { firstName } from './rules.ts'

const WHAT = 'first names of a session'
type Named = { caseId: string; name: string }
type Guest = { sessionId: string; delivererId: string }

/**
 * First names of the women of a session, sealed to the account of whoever gives it (domain.md 8.3, A: first name in session). A
 * protected woman has none here: a code among names would say that she is one. Null where there is no account or no group.
 */
export async function sealNames(
  ctx: Ctx,
  invitationId: string,
  of: Guest,
): Promise<{ names: string | null; told: number }> {
  const ids = await womenOfSession(ctx, of.sessionId)
  if (ids.length === 0) return { names: null, told: 0 }
  const women = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('caseId', 'in', ids)
    .where('isProtected', '=', false)
    .execute()
  const named: Named[] = []
  for (const { caseId } of women) {
    const display = await openDisplay(ctx, caseId)
    if (display) named.push({ caseId, name: firstName(display.callName) })
  }
  if (named.length === 0) return { names: null, told: 0 }
  const [copy] = await sealCopies(ctx, WHAT, invitationId, named, [of.delivererId])
  return { names: copy?.body ?? null, told: copy ? named.length : 0 }
}

/** Of those whom one may still be told, by name. */
export function openNames(ctx: Ctx, invitationId: string, names: string | null, still: readonly string[]): string[] {
  if (names === null) return []
  return openCopy<Named[]>(ctx, WHAT, invitationId, names)
    .filter((n) => still.includes(n.caseId))
    .map((n) => n.name)
    .toSorted((a, b) => a.localeCompare(b, 'id'))
}
