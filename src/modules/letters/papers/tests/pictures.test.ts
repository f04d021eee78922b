import { describe, expect, test } from 'vitest'
import { docxText } from '../../../../../tests/support/docx-text.ts'
import { pdfObjects } from '../../../../../tests/support/pdf/pdf-objects.ts'
import f30 from '../f30/form.json' with { type: 'json' }
import { picturesOf, picturesSaid } from '../naskah/pictures.ts'
import { bar, signsOf } from '../naskah/word-pictures.ts'
import { papers } from '../registry.ts'
import { filledDefault } from './filled-default.ts'
import { press, usual } from './press.ts'
import { sampleOf } from './samples.ts'

const { print } = press()

const readable = (raw: string) =>
  raw.startsWith('<')
    ? Buffer.from(raw.slice(1, -1).replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le')
    : raw.slice(1, -1).replaceAll(/\\([()\\])/g, '$1')
/** What whoever hears a page is told of each picture. */
const heardIn = (pdf: Uint8Array) =>
  [...pdfObjects(pdf).values()].flatMap(({ dict }) =>
    [...dict.matchAll(/\/Alt (<[0-9A-F]+>|\((?:\\.|[^\\()]|\([^()]*\))*\))/g)].map((m) => readable(m[1] ?? '')),
  )

describe('pictures on paper', () => {
  test.each(['a-2b', 'ua-1'] as const)('each is heard with the numbers of its row, as %s', async (standard) => {
    const { pdf } = await print('f30', sampleOf('f30'), { paper: usual('f30'), standard })
    const heard = heardIn(pdf)
    expect(heard).toContain('Membuka usaha jahit di rumah, Awal −1, Kini +1, Bobot 6, Catatan menerima pesanan seragam')
    expect(heard).toContain('SRQ-20, Pertama –, Terakhir 7, 14 Januari 2026, Rentang 0–20, Arti –')
    expect(heard).toContain('Obras rapi, Taraf 2 dibimbing penuh')
    expect(heard).toHaveLength(8)
  })

  test('of a class, of what came in, of a report and of a plan as well', async () => {
    const of = async (code: 'f27' | 'f31' | 'f38' | 'laporan-angka' | 'rencana-usaha') =>
      heardIn((await print(code, sampleOf(code), { paper: usual(code), standard: 'ua-1' })).pdf)
    expect(await of('f27')).toContain('Mengukur tubuh, membaca pola, Awal –, Tengah 2,40, Akhir –')
    const batch = await of('f31')
    expect(batch).toContain('Menjahit, kompeten 18 dari 19')
    expect(batch).toContain('Salon, laba Rp6.450.000 dari pendapatan Rp13.800.000')
    expect(batch).toContain('Pendamping, 212 kegiatan')
    expect((await of('f38'))[0]).toMatch(/^ke-\d, .*Beliau, bersih \(Rp\) [\d.]+/)
    expect(await of('laporan-angka')).toContain('Awal masa, 39')
    expect(await of('rencana-usaha')).toContain('Sisa untuk saya, Rp33.000 dari Rp65.000')
  })

  test('where there is nothing to draw, a sentence stands there, on both kinds of paper', async () => {
    const data = sampleOf('f30', 'sulit')
    const { text, pdf } = await print('f30', data, { paper: usual('f30') })
    const word = docxText(filledDefault('f30', data as never)) // the sample stands for what a caller holds
    for (const said of ['Belum ada alat ukur yang terisi lengkap.', 'Uji keterampilan belum dicatat.']) {
      expect(text).toContain(said)
      expect(word).toContain(said)
    }
    expect(heardIn(pdf)).toHaveLength(2)
    const batch = { ...sampleOf('f31'), praktik: [], peran: [], kelas: [] }
    const told = (await print('f31', batch, { paper: usual('f31') })).text
    expect(told).toContain('Belum ada praktik yang dicatat.')
    expect(told).toContain('Belum ada peran yang ditulis.')
  })

  test('a picture has as many rows and cells as its form says, and no level beyond two', () => {
    const good = sampleOf('f30')
    const { schema } = papers.f30
    const row = { sel: ['Menabung', '−1', '+1', '4', ''], lukis: { jenis: 'tangga', awal: -1, kini: 1 } }
    const with1 = (gambar: unknown) => schema.safeParse({ ...good, gambar }).success
    expect(with1([[row], [], []])).toBe(true)
    expect(with1([[row]])).toBe(false)
    expect(with1([[{ ...row, sel: row.sel.slice(1) }], [], []])).toBe(false)
    expect(with1([[{ ...row, lukis: { ...row.lukis, kini: 3 } }], [], []])).toBe(false)
    expect(papers.f37.schema.safeParse({ ...sampleOf('f37'), gambar: [[row]] }).success, 'it has none').toBe(false)
  })

  test('in Word it is written in signs that are as long as what they stand for', () => {
    expect(signsOf({ jenis: 'tangga', awal: -1, kini: 1 })).toBe('■■▨▨□')
    expect(signsOf({ jenis: 'tangga', awal: 0, kini: -1 })).toBe('■■▢□□')
    expect(signsOf({ jenis: 'tangga', awal: null, kini: null })).toBe('□□□□□')
    expect(signsOf({ jenis: 'jarak', min: 0, maks: 15, awal: 0, antara: [5], kini: 15 })).toBe('○□□□□·□□□□□□□□□●')
    expect(signsOf({ jenis: 'jarak', min: 0, maks: 0, awal: null, antara: [], kini: 0 })).toMatch(/^●□{15}$/)
    const parts = [
      { isi: 1, rupa: 'penuh' },
      { isi: 1, rupa: 'arsir' },
    ] as const
    expect(bar(4, parts, null)).toBe('■■■■▨▨▨▨□□□□□□□□')
    expect(bar(4, parts, 3)).toBe('■■■■▨▨▨▨□□□□│□□□□')
    expect(bar(0, [{ isi: -5, rupa: 'penuh' }], null)).toBe('□'.repeat(16))
  })

  test('in words each row keeps the heads of its numbers, and an empty picture is no part', () => {
    const drawn = { kind: 'climb', first: -1, now: 1 } as const
    const all = picturesOf(f30, [{ cells: ['Menabung', '−1', '+1', '4', ''], drawn }], [])
    expect(picturesSaid(all)).toEqual([
      {
        title: 'Tujuan, dari awal sampai kini',
        rows: [{ label: 'Menabung', text: 'Awal: −1 · Kini: +1 · Bobot: 4' }],
      },
    ])
  })
})
