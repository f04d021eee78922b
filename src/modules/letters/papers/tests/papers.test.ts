import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hits } from '../../../../../house/support/word-scan.ts'
import { BANNED } from '../../../../../house/words/banned.ts'
import { paperCodes } from '../paper-code.ts'
import { papers } from '../registry.ts'
import { renderPaper } from '../render-paper.ts'
import { press, usual } from './press.ts'
import { lembaga, sampleOf, samples } from './samples.ts'

const { typst, print } = press()
const here = join(import.meta.dirname, '..')

/** Every object inside a value, so that each can be given a key too many. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap(objectsIn)
  // only arrays and plain objects come out of JSON
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside]
}

test('every paper has a body, a schema, and a good and an awkward sample', () => {
  for (const code of paperCodes) {
    expect(existsSync(join(here, code, 'body.typ'))).toBe(true)
    const kinds = samples.filter((s) => s.code === code).map((s) => s.kind)
    expect(kinds).toEqual(expect.arrayContaining(['good', 'sulit']))
    if (papers[code].neutral === 'on-request') expect(kinds).toContain('dilindungi')
  }
})

test('every signer that a paper names is a field of its JSON', () => {
  for (const code of paperCodes) {
    const data = sampleOf(code)
    for (const { field } of papers[code].signers) expect(data).toHaveProperty(field)
  }
})

describe.each(samples)('$code, $kind', ({ code, kind, data }) => {
  test('its JSON fits the schema, and a key too many anywhere is refused', () => {
    const { schema } = papers[code]
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([])
    const objects = objectsIn(structuredClone(data)).length
    for (let i = 0; i < objects; i++) {
      const copy = structuredClone(data)
      const object = objectsIn(copy)[i]
      if (!object) throw new Error('lost an object')
      object.catatan_lain = 'Rosdiana'
      expect(schema.safeParse(copy).success).toBe(false)
    }
  })

  test('it prints on both sheets, as PDF/A-2b and as PDF/UA-1, with only the fonts of the program', async () => {
    for (const paper of ['a4', 'f4'] as const) {
      for (const standard of ['a-2b', 'ua-1'] as const) {
        const { pdf, pages } = await print(code, data, { paper, standard })
        const source = Buffer.from(pdf).toString('latin1')
        const faces = [...source.matchAll(/\/BaseFont \/\w+\+(\w+)-/g)].map((m) => m[1])
        expect(new Set(faces).difference(new Set(['TeXGyreBonum', 'PublicSans']))).toEqual(new Set())
        const [, w = 0, h = 0] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(source)?.map(Number) ?? []
        expect(Math.max(w, h)).toBeCloseTo(paper === 'f4' ? 935.43 : 841.89, 1)
        expect(pages).toBeGreaterThan(0)
      }
    }
  })

  test('no page is blank, every page counts itself, and demo data say so', async () => {
    const { text, pages } = await print(code, data, { paper: usual(code) })
    const sheets = text.split('\f')
    expect(sheets.length).toBe(pages)
    sheets.forEach((sheet, i) => {
      expect(sheet).toContain('CONTOH · data rekaan, bukan naskah dinas')
      if (code !== 'sertifikat') expect(sheet).toContain(`Halaman ${i + 1} dari ${pages}`)
      expect(sheet.length).toBeGreaterThan(120)
    })
  })

  test('the mark RAHASIA stands on every page where the registry says so, and nowhere else', async () => {
    const { text } = await print(code, data, { paper: usual(code) })
    const { confidential } = papers[code]
    const marked = confidential === 'always' || (confidential === 'when-neutral' && data.netral === true)
    for (const sheet of text.split('\f'))
      expect(/\bRAHASIA$/m.test(sheet.split('\n').slice(0, 2).join('\n'))).toBe(marked)
  })

  test('no word stands on it that the house does not use, and no value that a program left behind', async () => {
    const { text } = await print(code, data, { paper: usual(code) })
    expect(hits(`${code}/golden.txt`, text, BANNED)).toEqual([])
    expect(text).not.toMatch(/\b(null|none|undefined|NaN|true|false|Object)\b|\ufffd/)
    expect(kind).not.toBe('')
  })
})

test.each(paperCodes)('the text of %s is that of its golden file', async (code) => {
  let golden = ''
  for (const { kind, data } of samples.filter((s) => s.code === code)) {
    const { text } = await print(code, data, { paper: usual(code) })
    text.split('\f').forEach((sheet, i) => {
      golden += `──── ${kind}, halaman ${i + 1}\n${sheet}\n\n`
    })
  }
  await expect(golden).toMatchFileSnapshot(join(here, code, 'golden.txt'))
})

test('renderPaper checks the data first and takes the sheet of the data, of the caller, or of the paper', async () => {
  const height = (pdf: Uint8Array) =>
    Number(/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1])
  // the schema is what this test asks about: the sample stands for whatever the caller holds
  const data = sampleOf('f07') as never
  expect(height((await renderPaper(typst, { code: 'f07', data })).pdf)).toBeCloseTo(935.4, 0)
  expect(height((await renderPaper(typst, { code: 'f07', data, sheet: 'a4' })).pdf)).toBeCloseTo(841.9, 0)
  // the same: a value of JSON
  const a4 = { ...sampleOf('f07'), kertas: 'A4' } as never
  expect(height((await renderPaper(typst, { code: 'f07', data: a4 })).pdf)).toBeCloseTo(841.9, 0)
  // wrong on purpose
  const wrong = { ...sampleOf('f07'), nik_ibu: '9910014508980001' } as never
  await expect(renderPaper(typst, { code: 'f07', data: wrong })).rejects.toMatchObject({ name: 'ZodError' })
})

test('a list of 300 people is made within the time limit', async () => {
  const data = sampleOf('sk-penetapan', 'sulit')
  // the sample holds a list of rows
  const daftar = data.daftar as unknown[]
  const { pages } = await print('sk-penetapan', {
    ...data,
    daftar: Array.from({ length: 300 }, (_, i) => daftar[i % daftar.length]),
  })
  expect(pages).toBeGreaterThan(8)
})

test('a plan that nobody was asked to approve yet says so on every page, and shows its weights as they are', async () => {
  const data = sampleOf('f16', 'sulit')
  // goals of the sample
  const tujuan = (data.tujuan as object[]).map((goal) => ({ ...goal, bobot: 9 }))
  const { text } = await print('f16', { ...data, tujuan, draf: true })
  expect(text.split('\f').length).toBeGreaterThan(1)
  for (const sheet of text.split('\f')) expect(sheet).toContain('DRAF, bukan untuk ditandatangani')
  expect(text).toContain('bobot 9')
  expect((await print('f16', data)).text).not.toContain('DRAF')
})

test('a paper for certified e-signature keeps a place free and says so on every page', async () => {
  const sentence = 'Dokumen ini ditandatangani secara elektronik'
  for (const code of ['f01', 'balasan-seleksi', 'sk-penetapan', 'f33', 'laporan-angka', 'sertifikat'] as const) {
    const data = sampleOf(code)
    // a signer of the sample
    const signer = data.penanda_tangan as Record<string, unknown>
    const { text } = await print(code, { ...data, penanda_tangan: { ...signer, cara: 'tte' } })
    expect(text.replace(/\s+/g, ' '), code).toContain('tempat QR tanda tangan elektronik')
    if (code !== 'sertifikat') for (const sheet of text.split('\f')) expect(sheet, code).toContain(sentence)
    const wet = await print(code, { ...data, penanda_tangan: { ...signer, cara: 'basah' } })
    expect(wet.text, code).not.toContain(sentence)
  }
})

test('the arms of the region take the place of the empty shield', async () => {
  const lambang_svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12"><path fill="#000" d="M0 0h10v8l-5 4-5-4z"/></svg>'
  const data = { ...sampleOf('f01'), lembaga: { ...lembaga, lambang_svg } }
  expect(papers.f01.schema.safeParse(data).success).toBe(true)
  const { text } = await print('f01', data, { standard: 'ua-1' })
  expect(text).not.toContain('lambang')
})
