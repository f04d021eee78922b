import { dayIn } from '../../../kernel/dates.ts'
import { listSheet as sheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { ofStock, worksNamed } from '../../products/facts.ts'
import { trackGroups } from '../../programme/facts.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { materialList } from '../lists/materials.ts'
import type { Ports } from '../ports.ts'
import { flows, inOrder, isExpired, isOfKeepers, standingOf } from '../rules.ts'
import { entriesOf, getMaterial, getTaking, linesOf, lotRows, lotsOf, newestTaking, reasonsOf } from './rows.ts'

type Material = Awaited<ReturnType<typeof getMaterial>>
type LotRow = Awaited<ReturnType<typeof lotsOf>>[number]
const dayOf = (ctx: Ctx, at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()

function shown(ctx: Ctx, m: Material, lots: readonly LotRow[]) {
  const there = inOrder(lots.filter((l) => l.leftCount > 0))
  return {
    ...{ materialId: m.materialId, name: m.name, unit: m.unit, store: m.store, least: m.least },
    left: there.reduce((n, l) => n + l.leftCount, 0),
    standing: standingOf(lots, m.least, ctx.today),
    expiresOn: there[0]?.expiresOn ?? null,
    worthRupiah: there.reduce((n, l) => n + l.leftCount * l.priceRupiah, 0),
  }
}

export async function stock(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('materials').selectAll().orderBy('name').limit(2000).execute()
  const lots = Map.groupBy(await lotRows(ctx).where('leftCount', '>', 0).execute(), (l) => l.materialId)
  return { materials: rows.map((m) => shown(ctx, m, lots.get(m.materialId) ?? [])) }
}

export async function listSheet(ctx: Ctx) {
  return sheet(ctx, materialList, (await stock(ctx)).materials, listWords, events.list_taken_out)
}

type EntryRow = Awaited<ReturnType<typeof entriesOf>>[number]

/** Issues by whom they went to, less what came back and what was taken back: the most first. */
function sums(entries: readonly EntryRow[], of: (e: EntryRow) => string | null) {
  const given = entries.filter((e) => of(e) !== null)
  const all = [...Map.groupBy(given, (e) => of(e) ?? '')].map(([to, lines]) => ({
    to,
    quantity: -lines.reduce((n, e) => n + e.quantity, 0),
  }))
  return all.filter((s) => s.quantity !== 0).toSorted((a, b) => b.quantity - a.quantity)
}

export async function material(ctx: Ctx, { materialId }: { materialId: string }) {
  const m = await getMaterial(ctx, materialId)
  const lots = await lotsOf(ctx, materialId)
  const entries = await entriesOf(ctx, materialId)
  const groups = new Map((ctx.can('programme.groups') ? await trackGroups(ctx) : []).map((g) => [g.groupId, g.name]))
  const labels = await labelsOf(
    ctx,
    entries.flatMap((e) => e.caseId ?? []),
  )
  const her = (e: EntryRow) => (e.caseId ? (labels.get(e.caseId)?.label ?? null) : null)
  const group = (e: EntryRow) => (e.groupId ? (groups.get(e.groupId) ?? null) : null)
  const titles = await worksNamed(
    ctx,
    entries.flatMap((e) => e.workId ?? []),
  )
  const work = (e: EntryRow) => (e.workId ? (titles.get(e.workId) ?? null) : null)
  const byId = new Map(entries.map((e) => [e.entryId, e]))
  const takenBack = new Set(entries.flatMap((e) => (e.kind === 'correction' && e.ofEntryId ? [e.ofEntryId] : [])))
  const settled = new Set(entries.flatMap((e) => e.ofEntryId ?? []))
  const back = (id: string) =>
    entries
      .filter((e) => e.kind === 'returned' && e.ofEntryId === id && !takenBack.has(e.entryId))
      .reduce((n, e) => n + e.quantity, 0)
  const mayGive = ctx.can('materials.give')
  return {
    ...shown(ctx, m, lots),
    version: m.version,
    lots: inOrder(lots)
      .filter((l) => l.leftCount > 0)
      .map((l) => ({
        ...{ lotId: l.lotId, receivedOn: l.receivedOn, expiresOn: l.expiresOn, priceRupiah: l.priceRupiah },
        ...{ source: l.source, leftCount: l.leftCount, isExpired: isExpired(l, ctx.today.toString()) },
      })),
    entries: entries.slice(0, 200).map((e) => ({
      ...{
        entryId: e.entryId,
        kind: e.kind,
        quantity: e.quantity,
        leftAfter: e.leftAfter,
        to: her(e) ?? group(e) ?? work(e),
      },
      ...{ reason: e.reason, on: dayOf(ctx, e.notedAt), by: e.by, isTakenBack: takenBack.has(e.entryId) },
      mayCorrect:
        (isOfKeepers(e.kind) ? ctx.can('materials.keep') : mayGive) &&
        e.kind !== 'correction' &&
        !settled.has(e.entryId),
      mayReturn: mayGive && e.kind === 'issued' && !takenBack.has(e.entryId) ? -e.quantity - back(e.entryId) : 0,
    })),
    flows: flows(entries.map((e) => ({ ...e, takenBack: e.ofEntryId ? (byId.get(e.ofEntryId)?.kind ?? null) : null }))),
    ...{ classes: sums(entries, group), women: sums(entries, her), works: sums(entries, work) },
    ...{ mayGive, mayKeep: ctx.can('materials.keep') },
  }
}

export async function choices(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('state', '=', 'open')
    .where('presence', 'in', ['in_house', 'away'])
    .execute()
  // whoever teaches issues to the women of the own class
  const known = rows.map((r) => r.caseId).filter((c) => ctx.can('materials.keep') || ctx.actor.taught.includes(c))
  const labels = await labelsOf(ctx, known)
  const women = known.flatMap((caseId) => {
    const her = labels.get(caseId)
    return her ? [{ caseId, label: her.label, honorific: her.honorific, isProtected: her.isProtected }] : []
  })
  return {
    groups: (ctx.can('programme.groups') ? await trackGroups(ctx) : []).map((g) => ({ id: g.groupId, name: g.name })),
    works: (await ofStock(ctx)).map((w) => ({ id: w.workId, name: w.title })),
    women: women.toSorted((a, b) => a.label.localeCompare(b.label, 'id')),
  }
}

type OfStore = { store: 'class' | 'kitchen' | 'cleaning' | 'office' }
export const taking =
  (ports: Ports) =>
  async (ctx: Ctx, { store }: OfStore) => {
    const newest = await newestTaking(ctx, store)
    const mayBegin = ctx.can('materials.keep') && newest?.closedAt !== null
    if (!newest) return { store, taking: null, mayBegin }
    const one = await getTaking(ctx, newest.takingId)
    const why = await reasonsOf(ctx, one.takingId)
    const lines = (await linesOf(ctx, one)).map((l) => ({
      ...l,
      reason: l.counted === null || l.counted === l.booked ? null : (why.get(l.lotId) ?? null),
    }))
    const left = lines.filter((l) => l.counted === null).length
    const minutes = ctx.can('materials.write_minute') ? await ports.minutesOf(ctx, 'ba-opname', [one.takingId]) : null
    return {
      ...{ store, mayBegin },
      taking: {
        ...{ takingId: one.takingId, begunOn: dayOf(ctx, one.begunAt), begunBy: one.begunBy, closedBy: one.closedBy },
        ...{ closedOn: one.closedAt && dayOf(ctx, one.closedAt), lines, left },
        mayClose:
          one.closedAt === null && left === 0 && ctx.can('materials.keep') && one.beginnerId !== ctx.actor.personId,
        minute: minutes?.get(one.takingId) ?? null,
      },
    }
  }
