import { day, line, time } from '../../../../kernel/form.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import { colleague } from '../naskah/colleague.ts'
import type { Asks } from '../naskah/fields.ts'
import { pick } from '../naskah/pick.ts'

/** Which one, where no page led here. */
const WHICH = 'opname'
const own = { tanggal: day(), jam: time({ optional: true }), tempat: line() } satisfies Asks

/**
 * The minute of a stocktaking that was closed: whoever began it and whoever closed it sign, the head acknowledges. domain.md names no signers of
 * this one; so they are those whom the database keeps apart, and the head as on the minutes of hand-over (F35).
 */
export const maker: Maker = {
  about: 'none',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: false,
  numberAt: 'nomor',
  numberKind: 'BA',
  once: true,
  ready: (s) => s.stocktakings !== undefined,
  make: async ({ ctx, sources, house, id, typed }) => {
    const subject = 'Berita acara opname'
    const { one, asks, data } = await pick(ctx, sources.stocktakings, {
      code: 'ba-opname',
      id,
      at: WHICH,
      typed: typed[WHICH],
    })
    const s = one && (await sources.stocktakings?.one(ctx, one.id))
    if (!one || !s) {
      const where = id !== null && (await sources.stocktakings?.isOfStore(ctx, id)) ? 'stores' : 'stocktaking'
      return { subject, asks: own, missing: [{ field: WHICH, where }], data: {} }
    }
    return {
      subject: `Berita acara ${one.label}`,
      asks: { ...asks, ...own },
      dropAfter: [WHICH],
      subjectId: one.id,
      data: {
        ...data,
        ...{ tanggal: s.closedOn, tempat: house.city, objek: s.what, mulai_tanggal: s.begunOn },
        selesai_tanggal: s.closedOn,
        pihak_pertama: await colleague(ctx, house, s.begunBy),
        pihak_kedua: await colleague(ctx, house, s.closedBy),
        barang: s.lines.map((l) => ({
          ...{ nama: l.name, nomor: l.number, menurut_buku: l.booked, ditemukan: l.found, keterangan: l.why },
        })),
        ...{ sesuai: s.same, beda: s.lines.length - s.same, rangkap: 2 },
        mengetahui: headSigns(house),
      },
    }
  },
}
