import { day, lines } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { dinasSigns, headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import type { Asks } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'

const asks = {
  tanggal: day(),
  menimbang: lines(),
  mengingat: lines(),
  diktum: lines(),
  tembusan: lines({ optional: true }),
} satisfies Asks

/** F33: the service ends. For a protected woman the Dinas decides on its own letterhead, and no destination is named. */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'KPTS',
  neutralSubject: 'Keputusan',
  ready: (s) => s.ending !== undefined,
  make: async ({ ctx, sources, house, isNeutral, c }) => {
    const subject = 'Keputusan selesai layanan'
    const ending = await sources.ending?.(ctx, c.caseId)
    if (!ending) return { subject, asks, missing: [{ field: 'selesai_layanan', where: 'ending' }], data: {} }
    const who = isNeutral ? null : await openIdentity(ctx, c.caseId)
    const missing: Missing[] = []
    if (!isNeutral && !who) missing.push({ field: 'orang.nama', where: 'identity' })
    if (!c.admittedOn) missing.push({ field: 'orang.masuk', where: 'identity' })
    return {
      subject,
      asks,
      missing,
      data: {
        tanggal: ctx.today.toString(),
        kota: isNeutral ? (house.neutral.city ?? '') : house.city,
        tentang: isNeutral ? 'Selesai Layanan' : 'Selesai Layanan Penerima Manfaat',
        ...(isNeutral && { jabatan_netral: house.neutral.signer?.post ?? '' }),
        menimbang: ending.considering,
        mengingat: isNeutral ? texts.neutralLaws : texts.laws,
        orang: isNeutral
          ? { dilindungi: true, kode: c.codeName, masuk: c.admittedOn }
          : { nama: who?.fullName ?? '', induk: c.registerNo, masuk: c.admittedOn },
        berlaku: ending.endsOn,
        alasan: ending.reason,
        ...(!isNeutral && { tujuan: ending.destination }),
        diktum: ending.decisions,
        penanda_tangan: isNeutral ? dinasSigns(house) : headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
