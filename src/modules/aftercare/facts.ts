import type { Ctx } from '../../platform/http/context.ts'
import { openSaid } from './texts.ts'

/**
 * For reports (domain.md 6.8): contacts of a span of days with the codes that indicators count, one row a contact. No
 * words, no sums, no channel, no place. The reader's own rows only.
 */
export const contactFigures = (ctx: Ctx, from: string, to: string) =>
  ctx.db
    .selectFrom('aftercareContacts')
    .select(['caseId', 'month', 'happenedOn', 'isReached', 'work', 'toolStatus', 'isAboveLine'])
    .where('happenedOn', '>=', from)
    .where('happenedOn', '<=', to)
    .orderBy('happenedOn')
    .execute()

/**
 * Her year as it was told, the oldest contact first: figures and sums for whoever holds the key of her story, codes for whoever sees
 * the windows; and how it ended.
 */
export async function yearOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('aftercareContacts')
    .select(['contactId', 'month', 'happenedOn', 'work', 'toolStatus'])
    .where('caseId', '=', caseId)
    .where('isReached', '=', true)
    .orderBy('happenedOn')
    .orderBy('contactId')
    .execute()
  const said = await openSaid(ctx, caseId)
  const end = await ctx.db
    .selectFrom('aftercareEnds')
    .select(['outcome', 'criteriaMet', 'isStandingAlone', 'endedOn as on'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const contacts = rows.map(({ happenedOn: on, ...r }) => ({ ...r, on, said: said.get(r.contactId)?.said ?? null }))
  return { contacts, end: end ?? null }
}

/** Did she agree on the year after? What was said last; nobody learns it who holds no key to what she said. */
export async function isAftercareAgreed(ctx: Ctx, caseId: string): Promise<boolean> {
  const plan = await ctx.db
    .selectFrom('aftercarePlans')
    .select('isAgreed')
    .where('caseId', '=', caseId)
    .where('replacedAt', 'is', null)
    .executeTakeFirst()
  return plan?.isAgreed ?? false
}

/** Visits of a span of days that this colleague wrote down, as far as the reader may know of them. */
export async function visitsBy(ctx: Ctx, personId: string, from: string, until: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('aftercareContacts')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('recordedBy', '=', personId)
    .where('mode', '=', 'visit')
    .where('happenedOn', '>=', from)
    .where('happenedOn', '<=', until)
    .executeTakeFirstOrThrow()
  return n
}

/** How the kit of each of these women was found, the earliest month first; what was said last of a month holds. The reader's own rows only. */
export async function kitLooks(ctx: Ctx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('aftercareContacts')
    .select(['caseId', 'month', 'toolStatus'])
    .where('caseId', 'in', [...new Set(caseIds)])
    .where('toolStatus', 'is not', null)
    .orderBy('month')
    .orderBy('happenedOn')
    .orderBy('contactId')
    .execute()
  const last = new Map(rows.map((r) => [`${r.caseId} ${r.month}`, r]))
  return [...last.values()].flatMap(({ caseId, month, toolStatus: status }) =>
    month && status ? [{ caseId, month, status }] : [],
  )
}
