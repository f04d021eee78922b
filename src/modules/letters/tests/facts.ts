import { PAPER_SOURCES } from '../../../app/paper-sources.ts'
import type { ForLetter } from '../../service-referrals/facts.ts'
import type { Selection } from '../papers/balasan-seleksi/facts.ts'
import type { PlanFacts } from '../papers/f16/facts.ts'
import type { PlacementFacts } from '../papers/f18/facts.ts'
import type { EvaluationFacts } from '../papers/f31/facts.ts'
import type { Ending } from '../papers/f33/facts.ts'
import type { Handover } from '../papers/f34/facts.ts'
import type { Toolkit } from '../papers/f35/facts.ts'
import type { FilledFacts } from '../papers/naskah/filled-facts.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import type { BusinessPlanFacts } from '../papers/rencana-usaha/facts.ts'
import type { Training } from '../papers/sertifikat/facts.ts'

export const plan: PlanFacts = {
  version: 1,
  isDraft: false,
  on: '2026-01-30',
  reviewOn: '2026-02-27',
  herWish: '“Saya mau bisa kerja dari rumah.”',
  strengths: 'Rajin dan telaten.',
  note: null,
  goals: [
    {
      herWords: 'Membuka usaha jahit di rumah',
      weight: 6,
      problem: 'Penghasilan tidak tetap.',
      need: 'Keterampilan.',
      start: -1,
      levels: {
        '-2': 'belum memegang mesin',
        '-1': 'menjahit lurus',
        '0': 'menjahit rok',
        '1': 'menjahit seragam',
        '2': 'menerima pesanan',
      },
      steps: [
        {
          activity: 'Kelas menjahit',
          component: 'vocational_and_entrepreneurship',
          owner: 'Ani Kusuma',
          from: '2026-02-02',
          to: '2026-06-26',
          place: 'kelas menjahit',
          budget: null,
        },
      ],
    },
  ],
}
export const placement: PlacementFacts = {
  ...{ on: '2026-02-02', track: 'Menjahit', secondTrack: 'Salon', interest: 'Menjahit dari rumah.' },
  ...{ test: 'cocok', tested: 'Menjahit lurus tanpa bantuan.', reason: 'Telaten dan mau.' },
}
export const businessPlan: BusinessPlanFacts = {
  ...{ on: '2026-01-12', makes: 'jahit daster', unit: 'daster', priceRupiah: 65_000, minutesEach: 120 },
  said: [{ label: 'Untuk siapa', text: 'Ibu-ibu di dusun.' }],
  costs: [{ name: 'Kain 2 meter', rupiah: 32_000 }],
  fixed: [{ name: 'Listrik', rupiah: 200_000 }],
  forecast: {
    ...{ fixedRupiah: 200_000, leftRupiah: 33_000, breakEven: 7, hourRupiah: 16_500, dearer: null },
    months: [20, 30, 40].map((units) => ({
      ...{ units, inRupiah: units * 65_000, materialRupiah: units * 32_000, fixedRupiah: 200_000 },
      ...{ remainsRupiah: units * 33_000 - 200_000, asideRupiah: 0, homeRupiah: units * 33_000 - 200_000 },
    })),
  },
}
export const serviceReferral: ForLetter = {
  service: { name: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh', address: null },
  message: 'Mohon dibuatkan KTP pengganti.',
  condition: null,
  shared: ['name', 'birth'],
  escort: 'Yanti',
  isUrgent: false,
  answerBy: '2026-01-26',
  mayShare: true,
}

export const ending: Ending = {
  endsOn: '2026-07-10',
  reason: 'program layanan telah diikuti sampai akhir',
  destination: 'Desa Contoh Barat',
  considering: ['bahwa rencana layanan telah dilaksanakan;'],
  decisions: ['Menyatakan layanan selesai.', 'Tindak lanjut dilaksanakan selama dua belas bulan.'],
}
const giver = { name: 'Tuti Handayani', post: 'Kepala Subbagian Tata Usaha', office: 'Sentra Rehabilitasi Melati' }
export const handover: Handover = {
  title: 'Berita acara serah terima kepada keluarga',
  on: '2026-07-10',
  time: '09.00',
  place: 'ruang penerimaan',
  giver,
  receiver: {
    name: 'Siti Rohana',
    relation: 'ibu kandung',
    checkedBy: 'KTP-el diperiksa',
    address: 'Desa Contoh Barat',
  },
  text: 'PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima penerima manfaat yang kembali dengan kemauan sendiri.',
  takesChildren: true,
  details: [
    { label: 'Keadaan', value: 'sehat' },
    { label: 'Alamat tujuan', value: 'Desa Contoh Barat' },
  ],
  cashLabel: 'Tabungan',
  cashRupiah: 250_000,
  goods: [{ name: 'tas pakaian', amount: '1', condition: 'baik' }],
  agreements: ['Pendamping boleh menghubungi sekali sebulan.'],
  copies: 3,
  witnesses: [{ name: 'Yanti Rahayu', post: 'pengasuh' }],
}
export const toolkit: Toolkit = {
  on: '2026-07-10',
  time: null,
  place: 'aula',
  business: 'jahit rumahan',
  fund: 'APBD Provinsi Tahun 2026',
  giver,
  witness: { name: 'Hana Pertiwi, S.Sos.', post: 'Koordinator' },
  items: [{ name: 'Mesin jahit', brand: 'Contoh', serial: 'A-1', amount: 1, unit: 'unit', priceRupiah: 2_750_000 }],
  promises: ['Alat dipakai untuk usaha sendiri dan tidak dijual.'],
  copies: 3,
}
const stocktaking = {
  what: 'alat kelas',
  begunOn: '2026-07-08',
  closedOn: '2026-07-10',
  same: 1,
  lines: [
    { name: 'Mesin jahit', number: 'AK-JH-01', booked: 'Ruang jahit', found: 'ada di tempatnya', why: null },
    { name: 'Mesin obras', number: 'AK-OB-01', booked: 'Ruang jahit', found: 'Gudang', why: 'Tempat di buku diganti' },
  ],
}
const writtenOff = {
  decidedOn: '2026-07-10',
  machine: {
    ...{ name: 'Mesin jahit', label: 'AK-JH-03', brand: null, serial: 'JK-3', place: 'Ruang jahit' },
    ...{ boughtOn: null, worthRupiah: 4_250_000 },
  },
  ...{ reason: 'Hilang', words: 'Dicari di semua ruang.' },
}
export const evaluation: EvaluationFacts = {
  summary: 'Dari 2 penerima manfaat, 2 orang mengikuti evaluasi akhir.',
  classes: [{ name: 'Menjahit', people: 2, assessed: 2, competent: 2, attendance: '91%' }],
  skillNote: 'Bagian yang paling sering dijelaskan ulang adalah menghitung harga jual.',
  practice: [{ name: 'Menjahit', days: 10, customers: 17, incomeRupiah: 1_300_000, profitRupiah: 600_000 }],
  changes: ['Kesejahteraan menurut isian sendiri naik.'],
  roles: [{ role: 'Pendamping', count: 20, text: 'Menjelaskan ulang materi.' }],
  obstacles: ['Listrik sering turun.'],
  suggestions: [{ text: 'Menambah daya listrik.', owner: null, until: null }],
  results: [
    {
      registerNo: '2026-I-004',
      className: 'Menjahit',
      attendance: '92%',
      result: 'kompeten',
      profitRupiah: 300_000,
      note: null,
    },
  ],
}
export const selection: Selection = {
  letter: { number: '400.9/017/DINSOS/2026', on: '2026-01-06', subject: 'Daftar Calon', rows: 4 },
  office: 'Kepala Dinas Sosial Kabupaten Ogan Ilir',
  intakeName: 'Angkatan I Tahun 2026',
  arrivesOn: '2026-01-12',
  results: [
    { no: '1', name: 'Suryani', nik: '9910014508980001', isProtected: false, decision: 'accepted' },
    { no: '2', name: null, nik: null, isProtected: true, decision: 'accepted', note: 'penjemputan diatur lisan' },
    {
      no: '3',
      name: 'Herlina',
      nik: null,
      isProtected: false,
      decision: 'waiting',
      reason: 'Kelas sudah penuh.',
      nextStep: 'Urutan ke-1.',
    },
    {
      no: '4',
      name: 'Sumarni',
      nik: '9910015404880008',
      isProtected: false,
      decision: 'not_yet',
      reason: 'Usia 37 tahun.',
      otherPlace: 'Kelas menjahit Balai Latihan Kerja.',
    },
  ],
}

export const training: Training = {
  course: 'Menjahit',
  fromOn: '2026-01-19',
  untilOn: '2026-06-26',
  isCompetent: true,
  units: [
    { title: 'Jahitan dasar', skkni: null, hours: 40, isCompetent: true },
    { title: 'Pola dasar', skkni: 'GAR.CM02.003.01', hours: 38, isCompetent: false },
  ],
  assessor: 'Hj. Zubaidah',
}

/** Any filled form: two parts, no table. */
const filledForm: FilledFacts = {
  ...{ on: '2026-02-02', by: 'Rizal', head: [{ label: 'Versi', text: '1' }] },
  parts: [{ title: 'Bagian', rows: [{ label: 'Yang dibahas', text: 'Rencana pulang.' }] }],
}

/** Sources as the application gives them, and in place of modules that do not exist yet these facts. */
const guestSession = {
  ...{ onDay: '2026-03-11', starts: '15:45', ends: '16:45', title: 'Gizi keluarga', place: 'Aula' },
  ...{ deliverer: 'Ibu Farida Contoh', organisation: 'Dinas Kesehatan Kabupaten Contoh' },
}

export const allSources: Sources = {
  ...PAPER_SOURCES,
  selection: async () => selection,
  placement: async () => placement,
  businessPlan: async () => businessPlan,
  plan: async () => plan,
  evaluation: async () => evaluation,
  serviceReferral: async () => serviceReferral,
  ending: async () => ending,
  handover: async () => handover,
  toolkit: async () => toolkit,
  stocktakings: {
    list: async () => [{ id: '01900000-0000-7000-8000-00000000000c', label: 'opname alat kelas 10 Juli 2026' }],
    known: async (_, id) => ({ id, label: 'opname alat kelas 10 Juli 2026' }),
    isOfStore: async () => false,
    one: async (ctx) => ({ ...stocktaking, begunBy: ctx.actor.personId, closedBy: ctx.actor.personId }),
  },
  writeOffs: {
    list: async () => [{ id: '01900000-0000-7000-8000-00000000000d', label: 'AK-JH-03, Mesin jahit' }],
    known: async (_, id) => ({ id, label: 'AK-JH-03, Mesin jahit' }),
    one: async (ctx) => ({ ...writtenOff, proposedBy: ctx.actor.personId, decidedBy: ctx.actor.personId }),
  },
  training: async () => training,
  filled: Object.fromEntries(Object.keys(PAPER_SOURCES.filled ?? {}).map((code) => [code, async () => filledForm])),
  guestSessions: async () => [guestSession],
  guests: async () => [
    {
      delivererId: '01900000-0000-7000-8000-000000000009',
      name: 'Ibu Farida Contoh',
      organisation: 'Dinas Kesehatan Kabupaten Contoh',
    },
  ],
}
