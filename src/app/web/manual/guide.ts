import type { Role } from '../../../kernel/roles.ts'

/** The page of the manual (docs/panduan) that a role begins with. */
export const PAGE_OF_ROLE: Readonly<Record<Role, string>> = {
  head: 'kepala',
  administration: 'tata-usaha',
  coordinator: 'koordinator',
  social_worker: 'pekerja-sosial',
  psychologist: 'psikolog-dan-perawat',
  nurse: 'psikolog-dan-perawat',
  sewing_companion: 'pendamping-dan-pengasuh',
  salon_companion: 'pendamping-dan-pengasuh',
  class_coordinator: 'pendamping-dan-pengasuh',
  instructor: 'pendamping-dan-pengasuh',
  speaker: 'jadwal',
  volunteer: 'jadwal',
  house_mother: 'pendamping-dan-pengasuh',
  guard: 'beranda',
  treasurer: 'anggaran',
  social_office: 'dinas-sosial',
  auditor: 'pelindungan-data',
  data_protection_officer: 'pelindungan-data',
  it_admin: 'pelindungan-data',
}

/** The page for an address of the app; the longest beginning wins, `$` stands for one part. */
const PAGE_OF_PLACE: Readonly<Record<string, string>> = {
  '/agenda-tertutup': 'surat',
  '/alat': 'alat',
  '/alat-kelas': 'alat',
  '/alat-kelas/$': 'alat',
  '/bahan': 'alat',
  '/bahan/$': 'alat',
  '/disposisi': 'surat',
  '/surat-masuk': 'surat',
  '/anggaran': 'anggaran',
  '/belanja': 'anggaran',
  '/beranda': 'beranda',
  '/cek-surat': 'surat',
  '/catat': 'tahap-5-pelaksanaan',
  '/evaluasi': 'tahap-7-evaluasi',
  '/dapur': 'pendamping-dan-pengasuh',
  '/dapur/biaya': 'tata-usaha',
  '/bukti-kerja': 'kinerja',
  '/buku-jaga': 'pendamping-dan-pengasuh',
  '/honor': 'jadwal',
  '/penerima-manfaat/$/kelas': 'jadwal',
  '/izin': 'pendamping-dan-pengasuh',
  '/izin/$': 'pendamping-dan-pengasuh',
  '/jadwal': 'jadwal',
  '/kabar': 'beranda',
  '/kalender': 'jadwal',
  '/kamar': 'tahap-2-data',
  '/mitra': 'karya',
  '/mitra/$': 'karya',
  '/pameran': 'karya',
  '/pameran/$': 'karya',
  '/karya': 'karya',
  '/karya/$': 'karya',
  '/kebutuhan': 'pekerja-sosial',
  '/kelompok': 'jadwal',
  '/layanan': 'rujukan-layanan',
  '/malam': 'pendamping-dan-pengasuh',
  '/gerbang': 'pendamping-dan-pengasuh',
  '/nilai': 'pendamping-dan-pengasuh',
  '/kejadian': 'keselamatan',
  '/laporan': 'laporan',
  '/ringkasan': 'laporan',
  '/ringkasan-kerja': 'laporan',
  '/kepegawaian': 'kinerja',
  '/kios-rumah': 'kios',
  '/kotak-suara': 'keselamatan',
  '/suara': 'pelindungan-data',
  '/penerimaan-malam/$': 'pendamping-dan-pengasuh',
  '/mutu': 'mutu',
  '/obat': 'psikolog-dan-perawat',
  '/putaran-obat': 'psikolog-dan-perawat',
  '/presensi': 'jadwal',
  '/pembahasan': 'koordinator',
  '/pendapat-kelas': 'kios',
  '/penerima-manfaat': 'beranda',
  '/penerima-manfaat/$': 'tahap',
  '/penerima-manfaat/$/akses': 'tim-dan-akses',
  '/penerima-manfaat/$/asesmen': 'tahap-3-asesmen',
  '/penerima-manfaat/$/evaluasi': 'tahap-7-evaluasi',
  '/penerima-manfaat/$/karya': 'karya',
  '/penerima-manfaat/$/keselamatan': 'keselamatan',
  '/penerima-manfaat/$/keluarga': 'tahap-2-data',
  '/penerima-manfaat/$/kios': 'kios',
  '/penerima-manfaat/$/latihan': 'pendamping-dan-pengasuh',
  '/penerima-manfaat/$/layanan': 'rujukan-layanan',
  '/penerima-manfaat/$/portofolio': 'pendamping-dan-pengasuh',
  '/penerima-manfaat/$/praktik-usaha': 'pendamping-dan-pengasuh',
  '/penerima-manfaat/$/rencana': 'tahap-4-rencana',
  '/penerima-manfaat/$/selesai': 'tahap-8-selesai',
  '/penerima-manfaat/$/sertifikasi': 'pendamping-dan-pengasuh',
  '/penerima-manfaat/$/serah-terima': 'tahap-2-data',
  '/penerima-manfaat/$/titipan': 'tahap-2-data',
  '/penerima-manfaat/$/usaha': 'usaha',
  '/penerima-manfaat/baru': 'tahap-2-data',
  '/penerima-manfaat/dugaan-ganda': 'data-ganda',
  '/pelindungan-data': 'pelindungan-data',
  '/pengaturan': 'mulai',
  '/pengaturan/amplop': 'amplop-dan-kartu',
  '/pengaturan/audit': 'pelindungan-data',
  '/pengaturan/cadangan': 'cadangan',
  '/pengaturan/daftar-lama': 'daftar-lama',
  '/pengaturan/pembukaan': 'tim-dan-akses',
  '/pengaturan/templat': 'surat',
  '/periksa-kamar': 'pendamping-dan-pengasuh',
  '/permintaan-akses': 'psikolog-dan-perawat',
  '/persetujuan': 'kepala',
  '/profil': 'masuk',
  '/pengajar': 'jadwal',
  '/piket': 'pendamping-dan-pengasuh',
  '/rujukan': 'tahap-1-awal',
  '/rujukan/impor': 'daftar-dari-dinas',
  '/rujukan-layanan': 'rujukan-layanan',
  '/sesi-saya': 'jadwal',
  '/surat': 'surat',
  '/survei': 'mutu',
  '/tabungan': 'tata-usaha',
  '/tata-tertib': 'pendamping-dan-pengasuh',
  '/tindakan': 'pendamping-dan-pengasuh',
  '/tindakan/$': 'pendamping-dan-pengasuh',
  '/tertunda': 'masuk',
  '/undangan': 'jadwal',
  '/tindak-lanjut': 'tindak-lanjut',
}

/** The page that tells of the screen at this address, if any does. */
export function pageOfPlace(pathname: string): string | undefined {
  const parts = pathname.split('/').slice(1)
  const fits = (place: string) =>
    place
      .split('/')
      .slice(1)
      .every((part, at) => part === parts[at] || (part === '$' && parts[at] !== undefined))
  const [best] = Object.keys(PAGE_OF_PLACE)
    .filter(fits)
    .sort((a, b) => named(b) - named(a))
  return best === undefined ? undefined : PAGE_OF_PLACE[best]
}

/** How exactly a beginning names an address: its parts, one by name more than one by `$`. */
const named = (place: string): number => {
  const parts = place.split('/').slice(1)
  return parts.length * 2 - parts.filter((part) => part === '$').length
}
