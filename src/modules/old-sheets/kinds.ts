import { foldHeader } from '../sheets/fields.ts'
import { type Naming, namingOf } from '../sheets/match-header.ts'

/** What an old register may hold. */
export const KINDS = ['women', 'kits', 'letters'] as const
export type Kind = (typeof KINDS)[number]

/** What a column can hold; `ignore` is a decision too: its cells stay with the row as it was written. */
export const FIELDS = [
  ...(['row_no', 'name', 'register_no', 'nik', 'note', 'ignore'] as const),
  ...(['alias', 'birth_place', 'birth_date', 'birth_place_and_date', 'address', 'district', 'religion'] as const),
  ...(['education', 'marital_status', 'phone', 'intake', 'track', 'entry_date', 'exit_date', 'exit_kind'] as const),
  ...(['label', 'item', 'serial', 'quantity', 'price', 'fund', 'handed_on'] as const),
  ...(['agenda_no', 'number', 'dated_on', 'direction', 'office', 'subject'] as const),
] as const
export type Field = (typeof FIELDS)[number]
/** Column letter → field. */
export type Mapping = Readonly<Record<string, Field>>

/** Fields that several columns may share; their texts are joined. */
export const SHARED: ReadonlySet<Field> = new Set<Field>(['note', 'ignore'])

type Words = Partial<Record<Field, string>>

/** Headers as old registers write them, folded; a header is matched whole before it is matched by part. */
const WOMEN: Words = {
  row_no: 'no|no urut|nomor urut|urut',
  register_no:
    'no register|nomor register|no reg|noreg|no registrasi|nomor registrasi|no induk|nomor induk|no buku induk|nomor buku induk|register',
  name: 'nama|nama lengkap|nama klien|nama pm|nama penerima manfaat|nama wbs|nama warga binaan|nama siswa|nama eks klien',
  alias: 'alias|panggilan|nama panggilan|nama lain',
  nik: 'nik|no nik|no ktp|nomor ktp|nomor induk kependudukan|no induk kependudukan',
  birth_place: 'tempat lahir|tmp lahir|tmpt lahir',
  birth_date: 'tanggal lahir|tgl lahir|tgl lhr|lahir',
  birth_place_and_date: 'ttl|tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|tmp tgl lahir',
  address: 'alamat|alamat asal|asal|daerah asal|alamat lengkap|alamat rumah|desa|kelurahan',
  district: 'kecamatan|kec|kabupaten|kab kota|kabupaten kota',
  religion: 'agama',
  education: 'pendidikan|pendidikan terakhir|pend|ijazah',
  marital_status: 'status perkawinan|status kawin|status pernikahan',
  phone: 'no hp|hp|telepon|no telepon|no telp|telp|wa|no wa|kontak',
  intake: 'angkatan|gelombang|tahun angkatan|angkatan tahun|tahun|thn|periode',
  track: 'jurusan|keterampilan|kelas|bidang keterampilan|jenis keterampilan',
  entry_date:
    'tanggal masuk|tgl masuk|masuk|tanggal diterima|tgl diterima|tanggal terima|tgl terima|tanggal penerimaan|masuk tanggal|masuk tgl|mulai',
  exit_date:
    'tanggal keluar|tgl keluar|keluar|tanggal selesai|tgl selesai|selesai|keluar tanggal|keluar tgl|tanggal terminasi|tgl terminasi|tanggal pulang|tgl pulang',
  exit_kind:
    'alasan keluar|sebab keluar|status keluar|cara keluar|jenis keluar|keterangan keluar|status akhir|alasan selesai|keluar karena|hasil akhir',
  note: 'keterangan|ket|catatan',
}
const KITS: Words = {
  row_no: 'no|no urut|nomor urut|urut',
  name: 'nama|nama penerima|penerima|nama klien|nama pm|nama penerima manfaat|kepada|diserahkan kepada|yang menerima',
  register_no: WOMEN.register_no ?? '',
  nik: WOMEN.nik ?? '',
  label: 'no inventaris|nomor inventaris|kode inventaris|kode barang|no paket|kode paket|no bast|nomor bast',
  item: 'barang|nama barang|jenis barang|paket|jenis paket|alat|nama alat|jenis alat|bantuan|jenis bantuan|uraian',
  serial: 'no seri|nomor seri|seri|no mesin|nomor mesin|serial',
  quantity: 'jumlah|jml|banyak|banyaknya|volume|vol',
  price: 'harga|nilai|harga satuan|jumlah harga|nilai rp|harga rp|harga perolehan',
  fund: 'sumber dana|dana|sumber|anggaran',
  handed_on:
    'tanggal|tgl|tanggal serah|tanggal serah terima|tgl serah terima|tanggal penyerahan|tgl penyerahan|tanggal diserahkan|tanggal terima',
  note: 'keterangan|ket|catatan',
}
const LETTERS: Words = {
  row_no: 'no|no urut|nomor urut|urut',
  agenda_no: 'no agenda|nomor agenda|agenda',
  number: 'no surat|nomor surat|nomor|nomor dan tanggal surat',
  dated_on: 'tanggal surat|tgl surat|tanggal|tgl|tanggal dikirim|tanggal diterima|tgl terima',
  direction: 'masuk keluar|arah|jenis|jenis surat|surat masuk keluar',
  office: 'dari|kepada|pengirim|tujuan|asal surat|dari kepada|instansi|ditujukan kepada|alamat surat|dari instansi',
  subject: 'perihal|hal|isi ringkas|tentang|isi|isi surat|uraian',
  name: 'nama|nama klien|atas nama|nama pm|nama penerima manfaat|penerima manfaat',
  register_no: WOMEN.register_no ?? '',
  note: 'keterangan|ket|catatan',
}

/** The field that says what a row is: without it there is none. */
export const HEAD_OF = { women: 'name', kits: 'item', letters: 'number' } as const satisfies Record<Kind, Field>
const WORDS = { women: WOMEN, kits: KITS, letters: LETTERS } as const

/** Which fields a register of this kind may have, in the order in which they are offered. */
export const fieldsOf = (kind: Kind): Field[] => [
  ...(Object.keys(WORDS[kind]) as Field[]), // the keys of the tables above are fields
  'ignore',
]

/** A column about somebody else ("Nama Suami") names nothing. */
const NOT_HERS = /\b(?:ayah|bapak|suami|anak|orang tua|ortu|wali|pendamping|petugas|penanggung jawab|bank|rekening)\b/

const namingFor = (words: Words): Naming<Field> =>
  namingOf(
    Object.entries(words).flatMap(
      ([field, headers]) => headers.split('|').map((header) => ({ field: field as Field, header: foldHeader(header) })), // as above
    ),
    { notHers: NOT_HERS, general: ['name', 'row_no'] },
  )

export const NAMINGS: Readonly<Record<Kind, Naming<Field>>> = {
  women: namingFor(WOMEN),
  kits: namingFor(KITS),
  letters: namingFor(LETTERS),
}
