import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Ports } from './ports.ts'
import { certificateNo, holds, mayBeProposed, type Part, stateOf } from './rules.ts'

const allHolds = (ctx: Ctx) =>
  ctx.db
    .selectFrom('legalHolds as h')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'h.centreId').onRef('p.personId', '=', 'h.placedBy'))
    .select([
      'h.holdId',
      'h.caseId',
      'h.herNo',
      'h.ground',
      'h.untilOn',
      'h.placedAt',
      'h.liftedAt',
      'p.callName as by',
    ])
    // what holds still stands before what was lifted: none of it may fall out of the list
    .orderBy('h.liftedAt', (o) => o.desc().nullsFirst())
    .orderBy('h.placedAt', 'desc')
    .limit(200)
    .execute()

/** The list of the night, each with what holds it and whether its erasure was begun. */
export async function items(ctx: Ctx) {
  const open = ctx.db.selectFrom('legalHolds').select(['caseId', 'untilOn', 'liftedAt']).where('liftedAt', 'is', null)
  const held = (await open.execute()).filter((h) => holds(h, ctx.today))
  const rows = await ctx.db
    .selectFrom('retentionItems as i')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'i.centreId').onRef('p.personId', '=', 'i.proposedBy'))
    .leftJoin('erasedCases as e', (j) =>
      j.onRef('e.centreId', '=', 'i.centreId').onRef('e.caseId', '=', 'i.caseId').onRef('e.part', '=', 'i.part'),
    )
    .select(['i.caseId', 'i.part', 'i.herNo', 'i.reason', 'i.dueOn', 'i.isLonger', 'i.proposedAt', 'i.proposedBy'])
    .select(['i.returnedAt', 'i.returnedAs', 'p.callName as by', 'e.erasureId'])
    .orderBy('i.dueOn')
    .orderBy('i.caseId')
    .orderBy('i.part')
    .execute()
  return rows.map((i) => ({
    ...i,
    isBegun: i.erasureId !== null,
    isHeld: held.some((h) => h.caseId === i.caseId),
  }))
}

export async function getItem(ctx: Ctx, { caseId, part }: { caseId: string; part: Part }) {
  const row = (await items(ctx)).find((i) => i.caseId === caseId && i.part === part)
  if (!row) throw new Refusal('not_found')
  return row
}

export async function getErasure(ctx: Ctx, erasureId: string) {
  const e = await ctx.db.selectFrom('erasedCases').selectAll().where('erasureId', '=', erasureId).executeTakeFirst()
  if (!e) throw new Refusal('not_found')
  return e
}

const erasedRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('erasedCases')
    .select(['erasureId', 'herNo', 'reason', 'doneAt', 'year', 'ordinal', 'openedYear'])
    .where('doneAt', 'is not', null)
    .orderBy('doneAt', 'desc')
    .orderBy('erasureId')
    .limit(200)
    .execute()

/** The dry-run list, what holds a file, and what was erased. */
export async function page(ctx: Ctx) {
  const me = ctx.actor.personId
  return {
    items: (await items(ctx)).map((i) => {
      const state = stateOf(i)
      return {
        ...{ caseId: i.caseId, part: i.part, herNo: i.herNo, reason: i.reason, dueOn: i.dueOn, by: i.by, state },
        ...{ returnedAs: i.returnedAs, erasureId: i.erasureId },
        mayPropose: mayBeProposed(state) && ctx.can('retention.propose'),
        mayErase: (state === 'begun' || (state === 'proposed' && i.proposedBy !== me)) && ctx.can('retention.erase'),
      }
    }),
    holds: (await allHolds(ctx)).map((h) => ({
      ...{ holdId: h.holdId, herNo: h.herNo, ground: h.ground, untilOn: h.untilOn, placedAt: h.placedAt, by: h.by },
      isOn: holds(h, ctx.today),
    })),
    erased: (await erasedRows(ctx)).map((e) => ({
      ...{ erasureId: e.erasureId, herNo: e.herNo, reason: e.reason, doneAt: e.doneAt ?? '' },
      ...{ certificateNo: certificateNo(e), openedYear: String(e.openedYear) },
    })),
  }
}

/** The certificate: which file, since when it was over, how many keys and rows, who decided, and the signature in the journal. No name. */
export const certificate =
  (ports: Ports) =>
  async (ctx: Ctx, { erasureId }: { erasureId: string }) => {
    const e = await getErasure(ctx, erasureId)
    if (e.doneAt === null) throw new Refusal('not_found')
    const people = await ctx.db
      .selectFrom('people')
      .select(['personId', 'name', 'position', 'rank', 'nip'])
      .where('personId', 'in', [e.proposedBy, e.approvedBy])
      .execute()
    const signer = (id: string, post: string) => {
      const p = people.find((x) => x.personId === id)
      return { jabatan: p?.position ?? post, nama: p?.name ?? '', pangkat: p?.rank ?? null, nip: p?.nip ?? null }
    }
    const nomor = certificateNo(e)
    const on = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
    const base64 = await ports.paper(ctx, (house) => ({
      nomor,
      kota: house.city,
      tanggal: on(e.doneAt ?? ''),
      ...{ nomor_induk: e.herNo, bagian: e.part, dasar: e.reason, kunci: e.keysDestroyed, baris: e.rowsRemoved ?? 0 },
      tanda: e.signature?.slice(0, 20) ?? '',
      pengusul: signer(e.proposedBy, 'Petugas Pelindungan Data'),
      penanda_tangan: signer(e.approvedBy, 'Kepala'),
    }))
    return { fileName: `${nomor.replaceAll('/', '-')}.pdf`, type: 'application/pdf', base64 }
  }
