/** A picture of the demo: who looks, at which page; `of` is whose case it is, then `at` is the part of it. */
type Picture = { name: string; who: string; at: string; of?: string; on?: readonly ('pc' | 'phone')[] }

/** What README and manual show (docs/panduan/gambar). */
export const PICTURES: readonly Picture[] = [
  { name: 'beranda', who: 'rizal', at: '/beranda', on: ['pc', 'phone'] },
  { name: 'daftar', who: 'rizal', at: '/penerima-manfaat' },
  { name: 'kasus', who: 'rizal', at: '', of: 'Suryani', on: ['pc', 'phone'] },
  { name: 'rencana', who: 'rizal', at: '/rencana', of: 'Suryani' },
  { name: 'catat', who: 'rizal', at: '/catat', on: ['phone'] },
  { name: 'beranda-kepala', who: 'ratna', at: '/beranda' },
  { name: 'kepala', who: 'ratna', at: '/persetujuan' },
  { name: 'surat', who: 'tuti', at: '/surat' },
  { name: 'anggaran', who: 'endang', at: '/anggaran' },
  { name: 'kamar', who: 'yanti', at: '/kamar' },
  { name: 'malam', who: 'yanti', at: '/malam', on: ['phone'] },
]
