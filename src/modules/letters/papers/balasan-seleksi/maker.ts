import { day, line, lines, text, time } from '../../../../kernel/form.ts'
import { Refusal } from '../../../../kernel/refusal.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import type { Asks, Json } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'
import type { Selection } from './facts.ts'

const asks = {
  'surat.kepada.jabatan': line(),
  'surat.kepada.di': line({ optional: true }),
  'surat.tanggal': day(),
  'surat.lampiran': line({ optional: true }),
  batas_tunggu: day(),
  catatan_jumlah: line({ optional: true }),
  pengaduan: text(),
  tembusan: lines({ optional: true }),
} satisfies Asks
/** Nobody is asked on which day they arrive when none does. */
const arrival = { 'kedatangan.tanggal': day(), 'kedatangan.jam': time() } satisfies Asks

const ANSWERS = { accepted: 'diterima', waiting: 'tunggu', not_yet: 'belum' } as const

/** One line of the attachment. A protected woman is the number of the referrer's own list and nothing else. */
function rowJson(r: Selection['results'][number]): Json {
  const common = {
    urut: r.no,
    putusan: ANSWERS[r.decision],
    keterangan: r.note ?? null,
    alasan: r.reason ?? null,
    langkah: r.nextStep ?? null,
    pilihan_lain: r.otherPlace ?? null,
  }
  return r.isProtected ? { dilindungi: true, ...common } : { nama: r.name ?? '', nik: r.nik, ...common }
}

/** What the decision itself lacks: a wait and a "not yet" need a reason, a "not yet" another place already called. */
const lacking = (rows: Selection['results']): Missing[] =>
  rows.flatMap((r, i): Missing[] => [
    ...(!r.isProtected && !r.name ? [{ field: `hasil.${i}.nama`, where: 'referral' as const }] : []),
    ...(r.decision !== 'accepted' && !r.reason ? [{ field: `hasil.${i}.alasan`, where: 'referral' as const }] : []),
    ...(r.decision === 'not_yet' && !r.otherPlace
      ? [{ field: `hasil.${i}.pilihan_lain`, where: 'referral' as const }]
      : []),
  ])

/** The reply to a list of a Dinas: the letter counts, the names stand in the attachment (papers 02). */
export const maker: Maker = {
  about: 'referral',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: 'surat.nomor',
  addresseeAt: 'surat.kepada.jabatan',
  ready: (s) => s.selection !== undefined,
  make: async ({ ctx, sources, house, id }) => {
    const s = await sources.selection?.(ctx, id ?? '')
    if (!s) throw new Refusal('not_found')
    const missing: Missing[] = [
      ...lacking(s.results),
      ...(s.results.length === 0 || s.undecided ? [{ field: 'hasil', where: 'referral' as const }] : []),
    ]
    const isAnyAccepted = s.results.some((r) => r.decision === 'accepted')
    return {
      subject: `Hasil seleksi calon, ${s.intakeName}`,
      asks: isAnyAccepted ? { ...asks, ...arrival } : asks,
      missing,
      data: {
        surat: {
          sifat: 'Rahasia',
          lampiran: '1 (satu) berkas',
          hal: 'Hasil Seleksi Calon Penerima Manfaat',
          tempat: house.city,
          tanggal: ctx.today.toString(),
          kepada: { jabatan: s.office },
        },
        rujukan: { nomor: s.letter.number, tanggal: s.letter.on, hal: s.letter.subject, jumlah_baris: s.letter.rows },
        catatan_jumlah: s.countNote ?? null,
        ...(isAnyAccepted && { kedatangan: { tanggal: s.arrivesOn, jam: '09.00' } }),
        batas_tunggu: ctx.today.add({ days: 7 }).toString(),
        pengaduan: texts.complaints,
        angkatan: s.intakeName,
        hasil: s.results.map(rowJson),
        penanda_tangan: headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
