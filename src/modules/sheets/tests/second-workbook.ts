import type { Typed } from './make-list.ts'

/**
 * The list of another office (invented people): its own codes of problems, ages that nobody knows to the day, telephone numbers in every way,
 * kin words before names, hamlets with commas, children who come along.
 */
export const SECOND_HEADER = [
  'No',
  'Nama',
  'NIK',
  'Tempat, Tgl Lahir',
  'Umur',
  'Alamat',
  'Desa',
  'Kecamatan',
  'No HP',
  'Kode Masalah',
  'Anak Ikut',
  'Ket',
] as const

type Line = readonly Typed[]

export const SECOND_PEOPLE: readonly Line[] = [
  [1, 'Wak Nah', '', '± 30', '', 'Dusun III, Jejawi', 'Jejawi', 'Jejawi', '+62 812-3456-7801', 'A.07', '', ''],
  [
    2,
    'Bik Cek Yah',
    '',
    'Pedamaran, tidak tahu',
    'kira-kira 28 th',
    'Lr. Pasar',
    'Menang Raya',
    'Pedamaran',
    '0812 3456 7802 / 0813.1111.2222 (kakak)',
    'A.07, B-2',
    '',
    '',
  ],
  [
    3,
    'YUK SITI MARYAM',
    '9910015203990031',
    'Dusun III, Jejawi, 12-03-1999',
    '',
    'Dusun III, Jejawi',
    'DUSUN III, JEJAWI',
    'KEC. JEJAWI',
    '81234567803',
    'B-2',
    'Dimas (3 th)',
    '',
  ],
  [
    4,
    'Mbak Rini Astuti',
    '9910014507970032',
    'Kayuagung, 5 Juli 1997',
    '',
    'Kel. Cintaraja',
    'Cintaraja',
    'Kayuagung',
    '62812 3456 7804',
    'C1',
    '',
    'sdh didata bln lalu',
  ],
  [5, 'Nduk Lastri', '', 'tidak tahu', 'tidak tahu', 'Blok D', 'Bumi Arjo', 'Lempuing', '-', '', '', ''],
  [
    6,
    'Cek',
    '',
    'Tanjung Lubuk, sekitar 1996',
    '',
    'Dusun I',
    'Kotabumi',
    'Tanjung Lubuk',
    '(0712) 321456',
    'A.07',
    'Putri, 8 bln; Raka, 5 th',
    '',
  ],
  [
    7,
    'Kak Ema alias Yuk Mema',
    '9910016011950033',
    'Sirah Pulau Padang, 20 November 1995',
    '30',
    'Dusun II',
    'Batu Ampar',
    'SP Padang',
    '0812-3456-7807',
    '10',
    '',
    'JANGAN hubungi suami',
  ],
]

/** The table as it stands in the file: two titles, a blank row, the header, the people, the total. */
export const secondWorkbook = (): Line[] => [
  ['DINAS SOSIAL KABUPATEN OGAN KOMERING ILIR'],
  ['DAFTAR CALON PENERIMA MANFAAT ANGKATAN II TAHUN 2026'],
  [],
  SECOND_HEADER,
  ...SECOND_PEOPLE,
  ['', `Jumlah: ${SECOND_PEOPLE.length} orang`],
]
