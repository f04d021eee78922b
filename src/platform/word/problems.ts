import type { WordProblem } from './word-template-error.ts'

const whole = (problem: string, en: string): WordProblem => ({ tag: '', problem, en })

/** Why a file is not taken as a whole. What it holds is quoted only where a list of ours knows the word. */
export const FILE_PROBLEMS = {
  too_large: whole('Berkas terlalu besar. Paling besar 5 MB.', 'The file is too large. At most 5 MB.'),
  unpacks_too_large: whole('Isi berkas terlalu besar setelah dibuka.', 'The file unpacks to more than a letter needs.'),
  too_many_parts: whole('Berkas berisi terlalu banyak bagian.', 'The file holds too many parts.'),
  not_a_zip: whole(
    'Ini bukan berkas Word. Simpan sebagai .docx, lalu unggah lagi.',
    'This is not a Word file. Save it as .docx and upload it again.',
  ),
  damaged: whole(
    'Berkas rusak. Buka di Word, simpan ulang, lalu unggah lagi.',
    'The file is damaged. Open it in Word, save it and upload it again.',
  ),
  locked: whole(
    'Berkas memakai kata sandi. Hapus kata sandinya, lalu unggah lagi.',
    'The file has a password. Remove it and upload it again.',
  ),
  too_heavy: whole(
    'Templat terlalu berat: terlalu banyak bidang, bagian berulang, atau isi. Sederhanakan, lalu unggah lagi.',
    'The template is too heavy: too many fields, repeated parts or content. Simplify it and upload it again.',
  ),
  not_word: whole('Ini bukan dokumen Word (.docx).', 'This is not a Word document (.docx).'),
  macros: whole(
    'Berkas memuat makro. Simpan sebagai .docx tanpa makro.',
    'The file holds macros. Save it as .docx without macros.',
  ),
  another_template: whole(
    'Berkas masih terhubung ke templat lain. Di Word: Pengembang, Templat Dokumen, kosongkan “Templat dokumen”.',
    'The file still hangs on another template. In Word: Developer, Document Template, empty “Document template”.',
  ),
  from_outside: whole(
    'Berkas memuat gambar atau bagian dari luar. Tempelkan isinya langsung ke dalam dokumen.',
    'The file pulls in a picture or a part from outside. Paste it into the document itself.',
  ),
  embedded: whole(
    'Berkas memuat berkas lain di dalamnya. Hapus objek yang disisipkan.',
    'The file holds another file inside. Remove the embedded object.',
  ),
  unknown_part: whole(
    'Berkas memuat bagian yang tidak dipakai surat. Salin isinya ke dokumen Word baru, simpan, lalu unggah lagi.',
    'The file holds a part that no letter uses. Copy its content into a new Word document, save it and upload it again.',
  ),
  odd_picture: whole(
    'Ada gambar yang jenisnya tidak dikenal. Pakai gambar PNG, JPEG, atau GIF.',
    'A picture is of an unknown kind. Use PNG, JPEG or GIF.',
  ),
  mail_merge: whole(
    'Berkas masih terhubung ke daftar penerima. Di Word: Surat, Mulai Gabungan Surat, pilih “Dokumen Word Normal”.',
    'The file still hangs on a list of recipients. In Word: Mailings, Start Mail Merge, choose “Normal Word Document”.',
  ),
} as const satisfies Record<string, WordProblem>

export type FileProblem = keyof typeof FILE_PROBLEMS

/** A field that is not on the list of those that only count, date or refer. `name` is empty when it is no plain word. */
export const fieldProblem = (name: string): WordProblem =>
  whole(
    `Berkas memuat bidang Word ${name ? `“${name}” ` : ''}yang bisa mengambil isi dari luar. Hapus bidang itu; nomor halaman, tanggal, daftar isi, rujukan, dan tautan web boleh.`,
    `The file holds a Word field ${name ? `(${name}) ` : ''}that could take in something from outside. Remove it; page numbers, dates, contents, references and web links may stay.`,
  )
