/** Accounts of a region that a house meets (domain.md 9.2); laid in by one press, then the centre's own. */
export const REGIONAL_ACCOUNTS = [
  ['5.1.02.01.01.0012', 'Bahan-bahan lainnya'],
  ['5.1.02.01.01.0024', 'Alat tulis kantor (ATK)'],
  ['5.1.02.01.01.0025', 'Kertas dan cover'],
  ['5.1.02.01.01.0026', 'Bahan cetak'],
  ['5.1.02.01.01.0027', 'Benda pos'],
  ['5.1.02.01.01.0029', 'Bahan komputer'],
  ['5.1.02.01.01.0035', 'Suvenir/cendera mata'],
  ['5.1.02.01.01.0039', 'Barang untuk diserahkan kepada masyarakat'],
  ['5.1.02.01.01.0052', 'Makan minum rapat'],
  ['5.1.02.01.01.0053', 'Makan minum jamuan tamu'],
  ['5.1.02.01.01.0055', 'Makan minum fasilitas pelayanan'],
  ['5.1.02.02.01.0003', 'Honorarium narasumber, moderator, panitia'],
  ['5.1.02.02.01.0006', 'Honorarium penyuluhan atau pendampingan'],
  ['5.1.02.02.01.0007', 'Honorarium rohaniwan'],
  ['5.1.02.02.01.0014', 'Jasa tenaga kesehatan'],
  ['5.1.02.02.01.0029', 'Jasa tenaga ahli'],
  ['5.1.02.04.01.0001', 'Perjalanan dinas biasa'],
  ['5.1.02.04.01.0003', 'Perjalanan dinas dalam kota'],
] as const

type SampleLine = {
  activity: string
  name: string
  calculation: string
  account?: string
  months?: [number, number]
  /** goes by the number of women (domain.md 9.3) */
  perPerson?: true
  /** those of one track */
  track?: 'sewing' | 'salon'
}
/** The programme of a region that runs such a house (domain.md 9.2); the code of its activity gives the office. */
export const SAMPLE_PROGRAMME = { programmeCode: '1.06.04', programme: 'Program Rehabilitasi Sosial' } as const
const BASIC = 'Kebutuhan dasar'
const LEARNING = 'Pelatihan dan praktik'
const AFTER = 'Pemulangan dan bimbingan lanjut'
const OFFICE = 'Penunjang'

/**
 * A year of forty women for a hundred and eighty days, half of them in each of two classes (domain.md 9.3): 721.000.000. A house changes
 * every line; nobody begins before an empty page.
 */
export const SAMPLE: readonly SampleLine[] = [
  {
    activity: BASIC,
    name: 'Permakanan',
    calculation: '27.000 × 40 orang × 180 hari',
    account: '5.1.02.01.01.0055',
    perPerson: true,
  },
  { activity: BASIC, name: 'Uang saku', calculation: '10.000 × 40 orang × 180 hari', perPerson: true },
  { activity: LEARNING, name: 'Honor instruktur', calculation: '50.000 × 4 orang × 240 JP' },
  {
    ...{ activity: LEARNING, name: 'Narasumber', calculation: '300.000 × 24 sesi × 2 OJ' },
    account: '5.1.02.02.01.0003',
  },
  { activity: LEARNING, name: 'Psikolog', calculation: '500.000 × 24 sesi', account: '5.1.02.02.01.0029' },
  {
    ...{ activity: LEARNING, name: 'Bahan praktik menjahit', calculation: '1.500.000 × 20 orang' },
    ...{ account: '5.1.02.01.01.0012', months: [1, 6], perPerson: true, track: 'sewing' },
  },
  {
    ...{ activity: LEARNING, name: 'Bahan praktik salon', calculation: '1.500.000 × 20 orang' },
    ...{ account: '5.1.02.01.01.0012', months: [1, 6], perPerson: true, track: 'salon' },
  },
  {
    ...{ activity: AFTER, name: 'Toolkit menjahit', calculation: '4.870.000 × 20 paket' },
    ...{ account: '5.1.02.01.01.0039', months: [5, 7], perPerson: true, track: 'sewing' },
  },
  {
    ...{ activity: AFTER, name: 'Toolkit salon', calculation: '4.950.000 × 20 paket' },
    ...{ account: '5.1.02.01.01.0039', months: [5, 7], perPerson: true, track: 'salon' },
  },
  { activity: OFFICE, name: 'ATK', calculation: '6.000.000', account: '5.1.02.01.01.0024' },
  { activity: OFFICE, name: 'Cetak', calculation: '3.000.000', account: '5.1.02.01.01.0026' },
  {
    activity: BASIC,
    name: 'Pakaian seragam dan olahraga',
    calculation: '500.000 × 40 orang',
    months: [1, 2],
    perPerson: true,
  },
  { activity: BASIC, name: 'Kebersihan diri', calculation: '75.000 × 40 orang × 6 bulan', perPerson: true },
  { activity: BASIC, name: 'Obat ringan dan P3K', calculation: '6.000.000' },
  { activity: LEARNING, name: 'Uji kompetensi', calculation: '600.000 × 40 orang', months: [6, 7], perPerson: true },
  { activity: AFTER, name: 'Pemulangan', calculation: '200.000 × 40 orang', months: [6, 7], perPerson: true },
  {
    ...{ activity: AFTER, name: 'Bimbingan lanjut', calculation: '150.000 × 40 orang × 2 kunjungan × 2 petugas' },
    ...{ account: '5.1.02.04.01.0003', months: [8, 12], perPerson: true },
  },
  { activity: AFTER, name: 'Pameran', calculation: '5.000.000 × 2 kali', months: [6, 11] },
  {
    ...{ activity: OFFICE, name: 'Konsumsi rapat pembahasan kasus', calculation: '20.000 × 24 rapat × 10 orang' },
    account: '5.1.02.01.01.0052',
  },
]
