import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { bestHours, yardstickNow } from '../../products/facts.ts'
import { evaluationWords } from '../partner-words.ts'
import type { COVERS } from '../rules.ts'
import { barOf, cautionsOf, isInForce } from '../rules.ts'
import { getPartner, known, partnerRows } from './rows.ts'

export async function partners(ctx: Ctx) {
  const yardstick = await yardstickNow(ctx)
  const found = (await known(ctx, await partnerRows(ctx), yardstick)).map((p) => p.card)
  return {
    partners: found,
    active: found.filter((p) => p.isActive).length,
    yardstick,
    mayWrite: ctx.can('partners.write'),
  }
}

export async function partner(ctx: Ctx, { partnerId }: { partnerId: string }) {
  const yardstick = await yardstickNow(ctx)
  const row = await getPartner(ctx, partnerId)
  const [p] = await known(ctx, [row], yardstick)
  if (!p) throw new Error('one row is one partner')
  const people = await peopleOf(
    ctx,
    p.deals.map((d) => d.dealId),
  )
  const evaluations = []
  for (const e of p.evaluations) {
    const { evaluationId: key, paid, safe, again, by, writtenAt: at } = e
    evaluations.push({ key, paid, safe, again, by, at, words: await evaluationWords(ctx, e) })
  }
  return {
    ...{ ...p.card, contact: p.words.contact, pieceRupiah: row.pieceRupiah, pieceMinutes: row.pieceMinutes },
    ...{ seenOn: row.seenOn, yardstick },
    closedFor: barOf(cautionsOf({ seenOn: row.seenOn, agreements: p.agreements }, 0, ctx.today)),
    agreements: p.agreements.map((a) => ({
      ...{ agreementId: a.agreementId, kind: a.kind, number: a.number, fromOn: a.fromOn, quota: a.quota },
      ...{ untilOn: a.endedOn ?? a.untilOn, isInForce: isInForce(a, ctx.today) },
      covers: a.covers as (typeof COVERS)[number][], // held by its CHECK
    })),
    deals: p.deals.map((d) => {
      const shown = people.filter((one) => one.dealId === d.dealId).map(({ dealId: _, ...one }) => one)
      return {
        ...{ dealId: d.dealId, kind: d.kind, what: d.what, pieces: d.pieces, donePieces: d.donePieces },
        ...{ fromOn: d.fromOn, dueOn: d.dueOn, endedOn: d.endedOn, version: d.version, people: shown },
        others: Math.max(0, (p.counts.get(d.dealId)?.all ?? 0) - shown.length),
      }
    }),
    works: await worksAt(ctx, partnerId),
    evaluations,
    beside: await beside(ctx, yardstick),
    mayWrite: ctx.can('partners.write'),
    maySign: ctx.can('partners.sign'),
    mayPlace: ctx.can('partners.place'),
  }
}

/** Of whom this reader reads the book. Whoever is protected since she went there is told of to nobody else: her place is hers. */
async function readBooks(ctx: Ctx, dealIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('workplaces')
    .select('caseId')
    .where('dealId', 'in', [...dealIds])
    .execute()
  return new Set(rows.map((r) => r.caseId))
}

async function peopleOf(ctx: Ctx, dealIds: readonly string[]) {
  if (dealIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('partnerPeople')
    .select(['dealId', 'caseId', 'fromOn', 'outcome', 'endedOn'])
    .where('dealId', 'in', dealIds)
    .orderBy('placedAt')
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const readable = await readBooks(ctx, dealIds)
  return rows
    .map((r) => ({
      ...{ ...r, hasBegun: r.fromOn <= ctx.today.toString() },
      ...{ label: labels.get(r.caseId)?.label ?? '–', isProtected: labels.get(r.caseId)?.isProtected ?? false },
    }))
    .filter((r) => !r.isProtected || readable.has(r.caseId))
}

/** Only those whose book this reader reads; the number beside them is of all. */
async function worksAt(ctx: Ctx, partnerId: string) {
  const rows = await ctx.db
    .selectFrom('workplaces')
    .select(['workId', 'caseId', 'kind', 'fromOn', 'endedOn'])
    .where('partnerId', '=', partnerId)
    .orderBy('fromOn', 'desc')
    .orderBy('workId')
    .limit(300)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const today = ctx.today.toString()
  return rows.map((r) => ({
    ...{ ...r, hasBegun: r.fromOn <= today },
    ...{ label: labels.get(r.caseId)?.label ?? '–', isProtected: labels.get(r.caseId)?.isProtected ?? false },
  }))
}

/** What an hour leaves with each partner who offered something, and with the works that sell best. */
async function beside(ctx: Ctx, yardstick: number | null) {
  const offered = (await known(ctx, await partnerRows(ctx), yardstick)).flatMap(({ card: c }) =>
    c.hourly === null || c.stage === 'declined' ? [] : [{ key: c.partnerId, name: c.name, hourly: c.hourly }],
  )
  const own = (await bestHours(ctx)).map((w) => ({ key: w.workId, name: w.title, hourly: w.hourly }))
  return [...offered, ...own].toSorted((a, b) => a.hourly - b.hourly)
}

/** Women of the house whom this person may bring there: her own; whoever leads the programme, all. */
export async function candidates(ctx: Ctx) {
  const all = ctx.actor.roles.some((r) => r === 'coordinator' || r === 'head')
  if (!all && ctx.actor.caseload.length === 0) return { people: [] }
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('state', '=', 'open')
    .where('isProtected', '=', false)
    .$if(!all, (q) => q.where('caseId', 'in', ctx.actor.caseload))
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  const people = rows.map((r) => ({ caseId: r.caseId, label: labels.get(r.caseId)?.label ?? '–' }))
  return { people: people.toSorted((a, b) => a.label.localeCompare(b.label)) }
}
