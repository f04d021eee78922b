import { day, lines, time } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { dinasSigns, headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks } from '../naskah/fields.ts'
import { dinasAsks, dinasParty, ours, partyJson, plainWitness, SECRET_PLACE, witnessJson } from '../naskah/parties.ts'

const asks = {
  tanggal: day(),
  jam: time({ optional: true }),
  pernyataan: lines(),
} satisfies Asks

/** F35: equipment for her business changes hands. Total and words are computed by the paper. */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'BA',
  neutralSubject: 'Berita acara',
  ready: (s) => s.toolkit !== undefined,
  make: async ({ ctx, sources, house, isNeutral, c }) => {
    const subject = 'Serah terima alat usaha'
    const t = await sources.toolkit?.(ctx, c.caseId)
    if (!t) return { subject, asks, missing: [{ field: 'alat_usaha', where: 'ending' }], data: {} }
    const who = isNeutral ? null : await openIdentity(ctx, c.caseId)
    return {
      subject,
      asks: isNeutral ? { ...asks, ...dinasAsks(house, 'pihak_pertama') } : asks,
      missing: !isNeutral && !who ? [{ field: 'pihak_kedua.nama', where: 'identity' }] : [],
      data: {
        tanggal: t.on,
        jam: t.time,
        tempat: isNeutral ? SECRET_PLACE : t.place,
        usaha: t.business,
        sumber_dana: t.fund,
        meterai: true,
        pihak_pertama: isNeutral ? dinasParty(house) : partyJson(t.giver, ours(house)),
        pihak_kedua: isNeutral
          ? {
              dilindungi: true,
              kode: c.codeName,
              jabatan: 'Penerima alat usaha',
              nik_sah: 'dicocokkan oleh petugas, tercatat terpisah',
            }
          : {
              nama: who?.fullName ?? '',
              hubungan: 'penerima manfaat',
              ...(c.registerNo && { induk: c.registerNo }),
              alamat: who?.addressNow ?? who?.addressOnCard ?? null,
            },
        barang: t.items.map((i) => ({
          nama: i.name,
          merek: i.brand,
          seri: i.serial,
          jumlah: i.amount,
          satuan: i.unit,
          harga: i.priceRupiah,
        })),
        pernyataan: t.promises,
        saksi: isNeutral ? plainWitness([t.witness]) : witnessJson([{ name: t.witness.name, post: t.witness.post }]),
        rangkap: t.copies,
        mengetahui: isNeutral ? dinasSigns(house) : headSigns(house),
      },
    }
  },
}
