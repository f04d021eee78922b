/** What a backup, a restore and a drill refuse with; joined to the sentences of the start (sentences.ts). */
export const id = {
  backup_running: 'Cadangan lain sedang dibuat. Tunggu sampai selesai.',
  backup_no_centre: 'Belum ada balai di database ini, jadi belum ada yang dicadangkan. Siapkan Titian dulu.',
  backup_folder_missing:
    'Folder cadangan {folder} tidak ada. Pasang medianya, atau buat foldernya, lalu ulangi. Cadangan yang lama tidak disentuh.',
  backup_folder_no_access:
    'Akun ini tidak boleh membaca atau menulis di folder cadangan {folder}. Berikan folder itu kepada akun yang menjalankan Titian (chown), lalu ulangi.',
  backup_disk_full:
    'Disk cadangan {folder} penuh, jadi cadangan baru tidak jadi dibuat. Yang lama utuh. Kosongkan sebagian atau ganti medianya.',
  backup_none:
    'Di {folder} tidak ada cadangan Titian (berkas titian-….data.age). Tunjuk foldernya: npm run restore -- FOLDER',
  backup_ahead:
    'Semua cadangan di {folder} bertanggal sesudah jam komputer ini ({now}). Betulkan jam komputer ini lalu ulangi, atau tunjuk berkas titian-….data.age yang dipilih.',
  backup_no_keys:
    'Di {folder} tidak ada arsip kunci (titian-….apart.age). Tanpa itu isi yang tersegel tidak terbuka. Cari arsip kunci yang terbaru di media lain.',
  backup_cut:
    '{file} berakhir di tengah jalan: salinannya belum selesai, atau ujungnya berubah. Pakai cadangan lain. Tidak ada yang diubah.',
  backup_changed: '{file} berubah sejak ditulis ({said}). Pakai cadangan lain. Tidak ada yang diubah.',
  backup_not_ours: '{file} bukan cadangan Titian. Tidak ada yang diubah.',
  backup_other_key:
    '{file} tidak disegel untuk kunci pada kartu ini: cadangan balai lain, atau dibuat waktu kartu yang lebih lama masih berlaku. Pakai kartu dari masa itu. Tidak ada yang diubah.',
  backup_renewed:
    '{data} dan {apart} disegel untuk amplop pemulihan yang berbeda (diperbarui di antaranya), jadi tidak dapat digabung. Pilih data sesudah pembaruan itu, atau cari arsip kunci bertanda {mark} (titian-…-{mark}.apart.age) di media lain dan taruh di folder yang sama. Tidak ada yang diubah.',
  backup_other_centre:
    'Arsip data dan arsip kunci bukan dari database yang sama. Pakai pasangan dari folder cadangan yang sama. Tidak ada yang diubah.',
  backup_other_kind:
    'Cadangan ini dari balai {found}, folder ini untuk balai {expected}. Tambahkan --demo hanya untuk balai contoh: npm run restore -- --demo',
  backup_unknown_schema:
    'Susunan database di cadangan ini bukan milik rilis Titian yang dikenal versi ini (dibuat oleh {version}). Pulihkan dengan versi yang membuatnya, lalu perbarui. Bila versinya sama, arsip itu bukan buatan Titian: jangan dipakai. Tidak ada yang diubah.',
  backup_too_new:
    'Cadangan ini dibuat oleh versi Titian yang lebih baru ({version}). Pasang versi itu atau yang sesudahnya, lalu ulangi.',
  backup_other_shape:
    'Data dari versi {data} dan kunci dari versi {apart} belum dapat digabung: susunan databasenya berbeda. Salin …data.age dan …apart.age dari satu waktu yang sama ke folder tersendiri, lalu pulihkan dari folder itu; akun dan kuncinya ikut kembali ke waktu itu.',
  backup_differs:
    'Sesudah dipulihkan, isi tabel {tables} tidak sama dengan cadangannya. Tidak ada yang disimpan. Laporkan ini: seharusnya tidak terjadi.',
  changes_none:
    'Di {folder} tidak ada catatan perubahan (titian-….changes.age) sesudah cadangan ini. Yang ditulis sesudah {after} tidak ada.',
  changes_gap:
    'Di {folder} ada catatan perubahan yang hilang di tengah: yang sesudah lubang itu tidak dapat dipakai. Yang ditulis sesudah {after} tidak ada. Cari berkas …changes.age yang hilang di media lain, taruh di folder yang sama, lalu ulangi.',
  changes_cut:
    'Catatan perubahan {file} berakhir di tengah jalan, jadi yang sesudahnya tidak dapat dipakai. Cari salinannya yang utuh di media lain, lalu ulangi.',
  changes_changed:
    'Catatan perubahan {file} berubah sejak ditulis ({said}), jadi ia dan yang sesudahnya tidak dapat dipakai. Cari salinannya yang utuh di media lain, lalu ulangi.',
  changes_not_ours: '{file} bukan catatan perubahan Titian, jadi yang sesudahnya tidak dapat dipakai.',
  changes_other_key:
    'Catatan perubahan {file} disegel untuk kartu lain: amplop diperbarui sesudah cadangan ini. Yang sesudahnya tidak terbuka dengan kartu ini.',
  changes_of_another:
    'Catatan perubahan {file} bukan lanjutan dari cadangan ini: namanya diganti, atau dari balai lain. Ia dan yang sesudahnya tidak dipakai.',
  changes_do_not_fit:
    'Catatan perubahan tidak cocok dengan cadangannya (tabel {table}), jadi tidak ada yang disimpan. Pulihkan tanpa itu: tunjuk berkas titian-….data.age-nya. Laporkan ini: seharusnya tidak terjadi.',
  changes_differ:
    'Catatan perubahan dari cadangan sebelumnya tidak menghasilkan cadangan terbaru (tabel {tables}). Cadangannya sendiri baik. Jangan andalkan catatan perubahan; laporkan ini hari ini juga.',
  drill_no_case:
    'Satu kasus pun tidak terbuka dengan kunci pemulihan ({said}). Cadangan ini tidak dapat dipakai; panggil bantuan hari ini juga.',
  drill_chain:
    'Rantai audit balai tidak utuh pada catatan ke-{at}: ada yang mengubah database tanpa lewat Titian. Jangan hapus apa pun, simpan semua cadangan di tempat lain, dan panggil bantuan hari ini juga.',
  restore_folder_used:
    'Di {folder} sudah ada database. Memulihkan tidak pernah menimpa yang hidup: pilih folder kosong dengan TITIAN_DATA, atau pindahkan dulu folder database/ di dalamnya.',
  restore_database_used:
    'Database di {host} sudah berisi balai. Memulihkan tidak pernah menimpa yang hidup: buat database kosong, lalu tulis alamatnya di DATABASE_URL.',
  restore_other_pepper:
    'Di {folder} sudah ada secrets/pepper milik database lain. Pilih folder kosong dengan TITIAN_DATA.',
  restore_unfinished: 'Pemulihan ke {folder} belum selesai. Jalankan lagi: npm run restore. Cadangannya utuh.',
  cards_needed:
    'Diperlukan dua dari tiga kartu amplop pemulihan. Jalankan di terminal, atau: npm run {tool} -- --cards BERKAS',
  cards_file_missing: 'Berkas kartu {file} tidak ada, atau akun ini tidak boleh membacanya.',
  cards_file_open: 'Berkas kartu {file} bisa dibaca akun lain. Perbaiki dengan: chmod 600 {file}',
  cards_unreadable: 'Kartu ke-{card} belum terbaca benar: periksa kelompok {groups}.',
  cards_refused: 'Kedua kartu tidak cocok satu sama lain. Pakai dua kartu berbeda dari amplop yang sama.',
  tool_before_upgrade:
    'Database ini belum disusun untuk versi Titian ini, jadi belum dapat ditanya. Jalankan npm start dulu (ia membuat cadangan sebelum menyusun ulang), lalu ulangi.',
  option_of_tool: 'Pilihan "{option}" tidak dikenal. Bentuknya: {usage}',
} as const

export const en: Record<keyof typeof id, string> = {
  backup_running: 'Another backup is being made. Wait until it is done.',
  backup_no_centre: 'There is no centre in this database, so nothing to keep. Set Titian up first.',
  backup_folder_missing:
    'The backup folder {folder} is not there. Connect the medium or make the folder, then try again. Older backups were not touched.',
  backup_folder_no_access:
    'This account may not read or write in the backup folder {folder}. Give it to the account that runs Titian (chown), then try again.',
  backup_disk_full:
    'The backup disk {folder} is full, so no new backup was made. The older ones are whole. Free some of it or change the medium.',
  backup_none:
    'There is no backup of Titian (titian-….data.age) in {folder}. Name the folder: npm run restore -- FOLDER',
  backup_ahead:
    'Every backup in {folder} bears a later moment than the clock of this computer ({now}). Set the clock and try again, or name the titian-….data.age that you choose.',
  backup_no_keys:
    'There is no archive of keys (titian-….apart.age) in {folder}. Without it what is sealed does not open. Look for the newest one on another medium.',
  backup_cut:
    '{file} ends too early: its copy is not finished, or its end was changed. Use another backup. Nothing was changed.',
  backup_changed: '{file} was changed since it was written ({said}). Use another backup. Nothing was changed.',
  backup_not_ours: '{file} is no backup of Titian. Nothing was changed.',
  backup_other_key:
    '{file} is not sealed to the key on these cards: a backup of another centre, or of the time of older cards. Use the cards of that time. Nothing was changed.',
  backup_renewed:
    '{data} and {apart} are sealed to different recovery envelopes (it was renewed between them), so they can not be joined. Choose data from after the renewal, or look for keys of the mark {mark} (titian-…-{mark}.apart.age) on another medium and put them into the same folder. Nothing was changed.',
  backup_other_centre:
    'The archive of data and the archive of keys are not of one database. Use a pair of one backup folder. Nothing was changed.',
  backup_other_kind:
    'This backup is of a {found} centre, this folder is for a {expected} one. Add --demo for the demo only: npm run restore -- --demo',
  backup_unknown_schema:
    'The shape in this backup is of no release of Titian that this version knows (it was made by {version}). Restore it with the version that made it, then upgrade. If the version is the same, Titian did not write this archive: do not use it. Nothing was changed.',
  backup_too_new:
    'This backup was made by a later version of Titian ({version}). Install that version or a later one, then try again.',
  backup_other_shape:
    'Data of version {data} and keys of version {apart} can not be joined yet: their databases have another shape. Copy the …data.age and …apart.age of one moment into a folder of their own and restore that folder; its accounts and keys go back to that moment too.',
  backup_differs:
    'After the restore the tables {tables} are not as in the backup. Nothing was kept. Report this: it should not happen.',
  changes_none:
    'There are no changes (titian-….changes.age) after this backup in {folder}. What was written after {after} is not in it.',
  changes_gap:
    'Some of the changes in {folder} are missing: those after the hole are of no use. What was written after {after} is not in it. Look for the missing …changes.age on another medium, put it into the same folder and try again.',
  changes_cut:
    'The changes {file} end in the middle, so those after them are of no use. Look for a whole copy on another medium and try again.',
  changes_changed:
    'The changes {file} are not as they were written ({said}), so they and those after them are of no use. Look for a whole copy on another medium and try again.',
  changes_not_ours: '{file} are no changes of Titian, so those after them are of no use.',
  changes_other_key:
    'The changes {file} are sealed to other cards: the envelope was renewed after this backup. Those after them do not open with these cards.',
  changes_of_another:
    'The changes {file} do not go on from this backup: the file was renamed, or is of another centre. They and those after them are not used.',
  changes_do_not_fit:
    'The changes do not fit their backup (table {table}), so nothing was kept. Restore without them: name its file titian-….data.age. Report this: it should not happen.',
  changes_differ:
    'The changes since the backup before do not lead to the newest one (tables {tables}). The backups themselves are good. Do not rely on the changes, and report this today.',
  drill_no_case: 'Not one case opens with the recovery key ({said}). This backup is of no use; call for help today.',
  drill_chain:
    'The audit chain of the centre is broken at entry {at}: somebody changed the database without Titian. Delete nothing, keep every backup in another place, and call for help today.',
  restore_folder_used:
    'There is a database in {folder} already. A restore never goes over a living one: choose an empty folder with TITIAN_DATA, or move its folder database/ away first.',
  restore_database_used:
    'The database at {host} holds a centre already. A restore never goes over a living one: make an empty database and name it in DATABASE_URL.',
  restore_other_pepper:
    'There is a secrets/pepper of another database in {folder}. Choose an empty folder with TITIAN_DATA.',
  restore_unfinished: 'The restore into {folder} is not finished. Run it again: npm run restore. The backup is whole.',
  cards_needed:
    'Two of the three cards of the recovery envelope are needed. Run it in a terminal, or: npm run {tool} -- --cards FILE',
  cards_file_missing: 'The file of cards {file} is not there, or this account may not read it.',
  cards_file_open: 'The file of cards {file} can be read by other accounts. Mend it with: chmod 600 {file}',
  cards_unreadable: 'Card {card} was not read right: look at group {groups}.',
  cards_refused: 'The two cards do not belong together. Use two different cards of one envelope.',
  tool_before_upgrade:
    'This database was not brought to the shape of this version yet, so it can not be asked. Run npm start first (it makes a backup before it changes anything), then try again.',
  option_of_tool: 'The option "{option}" is not known. It goes: {usage}',
}
