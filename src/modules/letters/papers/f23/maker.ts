import { day, line, lines, text } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { sharedRows } from '../../../service-referrals/facts.ts'
import { dinasSigns, headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import type { Asks } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'

const asks = {
  'surat.kepada.jabatan': line(),
  'surat.kepada.di': line({ optional: true }),
  'surat.tanggal': day(),
  tembusan: lines({ optional: true }),
} satisfies Asks

/** F23. A protected woman goes by her code, on the letterhead of the Dinas; what the nurse wrote goes in an envelope of its own. */
export const maker: Maker = {
  about: 'case',
  keep: 'narrative',
  roles: ['head', 'coordinator', 'social_worker'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: 'surat.nomor',
  ready: (s) => s.serviceReferral !== undefined,
  make: async ({ ctx, sources, house, isNeutral, c, id }) => {
    const subject = 'Rujukan layanan'
    const r = await sources.serviceReferral?.(ctx, c.caseId, id)
    if (!r) return { subject, asks, missing: [{ field: 'rujukan_layanan', where: 'service_referral' }], data: {} }
    const needs = r.shared.some((key) => key !== 'condition')
    const who = isNeutral || !needs ? null : await openIdentity(ctx, c.caseId)
    const missing: Missing[] = [
      ...(!isNeutral && needs && !who ? [{ field: 'orang.nama', where: 'identity' } as const] : []),
      // she may have taken her yes back since the day on which she was referred
      ...(r.mayShare ? [] : [{ field: 'persetujuan', where: 'consent' } as const]),
    ]
    return {
      subject,
      asks: r.message === null ? asks : { ...asks, permohonan: text() },
      missing,
      data: {
        surat: {
          sifat: r.isUrgent ? 'Sangat Segera' : 'Rahasia',
          hal: 'Rujukan Layanan',
          tempat: isNeutral ? (house.neutral.city ?? '') : house.city,
          tanggal: ctx.today.toString(),
          kepada: { jabatan: r.service.name, alamat: r.service.address },
        },
        orang: isNeutral ? { dilindungi: true, kode: c.codeName } : { data: who ? sharedRows(r.shared, who) : [] },
        permohonan: r.message,
        terpisah: r.message === null,
        keadaan: isNeutral ? null : r.condition,
        pendamping: isNeutral ? null : r.escort,
        jawaban: r.answerBy,
        penanda_tangan: isNeutral ? dinasSigns(house) : headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
