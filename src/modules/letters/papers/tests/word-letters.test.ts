import { expect, test } from 'vitest'
import { hits } from '../../../../../house/support/word-scan.ts'
import { BANNED } from '../../../../../house/words/banned.ts'
import { docxText } from '../../../../../tests/support/docx-text.ts'
import { MADE_PAPERS, type MadePaper } from '../codes.ts'
import { checkWordTemplate, defaultWordTemplate, wordFields, wordSample } from '../word-letters.ts'
import { apart } from './apart.ts'
import { filledDefault } from './filled-default.ts'
import { press, usual } from './press.ts'
import { lembaga, sampleOf, samples } from './samples.ts'

const { print } = press()
const own = MADE_PAPERS.flatMap((code) => samples.filter((s) => s.code === code).map((s) => ({ ...s, code })))

const text = (code: MadePaper, data: unknown) => docxText(filledDefault(code, data as never)) // the sample stands for what a caller holds
const row = (said: string, start: string) =>
  said
    .split('\n')
    .find((l) => l.startsWith(start))
    ?.split('\t') ?? []

const arrived = (orang: Record<string, unknown>) => ({ ...sampleOf('f07'), orang: [orang] })

test('a full person stands in the Word minute as on the printed one', () => {
  const said = text('f07', sampleOf('f07'))
  expect(row(said, '\tNama')).toEqual(['', 'Nama', ':', 'Suryani'])
  expect(row(said, '\tNIK')).toEqual(['', 'NIK', ':', '9910014508980001'])
  expect(row(said, '\tTempat, tanggal lahir').at(-1)).toBe('Payaraman, 5 Agustus 1998')
  expect(row(said, '\tUang titipan').at(-1)).toBe('Rp150.000 (seratus lima puluh ribu rupiah)')
  expect(said).toContain(
    'Pada hari ini Senin tanggal dua belas bulan Januari tahun dua ribu dua puluh enam, pukul 10.15 WIB, bertempat di',
  )
  expect(said).toContain('PIHAK KEDUA,\tPIHAK PERTAMA,')
  expect(said).not.toMatch(/[{}]/)
})

test('a person of one name, with no NIK and nothing else known, leaves no gap and no null', () => {
  const said = text('f07', { ...arrived({ nama: 'Sari' }), nomor: null, jam: null, saksi: [] })
  expect(row(said, '\tNama').at(-1)).toBe('Sari')
  expect(row(said, '\tNIK').at(-1)).toBe('belum ada')
  expect(row(said, '\tTempat, tanggal lahir').at(-1)).toBe('belum diketahui, belum diketahui')
  expect(row(said, '\tAlamat asal').at(-1)).toBe('belum disebutkan')
  expect(row(said, '\tUang titipan').at(-1)).toBe('tidak ada')
  expect(said).toContain('dua ribu dua puluh enam, bertempat di')
  expect(said).toContain('NOMOR ………………………')
  expect(said).not.toMatch(/[{}]|null|undefined|NaN/)
})

test('a very long village, an incomplete NIK and signs of every kind stand letter for letter', () => {
  const alamat = `Dusun Ulak Kembahang Baru ${'Sungai Rotan Ujung Tanjung '.repeat(7)}RT 012 RW 007 & <Seberang> "Ilir" {nama} #panic`
  const nama = `Ni'matul Khoiriyah br. Simanjuntak-Prawiranegara`
  const said = text('f07', arrived({ nama, nik: '991001640896001', alamat }))
  expect(row(said, '\tAlamat asal').at(-1)).toBe(alamat)
  expect(row(said, '\tNama').at(-1)).toBe(nama)
  expect(row(said, '\tNIK').at(-1)).toBe('991001640896001 (belum lengkap)')
})

test('several people stand in a table, one in full lines, and never both', () => {
  const many = text('f07', sampleOf('f07', 'sulit'))
  expect(many).toContain('No.\tNama\tNIK\tKeadaan saat tiba\tSurat yang dibawa')
  expect(many).not.toContain('Anak yang ikut')
  expect(row(many, '2\t').slice(0, 3)).toEqual(['2', 'kode M-3', '–'])
  const one = text('f07', sampleOf('f07'))
  expect(one).not.toContain('Keadaan saat tiba\tSurat yang dibawa')
})

test('a protected woman has her code in Word too, on the letterhead of the Dinas', () => {
  const said = text('f07', sampleOf('f07', 'dilindungi'))
  expect(row(said, '\tKode').at(-1)).toBe('kode R-7')
  expect(said).not.toMatch(/\bNIK\b|Tempat, tanggal lahir|Alamat asal/)
  // the sample centre holds text here
  for (const trace of [lembaga.unit as string, 'Jalan Contoh Raya', 'Titian']) expect(said).not.toContain(trace)
  expect(said).toContain('Jalan Contoh Merdeka Nomor 1, Palembang 30135')
})

test('the decision letter counts, names in three tables, and keeps a protected name out', () => {
  const said = text('balasan-seleksi', sampleOf('balasan-seleksi'))
  expect(said).toContain('Diterima\t16 orang\tBagian A')
  expect(row(said, '4\tSuryani')).toEqual(['4', 'Suryani', '9910014508980001'])
  expect(row(said, '19\t')).toEqual(['19', 'sesuai nomor urut daftar Saudara', '–', 'penjemputan diatur lisan'])
  expect(row(said, '6\tSumarni')[2]).toContain('usia 37 tahun')
  expect(said).not.toContain('Tidak ada.')
  const none = text('balasan-seleksi', { ...sampleOf('balasan-seleksi'), hasil: [], tembusan: [] })
  expect(none.match(/Tidak ada\./g)?.length).toBe(3)
  expect(none).not.toContain('Tembusan')
  expect(none).not.toContain('Nomor urut\t')
})

test.each(own)(
  '$code, $kind: the default template is filled with nothing left over, and says no word the house does not use',
  ({ code, data }) => {
    const said = text(code, data)
    expect(said).not.toMatch(/[{}]|\bnull\b|undefined|\[object|NaN/)
    expect(hits('letter.txt', said, BANNED)).toEqual([])
    expect(said).toContain('CONTOH · data rekaan')
  },
)

test.each(own)('$code, $kind: the Word form says what the printed one says', async ({ code, data }) => {
  const page = (await print(code, data, { paper: usual(code) })).text
  const docx = filledDefault(code, data as never) // the sample stands for what a caller holds
  expect(apart(page, docxText(docx), docxText(docx, 'word/footer1.xml'))).toEqual({ typed: [], drawn: [] })
})

test('a protected woman is her code in every Word form, and a neutral one names neither her nor the house', () => {
  for (const { code, data } of own.filter((s) => s.kind === 'dilindungi')) {
    const docx = filledDefault(code, data as never) // the sample stands for what a caller holds
    const said = docxText(docx) + docxText(docx, 'word/footer1.xml')
    expect(said, code).toContain('R-7')
    for (const hers of ['Rosdiana', 'Hasan', '9910017101950002']) expect(said, code).not.toContain(hers)
    if (data['netral'])
      for (const trace of [lembaga.unit as string, 'Titian', 'Jalan Contoh Raya', '(0711) 000000']) // text in the sample
        expect(said.toLowerCase(), code).not.toContain(trace.toLowerCase())
  }
  expect(own.filter((s) => s.data['netral']).map((s) => s.code)).toEqual(['f07', 'f16', 'f23', 'f33', 'f34', 'f35'])
  expect(row(text('daftar-hadir', sampleOf('daftar-hadir', 'dilindungi')), '2\t').slice(0, 3)).toEqual(['2', '', 'R-7'])
  const decree = { induk: '2026-I-041', dilindungi: true, kode: 'R-7', kelas: 'Salon' }
  expect(row(text('sk-penetapan', { ...sampleOf('sk-penetapan'), daftar: [decree] }), '1\t')).toEqual(
    ['1', '2026-I-041', 'identitas dilindungi (kode R-7)', '–', '–', 'Salon'], // neither year nor area
  )
})

test('decisions count their points and dicta in words, and the last dictum is not said twice', () => {
  const said = text('f33', sampleOf('f33'))
  expect(row(said, 'Menimbang').slice(0, 3)).toEqual(['Menimbang', ':', 'a.'])
  expect([...said.matchAll(/^(KE[A-Z]+)\t/gm)].map((m) => m[1])).toEqual([
    'KESATU',
    'KEDUA',
    'KETIGA',
    'KEEMPAT',
    'KELIMA',
  ])
  expect(said).toContain('KEPUTUSAN KEPALA UPTD PANTI SOSIAL TITIAN MEKAR TENTANG SELESAI LAYANAN PENERIMA MANFAAT.')
  const one = text('sk-penetapan', { ...sampleOf('sk-penetapan'), menimbang: ['bahwa perlu;'], memperhatikan: [] })
  expect(row(one, 'Menimbang')).toEqual(['Menimbang', ':', '', 'bahwa perlu;'])
  expect(one).not.toContain('Memperhatikan')
})

test('the equipment minute counts its own total, and writes it in words', () => {
  const said = text('f35', sampleOf('f35'))
  expect(row(said, '1\t').slice(-3)).toEqual(['1 unit', '2.250.000', '2.250.000'])
  expect(row(said, '\tJumlah').at(-1)).toBe('4.870.000')
  expect(said).toContain('Terbilang: empat juta delapan ratus tujuh puluh ribu rupiah')
  expect(said).toContain('Meterai Rp10.000')
  expect(said).not.toContain('RAHASIA')
  expect(text('f35', sampleOf('f35', 'dilindungi'))).toContain('RAHASIA')
})

test('the minute of return has her line only when she is there, and no empty table', () => {
  expect(text('f34', sampleOf('f34'))).toContain('PIHAK KEDUA,\tPenerima manfaat,\tPIHAK PERTAMA,')
  const bare = { ...sampleOf('f34', 'dilindungi'), barang: [], kesepakatan: null, uang: 0 }
  const said = text('f34', bare)
  expect(said).toContain('PIHAK KEDUA,\tPIHAK PERTAMA,')
  expect(said).not.toMatch(/Penerima manfaat,|Barang yang dikembalikan|Para pihak sepakat/)
  expect(said).toContain('Rp0 (nol rupiah)')
})

test('the consent sheet ticks nothing before she speaks, and her own answer afterwards', () => {
  const silent = text('f04-f05', sampleOf('f04-f05'))
  expect(silent).not.toContain('☒')
  expect(silent.match(/☐/g)?.length).toBeGreaterThan(15)
  const sheet = sampleOf('f04-f05')
  const layer = sheet['lapis2'] as { tujuan: { jawab: boolean | null }[] } // the sample's second layer
  if (layer.tujuan[0]) layer.tujuan[0].jawab = false
  const said = text('f04-f05', { ...sheet, jawaban: 'sebagian' })
  expect(said).toMatch(/☒\tSebagian saja/)
  expect(row(said, 'Kami menyimpan nama').slice(1)).toEqual(['☐', '☒'])
})

test('a plan that was not put to the head says so at its head and in its foot; the first state is marked', () => {
  const draft = filledDefault('f16', { ...sampleOf('f16'), draf: true } as never) // a sample, one key more
  expect(docxText(draft)).toContain('DRAF, belum diajukan ke Kepala')
  expect(docxText(draft)).not.toContain('disepakati')
  expect(docxText(draft, 'word/footer1.xml')).toContain('DRAF, bukan untuk ditandatangani')
  const said = text('f16', sampleOf('f16'))
  expect(said).not.toContain('DRAF')
  expect(row(said, '−2\tJauh')).toEqual(['−2', 'Jauh kurang dari harapan', 'Belum pernah memakai mesin jahit', '☒'])
})

test('signatures on the attendance sheet have twice the height: odd rows left, even rows right, empty rows counted', () => {
  const said = text('daftar-hadir', { ...sampleOf('daftar-hadir'), baris_kosong: 2 })
  expect(row(said, '1\t').slice(4)).toEqual(['1'])
  expect(row(said, '2\t').slice(4)).toEqual(['', '2'])
  const last = (sampleOf('daftar-hadir')['peserta'] as unknown[]).length + 2 // a list in the sample
  expect(row(said, `${last}\t`).slice(0, 3)).toEqual([String(last), '', ''])
})

test.each(MADE_PAPERS)(
  'the default template of %s carries no mistake, and is the same bytes each time',
  async (code) => {
    expect(await checkWordTemplate(code, defaultWordTemplate(code), wordSample(code))).toEqual([])
    expect(defaultWordTemplate(code).equals(defaultWordTemplate(code))).toBe(true)
    expect(Object.keys(wordFields(code, wordSample(code))).length).toBeGreaterThan(5)
  },
)

test('every list of a sample that tries a template has a row, so that no field inside it goes unread', () => {
  const empty = (value: unknown, path: string): string[] => {
    if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((v) => empty(v, path))
    return value && typeof value === 'object' ? Object.entries(value).flatMap(([k, v]) => empty(v, `${path}.${k}`)) : []
  }
  expect(MADE_PAPERS.flatMap((code) => empty(wordFields(code, wordSample(code)), code))).toEqual(['f07.beberapa'])
})
