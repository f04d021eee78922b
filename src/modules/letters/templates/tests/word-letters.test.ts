import { expect, test } from 'vitest'
import { hits } from '../../../../../house/support/word-scan.ts'
import { BANNED } from '../../../../../house/words/banned.ts'
import { docxText } from '../../../../platform/word/docx-text.ts'
import { checkWordTemplate, defaultWordTemplate, renderWord, type WordCode, wordFields } from '../word-letters.ts'
import { flat, press, usual } from './press.ts'
import { lembaga, sampleOf, samples } from './samples.ts'

const { print } = press()
const codes = ['f01', 'balasan-seleksi', 'f07'] as const
const own = samples.filter((s) => codes.some((c) => c === s.code))

const text = (code: WordCode, data: unknown) => docxText(renderWord(code, data as never)) // the sample stands for what a caller holds
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
  expect(none).not.toContain('Nomor urut')
})

test('every sample fills the default template with nothing left over, and says no word the house does not use', () => {
  for (const { code, data } of own) {
    const said = text(code as WordCode, data) // filtered to the three above
    expect(said).not.toMatch(/[{}]|\bnull\b|undefined|\[object/)
    expect(hits('letter.txt', said, BANNED)).toEqual([])
    expect(said).toContain('CONTOH · data rekaan')
  }
})

test('the Word form of the call letter says what the printed one says', async () => {
  const data = sampleOf('f01')
  const printed = flat((await print('f01', data, { paper: usual('f01') })).text)
  const lost = text('f01', data)
    .split('\n')
    .flatMap((l) => l.split('\t'))
    .filter((cell) => cell.trim() !== '' && !printed.toUpperCase().includes(flat(cell).toUpperCase()))
  // place, date and addressee are joined otherwise on the printed sheet
  expect(lost).toEqual([])
})

test('the default templates carry no mistake, and are the same bytes each time', () => {
  for (const code of codes) {
    expect(checkWordTemplate(code, defaultWordTemplate(code), sampleOf(code) as never)).toEqual([]) // sample data of that paper
    expect(defaultWordTemplate(code).equals(defaultWordTemplate(code))).toBe(true)
    expect(Object.keys(wordFields(code, sampleOf(code) as never)).length).toBeGreaterThan(10) // the same sample
  }
})
