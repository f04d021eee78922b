import type { Code, Finding } from '../../src/app/operator/diagnose.ts'
import type { Words } from '../start/progress.ts'

/** What was found, in one sentence each: what it is, and what mends it. */
const SENTENCES: Record<Code, (of: string) => Words> = {
  certificate_none: () => ({ id: 'Sertifikat: tidak dipakai (tanpa LAN=1).', en: 'no certificate of ours' }),
  certificate_good: (of) => ({ id: `Sertifikat: berlaku sampai ${of}.`, en: 'the certificate holds' }),
  certificate_ends: (of) => ({
    id: `Sertifikat berakhir ${of}: hapus rahasia lan-authority.pem, mulai lagi, dan pasang ulang di setiap HP dan komputer (docs/operate/lan.md).`,
    en: 'the certificate ends soon; make a new one and trust it on every device',
  }),
  certificate_ended: (of) => ({
    id: `Sertifikat sudah berakhir ${of}, jadi tidak ada perangkat yang dapat masuk: hapus rahasia lan-authority.pem, mulai lagi, dan pasang ulang (docs/operate/lan.md).`,
    en: 'the certificate has ended; make a new one and trust it on every device',
  }),
  certificate_broken: () => ({
    id: 'Sertifikat tidak terbaca: rahasia lan-authority.pem rusak. Kembalikan dari salinannya, atau buat yang baru (docs/operate/lan.md).',
    en: 'the certificate cannot be read',
  }),
  clock_good: () => ({ id: 'Jam: cocok dengan yang sudah tercatat.', en: 'the clock fits what is written' }),
  clock_behind: (of) => ({
    id: `Jam komputer ini mundur: yang terakhir ditulis ${of}. Betulkan jamnya, supaya tanggal di berkas benar.`,
    en: 'the clock of this machine went back',
  }),
  clock_differs: (of) => ({
    id: `Jam komputer ini dan jam server database berbeda ${of} detik: samakan dengan NTP.`,
    en: 'the clocks of this machine and of the database differ',
  }),
  disk_roomy: (of) => ({ id: `Ruang disk cukup. ${of} kosong.`, en: 'enough room on the disk' }),
  disk_low: (of) => ({
    id: `Ruang disk tinggal kurang dari sepersepuluh. ${of} kosong; kosongkan sebelum penuh (docs/operate/disk.md).`,
    en: 'less than a tenth of the disk is free',
  }),
  disk_no_uploads: (of) => ({
    id: `Disk hampir penuh: berkas dan foto tidak diterima. ${of} kosong (docs/operate/disk.md).`,
    en: 'the disk is nearly full: no files and photos are taken',
  }),
  disk_full: (of) => ({
    id: `Disk penuh: tidak ada yang dapat disimpan. ${of} kosong (docs/operate/disk.md).`,
    en: 'the disk is full: nothing is saved',
  }),
  port_closed: () => ({
    id: 'Pintu jaringan: database dan halaman hanya untuk komputer ini.',
    en: 'nothing listens on the network without TLS',
  }),
  port_open: (of) => ({
    id: `Database bawaan mendengarkan di jaringan (${of}). Hentikan Titian, lalu mulai lagi: pengaturannya ditulis ulang.`,
    en: 'the embedded database listens on the network; a start puts it right',
  }),
  port_covered: (of) => ({
    id: `Server database mendengarkan di jaringan (${of}): buka hanya untuk komputer Titian, dengan firewall dan pg_hba.conf.`,
    en: 'the database server listens on the network; open it to this machine alone',
  }),
  port_plain: (of) => ({
    id: `Server database dicapai lewat jaringan tanpa TLS (${of}): kata sandi dan isi terlihat di kabel. Pakai sslmode=verify-full di DATABASE_URL.`,
    en: 'the database is reached over the network without TLS',
  }),
  page_open: (of) => ({
    id: `Halaman diberikan di ${of} tanpa TLS: siapa pun di jaringan dapat membaca. Pakai LAN=1 atau proksi (docs/operate/tls.md).`,
    en: 'the pages are given to the network without TLS',
  }),
  demo_open: () => ({
    id: 'Balai contoh dapat dicapai dari jaringan, dan frasa sandinya diketahui siapa pun: jangan isi dengan orang sungguhan.',
    en: 'the demo, whose passphrases are known, is open to the network',
  }),
  secrets_closed: () => ({ id: 'Rahasia: hanya terbaca oleh akun layanan.', en: 'secrets are closed to others' }),
  secrets_open: (of) => ({
    id: `Rahasia terbuka bagi akun lain di komputer ini (${of}): chmod 400, dan anggap sudah dibaca bila orang lain pernah masuk.`,
    en: 'secrets are open to other accounts of this machine',
  }),
  archives_open: (of) => ({
    id: `${of} arsip cadangan dapat diambil akun lain di komputer ini. Isinya tersegel; chmod 600 menutupnya.`,
    en: 'archives, sealed, are open to other accounts of this machine',
  }),
  secrets_unseen: () => ({ id: 'Rahasia: disk ini tidak mengenal izin berkas.', en: 'files keep no permissions here' }),
  folder_unseen: (of) => ({
    id: `Folder ${of} tidak terbaca oleh akun layanan, jadi isinya tidak diperiksa.`,
    en: 'a folder in there can not be looked into',
  }),
  rows_guarded: () => ({ id: 'Penjaga baris: terpasang di setiap tabel.', en: 'row security is on for every table' }),
  rows_open: (of) => ({
    id: `Penjaga baris mati di ${of}. Hentikan Titian dan mulai lagi: penjaga dipasang ulang; lalu cari siapa yang mematikannya.`,
    en: 'row security is off; a start puts it back, then find out who took it away',
  }),
  role_mighty: (of) => ({
    id: `Akun database ${of} dapat melewati penjaga baris: cabut SUPERUSER, BYPASSRLS, dan keanggotaan titian_owner.`,
    en: 'a role of the application may pass by row security',
  }),
  passwords_good: () => ({
    id: 'Kata sandi database: tidak ada yang bawaan.',
    en: 'no password of the database is one to begin with',
  }),
  password_known: (of) => ({
    id: `Kata sandi database yang dicoba siapa pun lebih dulu, atau disimpan dengan MD5: akun ${of}. Ganti sekarang.`,
    en: 'a role of the database has a password that anybody tries first',
  }),
  password_not_asked: (of) => ({
    id: `pg_hba.conf punya ${of} baris "trust": database terbuka tanpa kata sandi. Ganti dengan scram-sha-256.`,
    en: 'the database lets somebody in without a password',
  }),
  passwords_unseen: () => ({
    id: 'Kata sandi database: akun ini tidak boleh melihatnya; tanyakan kepada pengelola server.',
    en: 'this account may not look at passwords',
  }),
  backup_shut: (of) => ({
    id: `Folder cadangan ${of} tidak dapat dibuka: pasang medianya, atau berikan folder itu kepada akun yang menjalankan Titian (chown). Sebelum itu tidak ada cadangan baru.`,
    en: 'the folder of the backups can not be opened: connect the medium or give the folder to the account',
  }),
  backup_good: (of) => ({ id: `Cadangan terakhir: ${of}.`, en: 'the last backup' }),
  backup_late: (of) => ({
    id: `Cadangan terakhir sudah lama (${of}): npm run backup, lalu cari mengapa yang malam tidak jadi.`,
    en: 'the last backup is old',
  }),
  backup_never: () => ({ id: 'Belum pernah ada cadangan: npm run backup.', en: 'there is no backup' }),
  drill_good: (of) => ({ id: `Latihan pemulihan terakhir: ${of}.`, en: 'the last drill' }),
  drill_near: (of) => ({
    id: `Latihan pemulihan terakhir ${of}; waktunya berlatih lagi: npm run drill.`,
    en: 'a drill is due soon',
  }),
  drill_late: (of) => ({
    id: `${of === '' ? 'Pemulihan belum pernah dicoba' : `Latihan pemulihan terakhir ${of}`}, lebih dari 35 hari: npm run drill.`,
    en: 'no drill for more than 35 days',
  }),
  drill_never: () => ({ id: 'Pemulihan belum pernah dicoba: npm run drill.', en: 'there was no drill yet' }),
}
const MARK: Record<Finding['state'], string> = { good: '✓', watch: '!', bad: '✗', unseen: '?' }

/** Worst first, so that what must be done stands where one looks. */
export function saidOfDoctor(found: readonly Finding[]): Words[] {
  const order = ['bad', 'watch', 'unseen', 'good']
  return [...found]
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((one) => {
      const { id, en } = SENTENCES[one.code](one.of ?? '')
      return { id: `${MARK[one.state]} ${id}`, en }
    })
}
