import type { Refusal } from '../../../kernel/refusal.ts'
import { type Params, words } from '../../../kernel/words.ts'
import { en as backupsEn, id as backupsId } from './sentences-of-backups.ts'

const id = {
  ...backupsId,
  hosts_invalid:
    'TITIAN_HOSTS harus nama alamat yang dipisah koma, misalnya titian.example.id; sekarang tertulis "{value}".',
  smtp_invalid:
    'TITIAN_SMTP_URL harus seperti smtps://pengguna:sandi@surat.example.id:465 atau smtp://… dengan STARTTLS.',
  smtp_from_invalid:
    'TITIAN_SMTP_FROM harus satu alamat saja tanpa nama, misalnya pengingat@example.id. Alamat itu juga jangan memberi tahu tempat apa ini.',
  lan_invalid: 'LAN harus 1 untuk jaringan sendiri, atau tidak ditulis; sekarang tertulis "{value}".',
  lan_name_invalid: 'TITIAN_LAN_NAME harus nama seperti lampu-27.local; sekarang tertulis "{value}".',
  lan_name_tells:
    'Nama "{value}" memberi tahu tempat apa ini, dan nama itu tersimpan di tiap perangkat. Pilih nama netral, misalnya lampu-27.local.',
  lan_name_changed:
    'Perangkat sudah mempercayai nama {name}. Hapus TITIAN_LAN_NAME, atau hapus {file} lalu pasang lagi sertifikat di semua perangkat.',
  port_invalid: '{setting} harus angka 1 sampai 65535, sekarang tertulis "{value}".',
  port_taken: 'Port {port} sedang dipakai program lain. Pilih port lain, misalnya: {setting}={next} npm start',
  port_forbidden:
    'Port {port} hanya boleh dibuka oleh administrator. Pilih port di atas 1023, misalnya: {setting}=3000 npm start',
  host_unknown: 'Komputer ini tidak punya alamat "{host}". Periksa HOST; biasanya 127.0.0.1 atau 0.0.0.0.',
  option_unknown: 'Pilihan "{option}" tidak dikenal. Yang ada hanya --demo.',
  already_running:
    'Titian sudah berjalan dengan folder data {folder} (proses {pid}). Pakai yang itu, atau hentikan dulu. {url}',
  disk_full:
    'Disk tempat {folder} sudah penuh. Kosongkan sebagian, lalu mulai lagi; data yang sudah tersimpan tetap aman.',
  disk_small:
    'Ruang disk di {folder} tinggal {free} MB, perlu sedikitnya {need} MB. Kosongkan sebagian, lalu mulai lagi.',
  data_not_folder: '{folder} bukan folder. Pilih folder lain dengan TITIAN_DATA.',
  folder_not_empty: 'Folder {folder} sudah berisi berkas lain. Pilih folder kosong dengan TITIAN_DATA.',
  folder_no_access:
    'Akun ini tidak boleh membaca atau menulis di {folder}. Perbaiki izin folder itu, atau pilih yang lain dengan TITIAN_DATA.',
  folder_read_only: 'Disk tempat {folder} hanya bisa dibaca. Pilih folder lain dengan TITIAN_DATA.',
  folder_closed:
    'Akun "{user}" yang menjalankan Titian tidak bisa masuk ke {folder}. Pilih folder lain, misalnya: TITIAN_DATA=/srv/titian',
  folder_keeps_no_permissions:
    'Disk tempat {folder} tidak menyimpan izin berkas (biasanya flashdisk atau disk Windows). Pilih disk Linux dengan TITIAN_DATA.',
  wrong_owner:
    'Folder {folder} milik akun "{owner}", bukan "{user}". Jalankan sebagai akun "{owner}" atau sebagai root.',
  data_is_demo:
    'Folder {folder} berisi balai contoh. Pilih folder lain untuk data sungguhan, atau jalankan: npm run demo',
  data_is_real:
    'Folder {folder} berisi data sungguhan, tidak boleh dipakai untuk balai contoh. Pilih folder lain dengan TITIAN_DATA.',
  demo_needs_own_database:
    'Balai contoh tidak dipasang di database milik sendiri. Hapus DATABASE_URL, lalu jalankan lagi: npm run demo',
  no_service_user:
    'Titian tidak berjalan sebagai root, dan akun "titian" tidak dapat dibuat. Buat dulu: useradd --system titian',
  no_binaries:
    'Database bawaan tidak tersedia untuk komputer jenis {platform}. Pakai PostgreSQL sendiri dengan DATABASE_URL.',
  binaries_broken: 'Program database {file} tidak bisa dijalankan. Hapus folder node_modules, lalu mulai lagi.',
  secret_missing:
    'Berkas rahasia {file} hilang, padahal database sudah ada. Kembalikan dari salinan rahasia yang Anda simpan terpisah; jangan membuat yang baru.',
  secret_open: 'Berkas rahasia {file} bisa dibaca akun lain. Perbaiki dengan: chmod 400 {file}',
  secret_broken: 'Berkas rahasia {file} rusak. Kembalikan dari salinan rahasia yang Anda simpan terpisah.',
  pepper_of_another:
    'Berkas rahasia secrets/pepper bukan milik database ini; dengan itu tidak seorang pun bisa masuk. Kembalikan berkas pepper yang dipakai saat database ini dibuat.',
  database_other_shape:
    'Susunan database ini bukan milik versi Titian ini (berbeda: {tables}; sidik {theirs}, seharusnya {ours}). Tidak ada yang diubah. Jalankan versi yang membuatnya; lihat docs/operate/upgrade.md.',
  database_newer:
    'Database ini sudah dipakai Titian yang lebih baru ({names}). Tidak ada yang diubah. Pakai versi yang baru itu, atau pulihkan cadangan sebelum pembaruan: npm run restore.',
  database_other_version: 'Data di {folder} dibuat oleh versi PostgreSQL lain. Ikuti docs/operate/upgrade.md.',
  database_torn:
    'Berkas database di {folder} rusak, biasanya karena listrik padam pada disk yang tidak jujur. Jangan hapus apa pun. Pulihkan cadangan terakhir: npm run restore, langkahnya di docs/operate/backup.md.',
  port_blocked:
    'Peramban menolak membuka port {port} demi keamanan. Pilih port lain, misalnya: {setting}=3000 npm start',
  database_would_not_start: 'Database belum bisa dimulai. Penyebabnya tercatat di {log}.',
  database_url_invalid: 'DATABASE_URL bukan alamat PostgreSQL. Contoh: postgresql://titian:sandi@host:5432/titian',
  database_unreachable: 'Database di {host} tidak menjawab. Periksa DATABASE_URL dan apakah servernya menyala.',
  database_sign_in: 'Database di {host} menolak nama atau sandi pada DATABASE_URL.',
  database_unknown:
    'Di server {host} belum ada database dengan nama itu. Buat dulu, lihat docs/operate/own-postgres.md.',
  database_too_old: 'Titian memerlukan PostgreSQL 15 atau lebih baru; yang ditemukan {version}.',
  database_no_roles:
    'Akun database "{user}" belum boleh membuat peran. Beri hak CREATEROLE, lihat docs/operate/own-postgres.md.',
  database_no_rights:
    'Akun database "{user}" belum punya hak yang diperlukan ({said}). Jadikan ia pemilik database, lihat docs/operate/own-postgres.md.',
  journal_changed:
    'Baris {line} dari jurnal penghapusan {file} tidak seperti saat ditulis. Kembalikan berkas itu dari salinan terbaru, lihat docs/operate/backup.md.',
  web_not_built: 'Tampilan web belum bisa disusun. Penyebabnya tercatat di {log}.',
  server_silent: 'Bagian "{name}" tidak memberi kabar selama {seconds} detik. Lihat {log}.',
  keeps_crashing:
    'Bagian "{name}" berhenti {count} kali dalam satu menit, jadi Titian ikut berhenti. Penyebabnya tercatat di {log}.',
  refused: 'Titian tidak bisa dimulai ({code}). Lihat {log}.',
  unexpected: 'Terjadi kesalahan yang tidak diduga: {message}',
} as const

const en: Record<keyof typeof id, string> = {
  ...backupsEn,
  hosts_invalid: 'TITIAN_HOSTS must be names with commas between, as in titian.example.id; it says "{value}".',
  smtp_invalid: 'TITIAN_SMTP_URL must be like smtps://user:password@mail.example.org:465, or smtp://… with STARTTLS.',
  smtp_from_invalid:
    'TITIAN_SMTP_FROM must be one bare address without a name, such as reminder@example.org. Nor may the address say what house this is.',
  lan_invalid: 'LAN must be 1 for a network of its own, or not be there; it says "{value}".',
  lan_name_invalid: 'TITIAN_LAN_NAME must be a name such as lampu-27.local; it says "{value}".',
  lan_name_tells:
    'The name "{value}" tells what this place is, and every device keeps it. Choose a neutral one, such as lampu-27.local.',
  lan_name_changed:
    'The devices trust the name {name}. Unset TITIAN_LAN_NAME, or delete {file} and install the certificate on every device again.',
  port_invalid: '{setting} must be a number from 1 to 65535, it says "{value}".',
  port_taken: 'Port {port} is in use by another program. Choose another, for example: {setting}={next} npm start',
  port_forbidden:
    'Only an administrator may open port {port}. Choose one above 1023, for example: {setting}=3000 npm start',
  host_unknown: 'This computer has no address "{host}". Check HOST; usually it is 127.0.0.1 or 0.0.0.0.',
  option_unknown: 'The option "{option}" is not known. There is only --demo.',
  already_running:
    'Titian is running on the data folder {folder} already (process {pid}). Use that one, or stop it first. {url}',
  disk_full: 'The disk of {folder} is full. Free some of it and start again; what was saved is safe.',
  disk_small: 'Only {free} MB are free at {folder}, at least {need} MB are needed. Free some and start again.',
  data_not_folder: '{folder} is not a folder. Choose another with TITIAN_DATA.',
  folder_not_empty: 'The folder {folder} holds other files. Choose an empty one with TITIAN_DATA.',
  folder_no_access:
    'This account may not read or write in {folder}. Mend its permissions, or choose another with TITIAN_DATA.',
  folder_read_only: 'The disk of {folder} is read-only. Choose another folder with TITIAN_DATA.',
  folder_closed:
    'The account "{user}" that runs Titian can not enter {folder}. Choose another, for example: TITIAN_DATA=/srv/titian',
  folder_keeps_no_permissions:
    'The disk of {folder} keeps no file permissions (a USB stick or a Windows disk). Choose a Linux disk with TITIAN_DATA.',
  wrong_owner: 'The folder {folder} belongs to the account "{owner}", not to "{user}". Start as "{owner}", or as root.',
  data_is_demo: 'The folder {folder} holds the demo centre. Choose another for real data, or run: npm run demo',
  data_is_real: 'The folder {folder} holds real data and is not for the demo centre. Choose another with TITIAN_DATA.',
  demo_needs_own_database:
    'The demo centre is not put into a database of yours. Unset DATABASE_URL and run: npm run demo',
  no_service_user:
    'Titian does not run as root, and the account "titian" could not be made. Make it: useradd --system titian',
  no_binaries:
    'There is no built-in database for a computer of kind {platform}. Use a PostgreSQL of your own with DATABASE_URL.',
  binaries_broken: 'The database program {file} can not be run. Delete the folder node_modules and start again.',
  secret_missing:
    'The secret file {file} is missing although there is a database. Bring it back from the copy of the secrets that you keep apart; do not make a new one.',
  secret_open: 'The secret file {file} can be read by other accounts. Mend it with: chmod 400 {file}',
  secret_broken: 'The secret file {file} is damaged. Bring it back from the copy of the secrets that you keep apart.',
  pepper_of_another:
    'The secret file secrets/pepper does not belong to this database; nobody could sign in with it. Bring back the pepper file that this database was made with.',
  database_other_shape:
    'This database does not have the shape of this version of Titian (different: {tables}; fingerprint {theirs}, should be {ours}). Nothing was changed. Run the version that made it; see docs/operate/upgrade.md.',
  database_newer:
    'This database was already used by a newer Titian ({names}). Nothing was changed. Use that version, or restore the backup from before the upgrade: npm run restore.',
  database_other_version:
    'The data in {folder} was made by another version of PostgreSQL. Follow docs/operate/upgrade.md.',
  database_torn:
    'The database files in {folder} are torn, most often by a power cut on a disk that does not keep its word. Delete nothing. Restore the last backup: npm run restore, step by step in docs/operate/backup.md.',
  port_blocked: 'Browsers refuse to open port {port} for safety. Choose another, for example: {setting}=3000 npm start',
  database_would_not_start: 'The database could not be started. The cause is written in {log}.',
  database_url_invalid:
    'DATABASE_URL is not an address of PostgreSQL. Example: postgresql://titian:password@host:5432/titian',
  database_unreachable: 'The database at {host} does not answer. Check DATABASE_URL and whether the server runs.',
  database_sign_in: 'The database at {host} does not accept the name or password of DATABASE_URL.',
  database_unknown:
    'The server {host} has no database of that name yet. Make it first, see docs/operate/own-postgres.md.',
  database_too_old: 'Titian needs PostgreSQL 15 or later; found {version}.',
  database_no_roles:
    'The database account "{user}" may not make roles yet. Grant it CREATEROLE, see docs/operate/own-postgres.md.',
  database_no_rights:
    'The database account "{user}" lacks a right that is needed ({said}). Make it the owner, see docs/operate/own-postgres.md.',
  journal_changed:
    'Line {line} of the erasure journal {file} is not as it was written. Put back the newest copy of that file, see docs/operate/backup.md.',
  web_not_built: 'The web client could not be built. The cause is written in {log}.',
  server_silent: 'The part "{name}" gave no sign for {seconds} seconds. See {log}.',
  keeps_crashing:
    'The part "{name}" stopped {count} times within a minute, so Titian stops too. The cause is written in {log}.',
  refused: 'Titian could not start ({code}). See {log}.',
  unexpected: 'Something unexpected happened: {message}',
}

const say = words(id, en)
export type StartRefusal = keyof typeof id

/** One sentence in each language for a refusal of the start; a code without a sentence is named in `refused`. */
export function sentencesOf(refusal: Pick<Refusal, 'code' | 'params'>): { readonly id: string; readonly en: string } {
  const known = Object.hasOwn(id, refusal.code)
  const code = (known ? refusal.code : 'refused') as StartRefusal // checked by `known`
  const params: Params = { code: refusal.code, log: '', ...(refusal.params as Params | undefined) } // numbers and words
  return { id: say.in('id', code, params).trim(), en: say.in('en', code, params).trim() }
}
