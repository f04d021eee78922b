/**
 * The one place where these words stand. They hurt, or they make a person into a label (design.md 8.1, domain.md 2.3).
 * `house/words.ts` looks for them in everything that is read: screens, letters, seeds, documents, tests, file names.
 */
export type Banned = { word: string; instead: string }

export const BANNED: readonly Banned[] = [
  { word: 'WTS', instead: 'penerima manfaat' },
  { word: 'PSK', instead: 'penerima manfaat' },
  { word: 'tuna susila', instead: 'penerima manfaat; a category is stored as a code' },
  { word: 'tunasusila', instead: 'penerima manfaat; a category is stored as a code' },
  { word: 'wanita nakal', instead: 'penerima manfaat' },
  { word: 'nakal', instead: 'describe what happened' },
  { word: 'pelacur', instead: 'penerima manfaat' },
  { word: 'pelacuran', instead: 'describe what happened' },
  { word: 'PMKS', instead: 'PPKS, or penerima manfaat for a person' },
  { word: 'penyandang masalah', instead: 'pemerlu pelayanan' },
  { word: 'korban', instead: 'penyintas or penerima manfaat; in a law’s own title only by an allowance' },
  { word: 'kambuh', instead: 'describe what happened' },
  { word: 'kabur', instead: 'meninggalkan layanan tanpa pemberitahuan' },
  { word: 'melarikan diri', instead: 'meninggalkan layanan tanpa pemberitahuan' },
  { word: 'gagal', instead: 'belum tersimpan, belum tercapai, belum kompeten' },
  { word: 'bandel', instead: 'belum mengikuti …' },
  { word: 'penyimpangan', instead: 'describe what happened' },
  { word: 'tahanan', instead: 'penghuni is not needed either; say penerima manfaat' },
]

/** Spelling that is not standard (design.md 8.2 and the dictionary of the language agency). */
export const SPELLING: readonly Banned[] = [
  { word: 'absensi', instead: 'presensi' },
  { word: 'ketrampilan', instead: 'keterampilan' },
  { word: 'milyar', instead: 'miliar' },
  { word: 'resiko', instead: 'risiko' },
  { word: 'beresiko', instead: 'berisiko' },
  { word: 'ijin', instead: 'izin' },
  { word: 'diijinkan', instead: 'diizinkan' },
  { word: 'jadual', instead: 'jadwal' },
  { word: 'praktek', instead: 'praktik' },
  { word: 'assesmen', instead: 'asesmen' },
  { word: 'asessmen', instead: 'asesmen' },
  { word: 'analisa', instead: 'analisis' },
  { word: 'aktifitas', instead: 'aktivitas' },
  { word: 'nopember', instead: 'November' },
  { word: 'pebruari', instead: 'Februari' },
  { word: 'telpon', instead: 'telepon' },
  { word: 'sekedar', instead: 'sekadar' },
  { word: 'kwitansi', instead: 'kuitansi' },
  { word: 'propinsi', instead: 'provinsi' },
  { word: 'kuatir', instead: 'khawatir' },
  { word: 'luring', instead: 'tidak ada sambungan internet' },
  { word: 'alpa', instead: 'tanpa keterangan' },
]

/** Whole texts that no button may have: they do not say what will happen (design.md 8.2). */
export const EMPTY_LABELS: readonly string[] = ['submit', 'ok', 'oke', 'proses', 'input tidak valid']
