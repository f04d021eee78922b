import type { Her } from '../her.ts'
import { goal, her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { arrive, papersComplete } from '../steps/arrival.ts'
import { ask, closeAssessment, confer, srq, who5, writeAssessment } from '../steps/assessment.ts'
import { judgeReady, practise, report, scoreGoals, testSkill } from '../steps/evaluation.ts'
import { leave, prepareLeaving, visit } from '../steps/leaving.ts'
import { certify } from '../steps/letters.ts'
import { approvePlan, proposePlan, signPlan } from '../steps/plan.ts'
import { course } from '../steps/practice.ts'
import { bringForward, decide } from '../steps/selection.ts'
import { explainAgain, lookAgain, mediate, note, review, tickOff, toEvaluation } from '../steps/service.ts'

const goals = () => [
  goal(
    'Buka usaha jahit dari rumah',
    3,
    [
      'belum memegang mesin',
      'bisa menjahit lurus',
      'menerima pesanan pertama',
      'tiga pesanan sebulan',
      'punya pelanggan tetap',
    ],
    'Latihan menjahit pola dasar',
    'ani',
  ),
  goal(
    'Anak saya masuk PAUD',
    2,
    ['belum mendaftar', 'berkas dikumpulkan', 'terdaftar', 'berangkat tiap hari', 'berangkat dan senang'],
    'Mengurus berkas PAUD',
    'client',
  ),
  goal(
    'Saya mau tidur lebih baik',
    1,
    ['bangun empat kali', 'bangun dua kali', 'tidur lima jam', 'tidur enam jam', 'tidur tujuh jam'],
    'Kebiasaan malam dan catatan tidur',
    'sri',
  ),
]

/** KS-01 (domain.md 11). */
export const suryani = (): Her =>
  her({
    callName: 'Suryani',
    goals: goals(),
    identity: { fullName: 'Suryani', nik: '9910014508980001', birthDate: '1998-08-05', district: 'Kecamatan Contoh' },
    contacts: [
      { name: 'Sumiyati', relation: 'ibu', number: '0812-0000-1001' },
      { name: 'Bu RT Halimah', relation: 'ketua RT', number: '0812-0000-1002' },
    ],
    words: {
      sender: 'Diajukan Dinas Sosial untuk kelas menjahit; menunggu warung kopi sampai larut malam.',
      own: 'Saya mau bisa kerja dari rumah.',
      problem: 'Penghasilan tidak teratur, sering pulang larut',
      need: 'Pekerjaan yang dapat dilakukan dari rumah',
      finding: 'Perlu pekerjaan dari rumah karena anaknya masih kecil',
      strength: 'rajin mencuci untuk tetangga, disayang ibunya',
      obstacle: 'Anak dititip kepada ibu.',
    },
  })

/** Her road in another woman's life: invented so that a closed case with after-care stands in the demo. */
export const lestari = (): Her => ({
  ...suryani(),
  callName: 'Lestari',
  identity: {
    fullName: 'Lestari Wahyuni',
    nik: '9910015205970021',
    birthDate: '1997-05-12',
    district: 'Kecamatan Contoh',
  },
  contacts: [
    { name: 'Mbah Parinah', relation: 'ibu', number: '0812-0000-1021' },
    { name: 'Wagimin', relation: 'paman', number: '0812-0000-1022' },
  ],
})

/** The same road a year before: what became of it stands in the demo, too. */
export const nurhayati = (): Her => ({
  ...suryani(),
  callName: 'Nurhayati',
  identity: { fullName: 'Nurhayati', nik: '9910014107940031', birthDate: '1994-07-01', district: 'Kecamatan Contoh' },
  contacts: [
    { name: 'Mak Cik Rohima', relation: 'ibu', number: '0812-0000-1031' },
    { name: 'Basri', relation: 'paman', number: '0812-0000-1032' },
  ],
})

/** From the letter to intervention. */
export const untilIntervention = (h: Her, d: Days, intakeId: () => string, envelopeNo = '7'): Scene[] => {
  let needId = ''
  let assessmentId = ''
  return [
    d.scene('2026-01-07', '09:00', (w) => bringForward(w, h, { intakeId: intakeId() })),
    d.scene('2026-01-09', '09:00', (w) => decide(w, h, 'accept')),
    d.scene('2026-01-12', '10:00', (w) =>
      arrive(w, h, {
        items: [
          { item: 'Cincin', quantity: 1, kept: 'sealed', envelopeNo },
          { item: 'Tas pakaian', quantity: 1, kept: 'store' },
        ],
        cashRupiah: 150_000,
      }),
    ),
    d.scene('2026-01-14', '09:00', async (w) => {
      await ask(w, h, 'srq-20', srq(1, 3, 5, 9, 10, 18, 20))
      await ask(w, h, 'who-5', who5(2, 2, 2, 2, 1))
    }),
    d.scene('2026-01-21', '14:00', async (w) => {
      await note(w, h, 'Kunjungan rumah: ibu dan ketua RT bercerita hal yang sama.', { kind: 'home_visit' })
      await papersComplete(w, h)
      await tickOff(w, h, ['follow_up'])
    }),
    d.scene('2026-01-22', '09:00', async (w) => {
      const written = await writeAssessment(w, h)
      assessmentId = written.assessmentId
      needId = written.needId
    }),
    d.scene('2026-01-26', '09:00', (w) => closeAssessment(w, h, assessmentId)),
    d.scene('2026-01-29', '09:00', (w) => proposePlan(w, h, needId)),
    d.scene('2026-01-30', '09:00', async (w) => {
      await signPlan(w, h)
      await approvePlan(w, h)
    }),
  ]
}

const TALKS = [
  'Menghitung harga jual daster.',
  'Bercerita tentang malam di warung kopi; lega sudah bilang.',
  'Berlatih menelepon pelanggan.',
  'Belajar mencatat buku kas.',
  'Rencana pulang akhir pekan bersama anak.',
  'Tidur mulai membaik, bangun sekali.',
]
const weekly = (h: Her, d: Days, from: string, weeks: number): Scene[] =>
  Array.from({ length: weeks }, (_, i) => {
    const on = Temporal.PlainDate.from(from)
      .add({ days: i * 7 })
      .toString()
    return d.scene(
      on,
      '15:00',
      async (w) =>
        void (await note(w, h, TALKS[i % TALKS.length] ?? '', {
          kind: i % 2 === 0 ? 'counselling' : 'motivation',
          ownWords: h.words.own,
          goalIds: h.goals.slice(0, 1).map((g) => g.id),
        })),
    )
  })

/** Notes, the mediation with her roommate, a review a month, CC-3 of 10 April. */
export const intervention = (h: Her, d: Days, roommate: string): Scene[] => [
  ...talks(h, d, roommate),
  d.scene(
    '2026-02-11',
    '10:00',
    async (w) =>
      void (await note(w, h, 'Hitungan harga dijelaskan ulang dengan kancing, lalu ia mengerjakan dua soal sendiri.', {
        kind: 're_explanation',
        nextStep: { text: 'Coba hitung harga satu seragam', dueOn: d.day('2026-02-18') },
      })),
  ),
  d.scene(
    '2026-04-10',
    '09:00',
    async (w) =>
      void (await confer(w, h, 'cc3', {
        facts: 'Kelas 94 persen; usaha kecil dicoba.',
        nextReviewOn: d.day('2026-05-08'),
      })),
  ),
  ...reviews(h, d),
]

/** Until April, without what is decided in the middle: notes, the mediation, the first two reviews. */
export const talks = (h: Her, d: Days, roommate: string): Scene[] => [
  ...weekly(h, d, '2026-02-03', 18),
  d.scene(
    '2026-02-24',
    '16:00',
    async (w) =>
      void (await mediate(
        w,
        h,
        roommate,
        'Lampu kamar dan giliran menyapu.',
        'Lampu padam pukul sepuluh; menyapu bergantian.',
      )),
  ),
  d.scene('2026-02-18', '15:00', async (w) => {
    await tickOff(w, h, ['own_words'])
    await explainAgain(w, h)
  }),
  d.scene('2026-03-03', '15:00', (w) => lookAgain(w, h, 'kept')),
  d.scene(
    '2026-03-31',
    '15:10',
    async (w) =>
      void (await note(w, h, 'Ingin akhir pekan bersama anak; ibunya ditelepon dulu.', {
        kind: 'phone',
        nextStep: { text: 'Telepon ibu soal akhir pekan', dueOn: d.day('2026-04-13') },
      })),
  ),
  d.scene(
    '2026-02-27',
    '09:00',
    async (w) => void (await review(w, h, 'Empat sesi, kelas 18 dari 20; hitung harga perlu diulang.')),
  ),
  d.scene(
    '2026-03-27',
    '09:00',
    async (w) =>
      void (await review(w, h, 'Jahitan lurus sudah rapi; mulai rok.', { nextReviewOn: d.day('2026-04-10') })),
  ),
]

/** The reviews after the one of the middle. */
export const reviews = (h: Her, d: Days): Scene[] => [
  d.scene('2026-05-08', '09:00', async (w) => void (await review(w, h, 'Pesanan kecil dari tetangga panti.'))),
  d.scene('2026-06-05', '09:00', async (w) => void (await review(w, h, 'Siap masuk evaluasi.'))),
]

type Ending = { levels: readonly (-2 | -1 | 0 | 1 | 2)[]; who5: readonly number[]; achieved: string }
const SURYANIS: Ending = { levels: [1, 0, 0], who5: [4, 4, 4, 4, 3], achieved: 'Saya sudah bisa menjahit seragam.' }

/** Evaluation and the last day. */
export const leaving = (h: Her, d: Days, intakeId: () => string, o: Ending = SURYANIS): Scene[] => [
  d.scene('2026-06-12', '09:00', (w) => toEvaluation(w, h)),
  d.scene('2026-06-25', '15:00', (w) => course(w, h)),
  d.scene('2026-06-26', '09:00', async (w) => {
    await testSkill(w, h)
    await practise(w, h)
    await ask(w, h, 'srq-20', srq(3, 18))
    await ask(w, h, 'who-5', who5(...o.who5))
    await scoreGoals(w, h, o.levels)
    await judgeReady(w, h, o.achieved)
  }),
  d.scene('2026-07-02', '09:00', async (w) => {
    await report(w, h.worker, intakeId(), [h])
    await w.as(h.worker)('cases.move', { caseId: h.caseId, to: 'termination' })
  }),
  d.scene('2026-07-03', '09:00', (w) => certify(w, h)),
  d.scene('2026-07-06', '09:00', (w) => prepareLeaving(w, h, d.day('2026-07-10'))),
  d.scene('2026-07-10', '10:00', (w) => leave(w, h)),
]

/** The same with the first call after it. */
export const ending = (h: Her, d: Days, intakeId: () => string, o: Ending = SURYANIS): Scene[] => [
  ...leaving(h, d, intakeId, o),
  d.scene(
    '2026-08-10',
    '15:00',
    async (w) =>
      void (await visit(w, h, 1, 'Mesin sudah dipakai, pesanan pertama selesai.', {
        salesRupiah: 900_000,
        materialRupiah: 300_000,
        otherIncomeRupiah: 600_000,
        householdSize: 3,
      })),
  ),
]

/** Month 3: profit 1.250.000 and her mother's 600.000 for three people. */
export const monthThree = (h: Her, d: Days): Scene =>
  d.scene(
    '2026-10-10',
    '15:00',
    async (w) =>
      void (await visit(w, h, 3, 'Pesanan seragam datang tiap minggu.', {
        daysOpen: 24,
        salesRupiah: 2_100_000,
        materialRupiah: 750_000,
        otherCostRupiah: 100_000,
        otherIncomeRupiah: 600_000,
        householdSize: 3,
        customers: 18,
      })),
  )
