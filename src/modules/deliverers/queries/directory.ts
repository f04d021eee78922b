import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openContact } from '../contact.ts'
import { outsidePeople } from '../facts.ts'
import { clearedUntil, heldUntil, nameOf, OUTSIDE_KINDS, outsideKind, standingOf } from '../rules.ts'

const lines = (ctx: Ctx) =>
  ctx.db
    .selectFrom('deliverers as d')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .select(['d.delivererId', 'd.personId', 'd.kind', 'd.name', 'p.name as called', 'd.organisation', 'd.topics'])
    .select(['d.contact', 'd.isActive', 'd.version'])
    .where('d.kind', 'in', OUTSIDE_KINDS)

const papers = (ctx: Ctx) =>
  ctx.db
    .selectFrom('delivererPapers as p')
    .innerJoin('people as b', (j) => j.onRef('b.centreId', '=', 'p.centreId').onRef('b.personId', '=', 'p.recordedBy'))
    .select(['p.paperId', 'p.delivererId', 'p.kind', 'p.checks', 'p.doneOn', 'p.validUntil', 'p.keptAt'])
    .select((eb) => ['b.callName as by', eb('p.scanFormat', 'is not', null).as('hasScan')])
    .orderBy('p.recordedAt', 'desc')

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]
type Paper = Awaited<ReturnType<ReturnType<typeof papers>['execute']>>[number]

function shown(ctx: Ctx, { contact: _, called, kind, ...d }: Line, all: readonly Paper[]) {
  const own = all.filter((p) => p.delivererId === d.delivererId)
  return {
    ...d,
    ...{ name: nameOf(d.name, called), kind: outsideKind(kind) },
    vettedUntil: heldUntil(own, 'vetting'),
    signedUntil: heldUntil(own, 'statement'),
    standing: standingOf(d.isActive, clearedUntil(own), ctx.today),
  }
}

/** Everybody from outside who gives something. A house knows some dozens. */
export async function directory(ctx: Ctx) {
  const rows = await lines(ctx).limit(500).execute()
  const all = await papers(ctx).execute()
  return { rows: rows.map((d) => shown(ctx, d, all)).toSorted((a, b) => a.name.localeCompare(b.name, 'id')) }
}

export async function one(ctx: Ctx, { delivererId }: { delivererId: string }) {
  const line = await lines(ctx).where('d.delivererId', '=', delivererId).executeTakeFirst()
  if (!line) throw new Refusal('not_found')
  const own = await papers(ctx).where('p.delivererId', '=', delivererId).execute()
  return {
    ...shown(ctx, line, own),
    contact: ctx.can('deliverers.reach') ? await openContact(ctx, line) : null,
    papers: own.map(({ delivererId: _, hasScan, ...p }) => ({ ...p, hasScan: Boolean(hasScan) })),
  }
}

export async function accounts(ctx: Ctx) {
  const there = await ctx.db.selectFrom('deliverers').select('personId').where('personId', 'is not', null).execute()
  const people = await outsidePeople(ctx)
  return { people: people.filter((p) => !there.some((d) => d.personId === p.personId)) }
}
