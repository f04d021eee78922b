/** What a column of a list can hold. `ignore` is a decision too: the column stays in the sealed original only. */
export const FIELDS = [
  'row_no',
  'name',
  'alias',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'birth_place_and_date',
  'age',
  'address',
  'neighbourhood',
  'village',
  'district',
  'regency',
  'education',
  'marital_status',
  'religion',
  'occupation',
  'phone',
  'category',
  'children',
  'note',
  'ignore',
] as const

export type Field = (typeof FIELDS)[number]

/** Fields that several columns may share; their texts are joined. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set<Field>(['note', 'ignore'])

/**
 * Headers as social offices write them, folded (see `foldHeader`). The first words of a line are the commonest.
 * Order matters only for reading: a header is matched whole before it is matched by part.
 */
const WORDS: Readonly<Record<Exclude<Field, 'ignore'>, string>> = {
  row_no: 'no|nomor|no urut|nomor urut|urut|number',
  name: 'nama|nama lengkap|nama calon|nama calon penerima manfaat|nama penerima manfaat|nama pm|nama klien|name|full name',
  alias: 'alias|nama panggilan|panggilan|nama lain|nama samaran|nickname',
  nik: 'nik|no nik|nomor nik|no ktp|nomor ktp|ktp|no induk kependudukan|nomor induk kependudukan',
  kk: 'kk|no kk|nomor kk|kartu keluarga|no kartu keluarga|nomor kartu keluarga',
  sex: 'jk|lp|pl|jenis kelamin|kelamin|gender|sex',
  birth_place: 'tempat lahir|tmp lahir|tmpt lahir|tpt lahir|place of birth|tempat',
  birth_date: 'tanggal lahir|tgl lahir|tgl lhr|tanggal|tgl|lahir|date of birth|birth date',
  birth_place_and_date:
    'ttl|tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|tmp tgl lahir|tempat tanggal bulan tahun lahir',
  age: 'umur|usia|umur tahun|usia tahun|age',
  address: 'alamat|alamat lengkap|alamat rumah|alamat ktp|alamat domisili|domisili|jalan|address',
  neighbourhood: 'rt|rw|rt rw|rt dan rw|dusun',
  village: 'desa|kelurahan|desa kelurahan|kelurahan desa|desa kel|kel desa|kel|village',
  district: 'kecamatan|kec|district|subdistrict',
  regency: 'kabupaten|kab|kabupaten kota|kab kota|kota|regency',
  education: 'pendidikan|pendidikan terakhir|pend|ijazah|education',
  marital_status: 'status|status kawin|status perkawinan|status pernikahan|perkawinan|marital status',
  religion: 'agama|religion',
  occupation: 'pekerjaan|pekerjaan terakhir|mata pencaharian|occupation',
  phone: 'no hp|hp|nomor hp|no telepon|telepon|no telp|telp|no wa|wa|kontak|phone',
  category:
    'kategori|kode masalah|kode kategori|kode ppks|kode jenis masalah|kategori ppks|jenis ppks|ppks|jenis masalah|kategori masalah|permasalahan|masalah sosial|category',
  children: 'anak ikut|anak yang ikut|anak dibawa|anak yang dibawa|membawa anak|children with her',
  note: 'keterangan|ket|catatan|keterangan lain|note|notes|remarks',
}

/** The words of `WORDS`, one by one. */
export const HEADER_WORDS: readonly { field: Field; header: string }[] = Object.entries(WORDS).flatMap(
  ([field, headers]) =>
    // Object.entries forgets that the keys are fields
    headers.split('|').map((header) => ({ field: field as Field, header })),
)

/**
 * "Desa/Kelurahan *" gives "desa kelurahan", "N.I.K." gives "nik"; accents and marks are dropped, and the old name of the
 * categories becomes today's.
 */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
    .replace(/\bp[mp]ks\b/g, 'ppks')
    .trim()
}

/** Letters of a column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : columnLetter(rest - 1) + letter
}
