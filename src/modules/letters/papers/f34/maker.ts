import { day, lines, text, time } from '../../../../kernel/form.ts'
import { holdsKey } from '../../../../kernel/policy.ts'
import { allows } from '../../../../kernel/rule.ts'
import type { Ctx } from '../../../../platform/http/context.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { Maker } from '../../making/maker.ts'
import { childrenInWords } from '../naskah/children.ts'
import type { Asks } from '../naskah/fields.ts'
import type { Case } from '../naskah/missing.ts'
import {
  dinasAsks,
  dinasParty,
  ours,
  partyJson,
  plainParty,
  plainWitness,
  SECRET_PLACE,
  witnessJson,
} from '../naskah/parties.ts'

const asks = {
  tanggal: day(),
  jam: time({ optional: true }),
  pokok: text(),
  kesepakatan: lines({ optional: true }),
} satisfies Asks

// Labels that would carry an identity stay off the neutral minute; the schema refuses them too.
const HERS = /\b(nama|nik|ktp|nomor induk|alamat|lahir|keluarga)\b/i

const UNWRITTEN = { field: 'serah_terima', where: 'ending' } as const
const CLOSED = { field: 'serah_terima_tertutup', where: 'closed' } as const
/** Who receives her is sealed for the head and her worker: to all others the minute is closed, whether it is written or not. */
const mayOpen = (ctx: Ctx, c: Case): boolean =>
  allows(holdsKey('safety'), ctx.actor, { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected })

/** F34: the way back. The receiver was checked; the paper says that, never against what (papers 09b). */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: false,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'BA',
  neutralSubject: 'Berita acara',
  ready: (s) => s.handover !== undefined,
  make: async ({ ctx, sources, house, isNeutral, c }) => {
    const subject = 'Serah terima kembali'
    const h = await sources.handover?.(ctx, c.caseId)
    if (!h) return { subject, asks, missing: [mayOpen(ctx, c) ? UNWRITTEN : CLOSED], data: {} }
    const who = isNeutral ? null : await openIdentity(ctx, c.caseId)
    const children = isNeutral || !h.takesChildren ? null : await childrenInWords(ctx, c.caseId, h.on)
    const receiver = {
      ...partyJson(h.receiver, { address: h.receiver.address }),
      ...(h.receiver.checkedBy && { nik_sah: h.receiver.checkedBy }),
    }
    const details = [
      isNeutral ? { label: 'Kode', isi: c.codeName } : { label: 'Nama', isi: who?.fullName ?? null },
      ...(children ? [{ label: 'Anak yang ikut', isi: children }] : []),
      ...h.details.filter((d) => !isNeutral || !HERS.test(d.label)).map((d) => ({ label: d.label, isi: d.value })),
    ]
    return {
      subject,
      asks: isNeutral ? { ...asks, ...dinasAsks(house, 'pihak_pertama') } : asks,
      missing: !isNeutral && !who ? [{ field: 'uraian.0.isi', where: 'identity' }] : [],
      data: {
        judul: isNeutral ? 'Berita acara serah terima' : h.title,
        tanggal: h.on,
        jam: h.time,
        tempat: isNeutral ? SECRET_PLACE : h.place,
        pihak_pertama: isNeutral ? dinasParty(house) : partyJson(h.giver, ours(house)),
        pihak_kedua: isNeutral ? plainParty(h.receiver, 'tujuan') : receiver,
        pokok: h.text,
        uraian: details,
        label_uang: h.cashLabel,
        uang: h.cashRupiah,
        barang: h.goods.map((g) => ({ nama: g.name, jumlah: g.amount, keadaan: g.condition })),
        kesepakatan: h.agreements,
        ...(!isNeutral && { penerima_manfaat: who?.fullName ?? null }),
        rangkap: h.copies,
        saksi: isNeutral ? plainWitness(h.witnesses) : witnessJson(h.witnesses),
      },
    }
  },
}
