import type { Her } from '../her.ts'
import { goal, her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { arrive, type Child, papersComplete } from '../steps/arrival.ts'
import { ask, closeAssessment, confer, srq, who5, writeAssessment } from '../steps/assessment.ts'
import { approveLeaving, giveBack, tick } from '../steps/leaving.ts'
import { approvePlan, proposePlan, signPlan } from '../steps/plan.ts'
import { bringForward, decide } from '../steps/selection.ts'
import { group, note } from '../steps/service.ts'

/** KS-10 (domain.md 11). */
export const hartini = (): Her =>
  her({
    callName: 'Hartini',
    worker: 'wulan',
    identity: { fullName: 'Hartini', nik: '9910016502950010', birthDate: '1995-02-25', district: 'Kecamatan Contoh' },
    contacts: [
      { name: 'Suparti', relation: 'kakak', number: '0812-0000-4001' },
      { name: 'Mulyono', relation: 'ipar', number: '0812-0000-4002' },
    ],
    goals: [
      goal(
        'Menjahit seragam sekolah',
        3,
        ['belum memegang mesin', 'menjahit lurus', 'satu seragam', 'tiga seragam', 'pesanan satu kelas'],
        'Latihan pola seragam',
        'ani',
      ),
      goal(
        'Punya tabungan sendiri',
        1,
        ['belum menabung', 'dua ribu sehari', 'dua ratus ribu', 'tiga ratus ribu', 'lima ratus ribu'],
        'Menabung dari uang saku',
        'client',
      ),
    ],
    words: {
      sender: 'Direkomendasikan Dinas Sosial.',
      own: 'Saya ingin menjahit seragam sekolah.',
      problem: 'Belum punya pendapatan sendiri',
      need: 'Keterampilan menjahit',
      finding: 'Tekun dan ingin menjahit seragam',
      strength: 'periang, telaten menabung',
      obstacle: 'tidak ada',
    },
  })

/** Until the plan is signed by three and waits for the head. */
export const hartiniUntilSigned = (h: Her, d: Days, intakeId: () => string): Scene[] => {
  let needId = ''
  return [
    d.scene('2026-01-08', '10:00', (w) => bringForward(w, h, { intakeId: intakeId() })),
    d.scene('2026-01-09', '09:10', (w) => decide(w, h, 'accept')),
    d.scene('2026-01-12', '11:00', (w) =>
      arrive(w, h, {
        items: [{ item: 'Kotak benang', quantity: 1, kept: 'store' }],
        cashRupiah: 40_000,
        children: [DAUGHTER],
      }),
    ),
    d.scene('2026-01-21', '14:30', (w) => papersComplete(w, h).then(() => undefined)),
    d.scene('2026-01-22', '10:00', async (w) => {
      await ask(w, h, 'srq-20', srq(3, 8, 9, 20))
      await ask(w, h, 'who-5', who5(4, 3, 4, 3, 4))
      const written = await writeAssessment(w, h)
      needId = written.needId
      await closeAssessment(w, h, written.assessmentId)
    }),
    d.scene('2026-01-28', '10:00', (w) => proposePlan(w, h, needId)),
    d.scene('2026-01-29', '10:00', (w) => signPlan(w, h)),
  ]
}

/** Plan approved, two thousand rupiah a day. */
export const hartiniAtWork = (h: Her, d: Days): Scene[] => [
  d.scene('2026-01-30', '10:00', (w) => approvePlan(w, h)),
  d.scene('2026-03-31', '10:00', async (w) => {
    await w.as(h.worker)('custody.enterSavings', {
      caseId: h.caseId,
      kind: 'pocket_money',
      rupiah: 300_000,
      signedHow: 'signature',
    })
    await note(w, h, 'Memilih warna benang untuk usahanya.', {
      kind: 'motivation',
      ownWords: h.words.own,
      nextStep: { text: 'Cari contoh pola seragam', dueOn: d.day('2026-06-01') },
    })
    const kit = (await w.as(h.worker)('stock.toolkits', { state: 'in_stock', track: 'sewing' })).toolkits[0]
    await w.as(h.worker)('stock.reserveToolkit', { toolkitId: kit?.toolkitId ?? '', caseId: h.caseId })
  }),
  d.scene('2026-05-04', '11:00', async (w) => void (await group(w, 'ani', 'Kerah kemeja', [h]))),
  // the fever comes: from here on the class marks her as ill
  ...(['2026-05-05', '2026-05-06'] as const).map((day) =>
    d.scene(day, '11:00', async (w) => void (await group(w, 'ani', 'Kerah kemeja', [h], new Map([[h, 'sick']])))),
  ),
  d.scene(
    '2026-05-07',
    '08:00',
    async (w) =>
      void (await w.as('sri')('residence.notePresence', { caseId: h.caseId, from: 'in_house', to: 'in_hospital' })),
  ),
  d.scene(
    '2026-05-08',
    '11:00',
    async (w) => void (await group(w, 'ani', 'Lubang kancing', [h], new Map([[h, 'sick']]))),
  ),
]

/** The protocol begins: everything automatic about her stops at once. */
export const hartiniDies = (h: Her, d: Days): Scene =>
  d.scene(
    '2026-05-09',
    '08:00',
    async (w) => void (await w.as(h.worker)('terminations.open', { caseId: h.caseId, exit: 'MENINGGAL' })),
  )

/** Death minute, her sister, goods and savings, registry. */
export const hartiniFarewell = (h: Her, d: Days): Scene =>
  d.scene('2026-05-11', '10:00', async (w) => {
    const as = w.as(h.worker)
    const { caseId } = h
    const on = dayOf(w)
    await as('terminations.recordDeath', {
      caseId,
      on: d.day('2026-05-09'),
      time: '04:10',
      place: 'RSUD',
      causePerDoctor: 'sesuai surat dokter',
      burial: 'Dimakamkan keluarga di desa.',
    })
    await tick(w, h, 'medical_letter_filed', 'Surat keterangan RSUD disimpan.')
    await as('terminations.tellKin', {
      caseId,
      on: d.day('2026-05-09'),
      name: 'Suparti',
      relation: 'kakak',
      phone: '0812-0000-4001',
      how: 'Didatangi ke rumah oleh dua petugas.',
    })
    await confer(w, h, 'ccl', {
      cause: 'death',
      eventOn: on,
      facts: 'Dukungan bagi teman sekamar dan kelas.',
      guests: [],
      decision: 'end_early',
    })
    await tick(w, h, 'short_evaluation_written', 'Tekun sampai akhir; pola seragamnya dipakai kelas.')
    await giveBack(w, h, 'heirs')
    await as('terminations.handToHeirs', {
      caseId,
      on,
      time: '09:00',
      place: 'Rumah keluarga',
      heir: { name: 'Suparti', relation: 'Kakak kandung', idChecked: 'KTP-el, dicocokkan petugas' },
      things: [{ name: 'Kotak benang', quantity: '1 kotak' }],
    })
    await tick(w, h, 'civil_registry_told', 'Laporan kematian diserahkan ke Dukcapil oleh keluarga.')
    await approveLeaving(w, h, 'Meninggal dunia; semua berita acara lengkap.')
  })

/** She came with her daughter, who has no number yet. */
const DAUGHTER: Child = {
  fullName: 'Kirana',
  bornOn: '2023-04-19',
  sleeps: 'with_her',
  mayFetch: ['Nenek Kirana, ibu dari Hartini'],
  mustNotFetch: ['Ayahnya'],
}
