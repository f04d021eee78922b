import { opens } from '../../kernel/policy.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { noContactsStand, openNoContacts } from '../contacts/facts.ts'
import { type Mention, mentionedIn } from '../contacts/rules.ts'
import type { LeaveWords } from '../residence/facts.ts'
import { codeOf } from './rules.ts'
import { wordsOf } from './said.ts'

/** By what somebody of her list is named in what was said of this leave; nothing is opened, and null, for whoever holds no key of it. */
export async function alikeOf(
  ctx: Ctx,
  c: { caseId: string; isProtected: boolean },
  words: LeaveWords | null,
): Promise<Mention | null> {
  const said = saidOf(words)
  if (said === '' || !opens(ctx.actor, 'safety', c)) return null
  return mentionedIn(said, await openNoContacts(ctx, c.caseId))
}

const saidOf = (words: LeaveWords | null): string =>
  [words?.to, words?.companion, words?.why].filter((w) => w !== null && w !== undefined).join('; ')

type Compared = { lists: string; known: Map<string, Mention | null> }
const SLOT = 'leave.compared'

/**
 * Leaves that are not over and name somebody of a list whose key this person holds, but for those that she decided with that before her
 * eyes. Each is compared once a session, and anew when a list changed: opening a list is a line of the read log.
 */
export async function alike(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('leavePasses')
    .select(['passId', 'passNo', 'caseId', 'body'])
    .where('body', 'is not', null)
    .where('inAt', 'is', null)
    .where('backAt', '>', ctx.now.toString())
    .where((eb) =>
      eb.or([
        eb('decision', 'is', null),
        eb.and([eb('decision', '=', 'given'), eb('decidedBy', '<>', ctx.actor.personId)]),
      ]),
    )
    .orderBy('backAt')
    .limit(100)
    .execute()
  const { memory } = ctx.seal.ring
  const lists = await noContactsStand(ctx)
  const kept = memory.get(SLOT) as Compared | undefined // only this function writes the slot
  const known = kept?.lists === lists ? kept.known : new Map<string, Mention | null>()
  for (const row of rows)
    if (!known.has(row.passId))
      known.set(row.passId, await alikeOf(ctx, await getCase(ctx, row.caseId), await wordsOf(ctx, row)))
  memory.set(SLOT, { lists, known } satisfies Compared)
  return {
    passes: rows.flatMap(({ passId, passNo, caseId }) => {
      const by = known.get(passId)
      return by ? [{ passId, code: codeOf(passNo), caseId, by }] : []
    }),
  }
}

/** Before Beranda says that nothing waits. */
export async function waiting(ctx: Ctx): Promise<Record<string, number>> {
  if (!ctx.can('leave.warned')) return {}
  return { '/izin': (await alike(ctx)).passes.length }
}
