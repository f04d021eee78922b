/** What kind of writing a draft is, for its words, and the page on which it goes on. */
export type DraftLink = { kind: DraftKind; href: string }
export type DraftKind = keyof typeof PAGES

type Page = (parts: readonly string[]) => string

const ofCase =
  (page: string): Page =>
  ([caseId]) =>
    `/penerima-manfaat/${caseId}${page}`
const referral: Page = ([caseId]) => `/rujukan/${caseId}`
const note: Page = ([caseId, what, noteId]) => {
  if (caseId === 'kelompok') return '/catat/kelompok'
  return what === 'koreksi' ? `/catat?orang=${caseId}&koreksi=${noteId}` : `/catat?orang=${caseId}`
}
const letter: Page = ([code, by, id]) => {
  if (by === 'draf') return `/surat/baru?draf=${id}`
  if (by === 'orang') return `/surat/baru?case=${id}&surat=${code}`
  return by === 'tentang' ? `/surat/baru?surat=${code}&tentang=${id}` : `/surat/baru?surat=${code}`
}

/** Each screen names its drafts itself (`useDraft`); the first part of the name leads back to it. */
const PAGES = {
  catat: note,
  presensi: ([plannedId]) => `/presensi/${plannedId}`,
  surat: letter,
  'surat-masuk': () => '/surat-masuk',
  usaha: ofCase('/usaha'),
  rujukan: () => '/rujukan/baru',
  penerimaan: ([caseId]) => `/penerima-manfaat/baru?case=${caseId}`,
  identitas: ofCase('/keluarga'),
  anak: ofCase('/keluarga'),
  kesehatan: ofCase('/kesehatan'),
  'serah-terima': ofCase('/serah-terima'),
  alat: () => '/alat',
  titipan: ofCase('/titipan'),
  triage: referral,
  propose: referral,
  decide: referral,
  contact: referral,
  outcome: referral,
  readiness: referral,
  complaint: referral,
  check: referral,
  reason: referral,
  impor: ([listId]) => `/rujukan/impor?daftar=${listId}`,
  'daftar-lama': ([registerId]) => `/pengaturan/daftar-lama/${registerId}`,
  'batal-surat': ([letterId]) => `/surat/${letterId}`,
  'bentuk-netral': () => '/pengaturan/templat',
  asesmen: ofCase('/asesmen/menyeluruh'),
  rencana: ofCase('/rencana'),
  'persetujuan-rencana': ([caseId]) => `/persetujuan/rencana/${caseId}`,
  'assessment-view': ofCase('/asesmen'),
  'rate-goal': ofCase('/rencana'),
  pembahasan: ([caseId]) => `/pembahasan/${caseId}`,
  evaluations: ([of]) => (of === 'report' ? '/evaluasi/laporan/baru' : `/penerima-manfaat/${of}/evaluasi`),
  terminations: ([caseId, what]) =>
    what === 'return' ? `/persetujuan/selesai/${caseId}` : `/penerima-manfaat/${caseId}/selesai`,
  gate: ([caseId, which]) => `/penerima-manfaat/${caseId}?buka=${which === 'back' ? 'kembali' : 'pengecualian'}`,
  protect: ([caseId, to]) => `/penerima-manfaat/${caseId}?buka=${to === 'off' ? 'akhiri-lindungi' : 'lindungi'}`,
  closing: ofCase('?buka=berkas'),
  step: ofCase('?buka=langkah'),
  'break-glass': ofCase('?buka=darurat'),
  standing: ([caseId]) => `/catat/mingguan/${caseId}`,
  told: ([caseId, conferenceId]) => `/pembahasan/${caseId}?hasil=${conferenceId}`,
  laporan: ([report, back]) => (report === 'salinan' ? '/laporan/salinan' : `/laporan/susun/${report}?mundur=${back}`),
  kejadian: ([incidentId]) => `/kejadian/${incidentId}`,
  keselamatan: ([caseId, what]) => `/penerima-manfaat/${caseId}/keselamatan${what === 'berhenti' ? '/berhenti' : ''}`,
  aftercare: ([caseId]) => `/tindak-lanjut/${caseId}`,
  merujuk: ([caseId, from]) => `/penerima-manfaat/${caseId}/layanan?${from ? `lanjut=${from}` : 'rujuk=baru'}`,
  apel: () => '/malam',
  periksa: ([place]) => `/periksa-kamar/ruang/${place}`,
  tindakan: ([id]) => (id === 'baru' ? '/tindakan' : `/tindakan/${id}`),
  jawaban: ([id]) => `/rujukan-layanan/${id}`,
  paket: ([id]) => `/rujukan-layanan/${id}`,
  anggaran: () => '/anggaran',
  isu: () => '/mutu/isu',
  belanja: () => '/belanja',
  'kas-kecil': () => '/belanja/kas-kecil',
  'bukti-kerja': ([reviewId]) => (reviewId ? `/bukti-kerja/${reviewId}` : '/bukti-kerja'),
  supervisi: () => '/bukti-kerja/supervisi',
  kebutuhan: () => '/kebutuhan',
  latihan: ([of, what]) => (what === 'kelas' ? `/nilai/kelas/${of}` : `/penerima-manfaat/${of}/latihan`),
  'praktik-usaha': ofCase('/praktik-usaha'),
  lsp: ofCase('/sertifikasi'),
  layanan: ([id]) => (id === 'baru' ? '/layanan' : `/layanan?layanan=${id}`),
} as const satisfies Record<string, Page>

const isKind = (kind: string): kind is DraftKind => Object.hasOwn(PAGES, kind)

/** Null for a draft of a screen that is no longer there: it is not offered. */
export function draftLink(key: string): DraftLink | null {
  const [kind = '', ...parts] = key.split('/')
  return isKind(kind) ? { kind, href: PAGES[kind](parts) } : null
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The records that a draft's name speaks of: her case is among them when it is about a woman. */
export const recordsOf = (key: string): readonly string[] => key.match(UUID) ?? []
