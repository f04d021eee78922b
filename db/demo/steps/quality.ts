import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'

type Side = 'inhibiting' | 'supporting'
type Evidence = readonly [by: string, source: string, technique: string, daysAgo: number, said: string]
type Factor = { side: Side; field: string; title: string; why: string; hinders: string; evidence: readonly Evidence[] }

const FACTORS: readonly Factor[] = [
  {
    ...{ side: 'inhibiting', field: 'staff', title: 'Pekerja sosial terlalu sedikit' },
    ...{ why: 'Dua pekerja sosial; tambahan belum ada di formasi.', hinders: 'Menunggu bicara berdua sampai dua hari' },
    evidence: [
      ['yanti', 'resident', 'interview', 9, 'Mau bicara sama Mbak Hana, antre dua hari.'],
      ['rizal', 'social_worker', 'interview', 8, 'Catatan mingguan kadang baru hari Senin.'],
      ['hana', 'social_worker', 'observation', 7, 'Tiga hari kunjungan luar, ruang konseling kosong.'],
      ['tuti', 'records', 'document', 6, 'Peta jabatan: dua dari empat formasi terisi.'],
    ],
  },
  {
    ...{ side: 'inhibiting', field: 'knowledge', title: 'Pengetahuan tentang trauma belum merata' },
    ...{ why: 'Belum semua pendamping kelas ikut pelatihan.', hinders: 'Ragu menjawab saat orang menangis di kelas' },
    evidence: [
      ['ani', 'class_staff', 'interview', 12, 'Saya takut salah bicara, jadi saya diam.'],
      ['dian', 'specialist', 'interview', 11, 'Dua kalimat sederhana sudah menolong.'],
    ],
  },
  {
    ...{ side: 'inhibiting', field: 'market', title: 'Jarak pasar' },
    ...{ why: 'Angkutan hanya pagi.', hinders: 'Ongkos 40.000 sekali ke pasar' },
    evidence: [['rizal', 'resident', 'interview', 15, 'Ongkosnya habis separuh.']],
  },
  {
    ...{ side: 'supporting', field: 'government', title: 'Daftar calon dari pemerintah kabupaten' },
    ...{ why: 'Dinas mengirim daftar lengkap tiap angkatan.', hinders: 'Dibalas paling lambat tiga hari' },
    evidence: [
      ['hana', 'office', 'interview', 20, 'Datanya sudah lengkap, tinggal dicocokkan.'],
      ['tuti', 'records', 'document', 20, 'Tiga surat pengantar dengan lampiran.'],
    ],
  },
  {
    ...{ side: 'supporting', field: 'house', title: 'Tempat yang layak' },
    ...{ why: 'Asrama, halaman, ruang kelas cukup.', hinders: 'Perbaikan dari lembar periksa kamar' },
    evidence: [
      ['yanti', 'resident', 'interview', 10, 'Kamarnya bersih, ada halaman.'],
      ['yanti', 'place', 'observation', 5, 'Semua kamar dalam lembar periksa tanpa temuan berat.'],
    ],
  },
]

/** The board with its evidence, one improvement that is done, one that runs, and what comes up around the house. */
export const board = (d: Days): Scene => d.scene('2026-01-20', '11:20', fillBoard)

async function fillBoard(w: World): Promise<void> {
  const ids: string[] = []
  for (const { evidence, ...factor } of FACTORS) {
    const { factorId } = await w.as('hana')('quality.saveFactor', { ...factor, factor: null } as never) // codes as listed above
    ids.push(factorId)
    for (const [by, source, technique, daysAgo, said] of evidence)
      await w.as(by)('quality.addEvidence', { factorId, source, technique, on: dayOf(w, -daysAgo), said } as never)
  }
  const [staff = '', knowledge = ''] = ids
  const give = async (factorId: string, what: string, who: string, days: number, measure: string, was: string) =>
    (
      await w.as('ratna')('quality.improve', {
        ...{ from: { factorId }, what, ownerId: idOf(w, who), dueOn: dayOf(w, days), measure, was },
      })
    ).improvementId
  const done = await give(staff, 'Delegasi tugas terbatas', 'hana', 14, 'Catatan mingguan', '80%')
  await w.as('hana')('quality.finish', {
    ...{
      improvementId: done,
      became: '90%',
      words: 'Empat pegawai lain menerima tugas terbatas; templat catatan dipakai.',
    },
  })
  await w.as('hana')('quality.review', {
    ...{
      factorId: staff,
      seen: 1,
      effect: 'Catatan mingguan 80% → 90%; menunggu bicara 2 hari → 1 hari',
      isSettled: false,
    },
  })
  await give(knowledge, 'Supervisi psikolog tiap Kamis', 'ani', 30, 'Pegawai yang ikut', '0 dari 11')
  await w.as('rizal')('quality.noteIssue', {
    ...{ topic: 'recruiting', place: 'Kecamatan Tanjung Raja', on: dayOf(w, -4), told: 'nobody' },
    what: 'Ajakan kerja ke kota tanpa kontrak, lewat grup WhatsApp warga.',
  })
}

const ELEMENTS = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaints',
  'facilities',
] as const
const MARKS = ['bad', 'poor', 'good', 'very_good'] as const
/** How the sheets of a round were filled in, from 1 to 4: the nine elements, comfort, safety. */
const SHEETS = ['33343443344', '34242443334', '43344334344', '22343433233', '33334343344', '34343444344', '33244343333']

/** A round that is over, with what the house does with it, and one that runs. */
export const surveyed = (d: Days): Scene[] => [
  d.scene('2026-01-05', '09:15', async (w) => {
    const { roundId } = await w.as('hana')('survey.open', { until: dayOf(w, 7) })
    for (const [i, sheet] of SHEETS.entries()) {
      const mark = (at: number) => MARKS[Number(sheet[at]) - 1] ?? 'good'
      const service = Object.fromEntries(ELEMENTS.map((element, at) => [element, mark(at)])) as never // one of each
      const house = { comfort: mark(9), safety: mark(10) }
      const words = i === 3 ? { words: 'Menunggu bicara lama sekali.' } : {}
      const channel = i % 3 === 2 ? 'neutral' : 'paper'
      await w.as('tuti')('survey.enter', { roundId, channel, sheetNo: 40 + i, service, house, ...words })
    }
  }),
  d.scene('2026-01-15', '10:05', async (w) => {
    const [round] = (await w.as('ratna')('survey.rounds', {})).rounds
    const words = 'Jam bicara ditambah: setiap sore ada satu pekerja sosial di ruang konseling.'
    await w.as('ratna')('survey.answer', { roundId: round?.roundId ?? '', words })
  }),
  d.scene('2026-01-20', '11:45', async (w) => {
    await w.as('hana')('survey.open', { until: dayOf(w, 14) })
  }),
]
