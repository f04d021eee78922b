import { day, line } from '../../../../kernel/form.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks, Json } from '../naskah/fields.ts'
import { intakeOf, intakeWords } from '../naskah/intake-name.ts'
import type { EvaluationFacts } from './facts.ts'

const asks = {
  tanggal: day(),
  'pelapor.nama': line(),
  'pelapor.nip': line({ optional: true }),
} satisfies Asks

const tables = (e: EvaluationFacts): Json => ({
  ringkasan: e.summary,
  kelas: e.classes.map((k) => ({
    nama: k.name,
    peserta: k.people,
    dinilai: k.assessed,
    kompeten: k.competent,
    hadir: k.attendance,
  })),
  catatan_keterampilan: e.skillNote,
  praktik: e.practice.map((p) => ({
    nama: p.name,
    hari: p.days,
    pelanggan: p.customers,
    pendapatan: p.incomeRupiah,
    laba: p.profitRupiah,
  })),
  perubahan: e.changes,
  peran: e.roles.map((r) => ({ peran: r.role, jumlah: r.count, uraian: r.text })),
  hambatan: e.obstacles,
  saran: e.suggestions.map((s) => ({ saran: s.text, penanggung: s.owner, batas: s.until })),
  hasil: e.results.map((r) => ({
    induk: r.registerNo,
    kelas: r.className,
    hadir: r.attendance,
    hasil: r.result,
    laba: r.profitRupiah,
    keterangan: r.note,
  })),
})

/** F31: evaluation of an intake, social worker to the head. Register numbers only, so no one case owns it. */
export const maker: Maker = {
  about: 'intake',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: false,
  numberAt: 'nomor',
  numberKind: 'LAP',
  ready: (s) => s.evaluation !== undefined,
  make: async (m) => {
    const { ctx, sources, house } = m
    const intake = await intakeOf(m)
    const facts = await sources.evaluation?.(ctx, intake.id)
    const worker = await sources.officer(ctx, 'social_worker')
    return {
      subject: `Laporan evaluasi, ${intakeWords(intake)}`,
      asks,
      missing: facts ? [] : [{ field: 'evaluasi', where: 'evaluation' }],
      data: {
        tanggal: ctx.today.toString(),
        kota: house.city,
        angkatan: intakeWords(intake),
        mulai: intake.startsOn,
        selesai: intake.endsOn,
        ...(facts ? tables(facts) : {}),
        pelapor: { nama: worker?.name ?? null, ...(worker?.nip && { nip: worker.nip }) },
        penerima: headSigns(house),
      },
    }
  },
}
