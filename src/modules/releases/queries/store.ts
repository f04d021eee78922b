import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Audience, Report, Span } from '../rules.ts'
import { sectionsOf } from '../sections/reports.ts'
import { cellsOf, isMasked, type Section, type ShownSection, shownSections } from '../sections/section.ts'
import { LEAST, protectFor } from '../small-cells.ts'

export type Body = { sections: ShownSection[]; obstacles: string; plan: string }

/** How far back the guard looks: numbers that were released in these months stand beside a new one. */
const GUARD_MONTHS = 24

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('releases as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.madeBy'))
    .select([
      'r.releaseId',
      'r.report',
      'r.title',
      'r.audience',
      'r.fromOn',
      'r.untilOn',
      'r.madeAt',
      'p.callName as madeBy',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
export const shownRelease = ({ fromOn, untilOn, ...r }: Row) => ({ ...r, from: fromOn, until: untilOn })

export const releasesOf = (ctx: Ctx, most = 60) => rows(ctx).orderBy('r.madeAt', 'desc').limit(most).execute()

export async function getRelease(ctx: Ctx, releaseId: string) {
  const row = await rows(ctx).select('r.body').where('r.releaseId', '=', releaseId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const { body, ...release } = row
  return { ...shownRelease(release), ...(body as Body) } // written by `release` alone
}

/** What left before and may be set beside a new number, once each. */
async function before(ctx: Ctx) {
  const since = ctx.now.subtract({ hours: GUARD_MONTHS * 31 * 24 }).toString()
  const found = await ctx.db
    .selectFrom('releaseCells as c')
    .innerJoin('releases as r', (j) =>
      j.onRef('r.centreId', '=', 'c.centreId').onRef('r.releaseId', '=', 'c.releaseId'),
    )
    .select(['c.members', 'c.shown', 'c.least as k', 'r.audience'])
    .where('r.madeAt', '>', since)
    .orderBy('r.madeAt')
    .orderBy('c.cell')
    .limit(20_000)
    .execute()
  const once = new Map(found.map((c) => [`${c.audience} ${c.shown} ${c.k} ${c.members.toSorted().join()}`, c]))
  return [...once.values()]
}

/** The report as it may leave now, with the cells that are kept when it does. */
export async function prepared(ctx: Ctx, report: Report, span: Span, audience: Audience) {
  return guardedOf(ctx, await sectionsOf(ctx, report, span), audience)
}

/** Any tables as they may leave now: small numbers hidden, beside all that left before. */
export async function guardedOf(ctx: Ctx, sections: readonly Section[], audience: Audience) {
  const cells = cellsOf(sections)
  const shown = protectFor(audience, cells, await before(ctx))
  const least = LEAST[audience]
  const out = shownSections(sections, shown, least)
  const hidden = out.flatMap((s) => s.lines).filter((l) => isMasked(l.said)).length
  return { sections: out, hidden, least, cells: cells.map((c) => ({ ...c, shown: shown.get(c.key) ?? 'hidden' })) }
}
