import { describe, expect, test } from 'vitest'
import type { PaperCode } from '../paper-code.ts'
import { papers } from '../registry.ts'
import { flat, press, usual } from './press.ts'
import { lembaga, sampleOf, samples } from './samples.ts'

const { print } = press()

// the sample centre holds text in these keys
const centre = lembaga as { unit: string; alamat: string; telepon: string; surel: string }
const traces = [
  centre.unit,
  centre.alamat.split(',')[0] ?? '',
  centre.telepon,
  centre.surel,
  'Titian Mekar',
  'Rehabilitasi Wanita',
]
const NEUTRAL = (['f07', 'f16', 'f23', 'f33', 'f34', 'f35', 'paket-alih'] as const).map((code) => ({ code }))

describe.each(NEUTRAL)('$code for a protected woman', ({ code }) => {
  test('K16 carries her code, no name, no NIK, and neither the name nor the address of the centre', async () => {
    const { text, pdf } = await print(code, sampleOf(code, 'dilindungi'), { paper: usual(code) })
    const said = flat(text).toLowerCase()
    for (const trace of traces) expect(said).not.toContain(flat(trace).toLowerCase())
    expect(said).toContain('r-7')
    for (const name of ['Rosdiana', 'Suryani', 'Hasan']) expect(text).not.toContain(name)
    expect(text).not.toMatch(/\bNIK\b|9910\s*01/)
    expect(said).not.toMatch(/(?<!\d)\d{16}(?!\d)/)
    expect(said).toContain(flat('Jalan Contoh Merdeka Nomor 1').toLowerCase())
    // the title that a reader shows in its window, and every other unpacked part of the file
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Titian|Rosdiana|Rehabilitasi/i)
  })

  test('is refused in the neutral form when a field names the centre', () => {
    for (const [key, trace] of Object.entries({
      unit: centre.unit,
      street: 'jalan contoh raya nomor 7',
      telephone: centre.telepon,
    })) {
      const data = sampleOf(code, 'dilindungi')
      const field =
        code === 'f16'
          ? 'harapan'
          : code === 'f23'
            ? 'permohonan'
            : code === 'f33'
              ? 'alasan'
              : code === 'f34'
                ? 'pokok'
                : code === 'paket-alih'
                  ? 'ringkasan'
                  : 'tempat'
      data[field] = `di ${trace}`
      expect(
        papers[code].schema.safeParse(data).error?.issues.map((i) => i.message),
        key,
      ).toEqual(['names_the_centre'])
    }
  })
})

const withPerson: { code: PaperCode; person: (d: Record<string, unknown>) => unknown }[] = [
  { code: 'f07', person: (d) => (d.orang as unknown[])[0] }, // a list of people
  { code: 'f16', person: (d) => d.orang },
  { code: 'f23', person: (d) => d.orang },
  { code: 'f33', person: (d) => d.orang },
  { code: 'f35', person: (d) => d.pihak_kedua },
  { code: 'f04-f05', person: (d) => d.orang },
  { code: 'daftar-hadir', person: (d) => (d.peserta as unknown[])[1] }, // a list of people
]

describe.each(withPerson)('$code', ({ code, person }) => {
  test('refuses a name, a NIK, a birth date or an address beside a code', () => {
    const key = {
      nama: 'Rosdiana',
      nik: '9910017101950002',
      lahir: '1995-01-31',
      alamat: 'Desa Contoh',
      induk: '2026-I-041',
    }
    expect(papers[code].schema.safeParse(sampleOf(code, 'dilindungi')).success).toBe(true)
    for (const [k, v] of Object.entries(key)) {
      const data = sampleOf(code, 'dilindungi')
      Object.assign(person(data) as object, { [k]: v }) // an object of the sample
      expect(papers[code].schema.safeParse(data).success, k).toBe(false)
    }
  })

  test('takes no name for a code', () => {
    for (const kode of ['Rosdiana', 'ROSDIANA', 'R-7 Rosdiana', '']) {
      const data = sampleOf(code, 'dilindungi')
      Object.assign(person(data) as object, { kode }) // an object of the sample
      expect(papers[code].schema.safeParse(data).success, kode).toBe(false)
    }
  })
})

test('on the consent sheet she stands as her code, also in the foot', async () => {
  const { text } = await print('f04-f05', sampleOf('f04-f05', 'dilindungi'), { paper: 'a4' })
  for (const sheet of text.split('\f')) expect(sheet).toMatch(/F04, F05 · versi 1 · kode R-7/)
})

test('on the attendance sheet she has a code and no register number', async () => {
  const { text } = await print('daftar-hadir', sampleOf('daftar-hadir', 'dilindungi'), { paper: 'f4' })
  expect(text.split('\n')).toContain('2 R-7 2')
})

test('in the reply to the referrer she is the number on the referrer’s own list', async () => {
  const row = { urut: '19', dilindungi: true, putusan: 'diterima' }
  const data = { ...sampleOf('balasan-seleksi'), hasil: [row] }
  const { text } = await print('balasan-seleksi', data)
  expect(flat(text)).toContain(flat('19 sesuai nomor urut daftar Saudara –'))
  const named = { ...data, hasil: [{ ...row, nama: 'Oktaviani' }] }
  expect(papers['balasan-seleksi'].schema.safeParse(named).success).toBe(false)
})

test('a decision for a protected woman names no destination', () => {
  const data = { ...sampleOf('f33', 'dilindungi'), tujuan: 'Kabupaten Contoh' }
  expect(papers.f33.schema.safeParse(data).error?.issues.map((i) => i.message)).toEqual([
    'destination_stays_restricted',
  ])
})

test('the neutral minute of return takes neither her name nor a label that would hold it', () => {
  const base = sampleOf('f34', 'dilindungi')
  for (const change of [
    { penerima_manfaat: 'Rosdiana' },
    { uraian: [{ label: 'Nama', isi: 'x' }] },
    { uraian: [{ label: 'NIK', isi: 'x' }] },
  ]) {
    expect(papers.f34.schema.safeParse({ ...base, ...change }).success).toBe(false)
  }
})

test('K17 a certificate never says where she lived: no unit, no address, no kind of institution', async () => {
  for (const { data } of samples.filter((s) => s.code === 'sertifikat')) {
    const { text } = await print('sertifikat', data)
    for (const trace of [...traces, 'UPTD', 'Panti', 'rehabilitasi', 'penerima manfaat']) {
      expect(flat(text).toLowerCase()).not.toContain(flat(trace).toLowerCase())
    }
  }
})
