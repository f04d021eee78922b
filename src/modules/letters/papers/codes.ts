// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.

/** Papers that are made as letters of the book. The other codes of the registry belong to modules that print them. */
export const MADE_PAPERS = [
  'f01',
  'undangan',
  'pernyataan-rahasia',
  'balasan-seleksi',
  'sk-penetapan',
  'f07',
  'f04-f05',
  'f16',
  'f23',
  'f18',
  'f31',
  'f33',
  'f34',
  'f35',
  'daftar-hadir',
  'sertifikat',
] as const
export type MadePaper = (typeof MADE_PAPERS)[number]

/** What a paper is called on screens. */
export const TITLES = {
  id: {
    'paper.f01': 'Permintaan calon penerima manfaat (F01)',
    'paper.undangan': 'Undangan pengajar dari luar',
    'paper.pernyataan-rahasia': 'Pernyataan kerahasiaan pengajar luar',
    'paper.balasan-seleksi': 'Hasil seleksi calon',
    'paper.sk-penetapan': 'Keputusan penetapan penerima manfaat',
    'paper.f07': 'Berita acara serah terima penerima manfaat (F07)',
    'paper.f04-f05': 'Persetujuan layanan dan data (F04, F05)',
    'paper.f16': 'Rencana intervensi (F16)',
    'paper.f23': 'Rujukan layanan (F23)',
    'paper.f18': 'Penempatan keterampilan (F18)',
    'paper.f31': 'Laporan evaluasi (F31)',
    'paper.f33': 'Keputusan selesai layanan (F33)',
    'paper.f34': 'Berita acara serah terima kembali (F34)',
    'paper.f35': 'Berita acara alat usaha (F35)',
    'paper.daftar-hadir': 'Daftar hadir (F19)',
    'paper.sertifikat': 'Sertifikat pelatihan',
  },
  en: {
    'paper.f01': 'Call for candidates (F01)',
    'paper.undangan': 'Invitation to give a session',
    'paper.pernyataan-rahasia': 'Statement on secrecy of a deliverer',
    'paper.balasan-seleksi': 'Result of the selection',
    'paper.sk-penetapan': 'Decree of admission',
    'paper.f07': 'Receipt minute (F07)',
    'paper.f04-f05': 'Consent to service and data (F04, F05)',
    'paper.f16': 'Intervention plan (F16)',
    'paper.f23': 'Referral to a service (F23)',
    'paper.f18': 'Vocational placement (F18)',
    'paper.f31': 'Evaluation report (F31)',
    'paper.f33': 'Decision that the service ends (F33)',
    'paper.f34': 'Hand-over minute on leaving (F34)',
    'paper.f35': 'Minute of business equipment (F35)',
    'paper.daftar-hadir': 'Attendance sheet (F19)',
    'paper.sertifikat': 'Training certificate',
  },
} as const
