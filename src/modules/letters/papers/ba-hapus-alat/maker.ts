import { day, line, text, time } from '../../../../kernel/form.ts'
import type { Maker } from '../../making/maker.ts'
import { colleague } from '../naskah/colleague.ts'
import type { Asks } from '../naskah/fields.ts'
import { pick } from '../naskah/pick.ts'

/** Which one, where no page led here. */
const WHICH = 'penghapusan'
const own = {
  tanggal: day(),
  jam: time({ optional: true }),
  tempat: line(),
  uraian: text({ optional: true }),
} satisfies Asks

/**
 * The minute of a machine that left the book: whoever proposed it and whoever decided sign. domain.md names no signers of this one; so they are
 * the two whom the database keeps apart.
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
  ready: (s) => s.writeOffs !== undefined,
  make: async ({ ctx, sources, house, id, typed }) => {
    const subject = 'Berita acara penghapusan alat'
    const { one, asks, data } = await pick(ctx, sources.writeOffs, {
      code: 'ba-hapus-alat',
      id,
      at: WHICH,
      typed: typed[WHICH],
    })
    const w = one && (await sources.writeOffs?.one(ctx, one.id))
    if (!one || !w) return { subject, asks: own, missing: [{ field: WHICH, where: 'machines' }], data: {} }
    const { name, label, brand, serial, place, boughtOn, worthRupiah } = w.machine
    return {
      subject: `${subject} ${label}`,
      asks: { ...asks, ...own },
      dropAfter: [WHICH],
      subjectId: one.id,
      data: {
        ...data,
        ...{ tanggal: w.decidedOn, tempat: house.city },
        pihak_pertama: await colleague(ctx, house, w.proposedBy),
        pihak_kedua: await colleague(ctx, house, w.decidedBy),
        alat: {
          ...{ nama: name, nomor: label, merek: brand, seri: serial, letak: place },
          ...{ diterima: boughtOn, nilai: worthRupiah },
        },
        ...{ alasan: w.reason, uraian: w.words, diputuskan: w.decidedOn, rangkap: 2 },
      },
    }
  },
}
