import fc from 'fast-check'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { type Block, buildDocx } from '../build-docx.ts'
import { type Filled, fillTemplate } from '../fill-word.ts'

const sheet = { width: 21, height: 29.7, top: 2, right: 2, bottom: 2, left: 3 }
const docx = (...lines: string[]) =>
  buildDocx(
    lines.map((text): Block => ({ text })),
    sheet,
    'kaki',
  )
const done = (answer: Filled): Buffer => {
  if ('problems' in answer) throw new Error(answer.problems.map((p) => p.problem).join())
  return Buffer.from(answer.docx)
}
const filled = async (values: unknown, ...lines: string[]) =>
  docxText(done(await fillTemplate({ template: docx(...lines), data: values })))
const checked = async (template: Buffer, values: unknown) => {
  const answer = await fillTemplate({ template, data: values })
  return 'problems' in answer ? answer.problems : []
}
const problems = (values: unknown, ...lines: string[]) => checked(docx(...lines), values)

test('fields, fields of fields, lists and what stands when a list is empty are filled', async () => {
  const data = { surat: { nomor: '1/2026' }, hasil: [{ nama: 'Sari' }, { nama: 'Ayu' }], kosong: [] }
  expect(
    await filled(
      data,
      'No. {surat.nomor}',
      '{#hasil}',
      '- {nama} ({surat.nomor})',
      '{/hasil}',
      '{^kosong}',
      'Tidak ada.',
      '{/kosong}',
    ),
  ).toBe('No. 1/2026\n- Sari (1/2026)\n- Ayu (1/2026)\nTidak ada.')
})

test('a null prints a dash, an empty text nothing, and neither is taken from outside the list', async () => {
  expect(
    await filled({ nik: '9910014508980001', hasil: [{ nik: null }, { nik: '' }] }, '{#hasil}', '{nik}', '{/hasil}'),
  ).toBe('–\n')
})

test('the same template and data give the same bytes', async () => {
  const once = async () => done(await fillTemplate({ template: docx('{a}'), data: { a: 'x' } }))
  expect((await once()).equals(await once())).toBe(true)
})

test('C26 text is text: braces, XML, line ends and control signs in a value do nothing', async () => {
  const nasty = '{lain} {#x} </w:t></w:r><w:r><w:t>"&\'<>'
  expect(await filled({ a: nasty }, '{a}')).toBe(nasty)
  expect(await filled({ a: 'satu\ndua' }, '{a}')).toBe('satu\ndua')
  expect(await filled({ a: 'a\u0000b\u0008c' }, '{a}')).toBe('abc')
})

test('any text comes back as it was', async () => {
  const safe = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((s) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(s) && s.trim() !== '')
  await fc.assert(
    fc.asyncProperty(safe, async (a) => {
      expect(await filled({ a }, 'x{a}x')).toBe(`x${a}x`)
    }),
    { numRuns: 60 },
  )
})

test('all mistakes of a template come at once, as sentences', async () => {
  const found = await problems(
    { nama: 'Sari', surat: { nomor: '1' }, hasil: [{ nama: 'x' }] },
    '{nama',
    '{nma}',
    '{#hasil}',
    '{alamat}',
    '{/hasil}',
    '{surat}',
    '{nama.panjang}',
    '{a+b}',
  )
  expect(found.map((p) => p.tag)).toEqual(
    expect.arrayContaining(['{nma}', '{alamat}', '{surat}', '{nama.panjang}', '{a+b}']),
  )
  expect(found.length).toBeGreaterThanOrEqual(6)
  for (const p of found) {
    expect(p.problem).toMatch(/^[{A-Z].*\.$/)
    expect(p.en).toMatch(/\.$/)
    expect(p.problem).not.toMatch(/scope|parser|undefined|error/i)
  }
})

test('a brace that is not closed, a loop that is not closed and a loop closed by another name are named', async () => {
  expect((await problems({ a: '1' }, 'x {a'))[0]?.problem).toContain('belum ditutup')
  expect((await problems({ a: '1' }, 'x a}'))[0]?.problem).toContain('tanpa kurung buka')
  expect((await problems({ a: [{}] }, '{#a}', 'x')).map((p) => p.problem).join()).toContain('Tambahkan {/a}')
  expect((await problems({ a: [{}] }, 'x', '{/a}')).map((p) => p.problem).join()).toContain('Tambahkan {#a}')
  expect((await problems({ a: [{}], b: [{}] }, '{#a}', 'x', '{/b}')).map((p) => p.problem).join()).toContain(
    'ditutup dengan {/b}',
  )
})

test('a field is judged inside its list: the fields of the rows and of what stands around', async () => {
  const data = { kota: 'x', hasil: [{ nama: 'a' }, { nama: 'b', nik: '1' }] }
  expect(await problems(data, '{#hasil}', '{nama} {nik} {kota}', '{/hasil}')).toEqual([])
  expect((await problems(data, '{#hasil}', '{nama}', '{/hasil}', '{nik}')).map((p) => p.tag)).toEqual(['{nik}'])
  expect(await problems({ hasil: [] }, '{#hasil}', '{apa_saja}', '{/hasil}')).toEqual([])
})

test('nothing but names may stand between braces: no code, no raw XML, no other braces, no hidden fields', async () => {
  const data = { a: 'x', list: [1] }
  for (const tag of [
    '{a.constructor}',
    '{constructor}',
    '{__proto__.x}',
    '{toString}',
    '{a.length}',
    '{list.length}',
  ]) {
    expect((await problems(data, tag)).length, tag).toBe(1)
  }
  for (const tag of [
    '{process.exit()}',
    '{a()}',
    '{a | upper}',
    '{@a}',
    '{%a}',
    '{1+1}',
    '{a[0]}',
    '{=[[ ]]=}',
    '{"a"}',
    '{-w:tr list}',
    '{...a}',
  ]) {
    expect((await problems(data, tag)).length, tag).toBeGreaterThan(0)
  }
})

const parts = { types: '[Content_Types].xml', doc: 'word/document.xml', rels: 'word/_rels/document.xml.rels' }
const changed = (change: (zip: PizZip) => void): Buffer => {
  const zip = new PizZip(docx('{a}'))
  change(zip)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const replaced = (part: string, from: string, to: string) =>
  changed((z) => z.file(part, (z.file(part)?.asText() ?? '').replace(from, to)))
const says = async (file: Buffer) => (await checked(file, { a: 'x' })).map((p) => p.problem)

test('a file with macros, under whatever name, is refused', async () => {
  const main = 'wordprocessingml.document.main+xml'
  expect(
    await says(
      replaced(parts.types, `openxmlformats-officedocument.${main}`, 'ms-word.document.macroEnabled.main+xml'),
    ),
  ).toEqual([expect.stringContaining('makro')])
  expect(await says(changed((z) => z.file('word/vbaProject.bin', 'x')))).toEqual([expect.stringContaining('makro')])
  expect(await says(changed((z) => z.file('word/activeX/activeX1.xml', '<x/>')))).toEqual([
    expect.stringContaining('makro'),
  ])
})

test('embedded files, links that fetch, another template and fields that run are refused; a plain web link is not', async () => {
  const link = (type: string, target: string) =>
    replaced(
      parts.rels,
      '</Relationships>',
      `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    )
  expect(await says(changed((z) => z.file('word/embeddings/a.xlsx', 'x')))).toEqual([
    expect.stringContaining('disisipkan'),
  ])
  expect(await says(link('image', 'http://a.example/x.png'))).toEqual([expect.stringContaining('dari luar')])
  expect(await says(link('attachedTemplate', 'file:///C:/x.dotm'))).toEqual([expect.stringContaining('templat lain')])
  expect(await says(link('hyperlink', 'file:///C:/x'))).toEqual([expect.stringContaining('dari luar')])
  expect(await says(link('hyperlink', 'https://dinsos.example'))).toEqual([])
  const field = (xml: string) => replaced(parts.doc, '<w:body>', `<w:body><w:p><w:r>${xml}</w:r></w:p>`)
  expect(await says(field('<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\x</w:instrText>'))).toEqual([
    expect.stringContaining('DDEAUTO'),
  ])
  expect(await says(field('<w:fldSimple w:instr=" INCLUDETEXT x "/>'))).toEqual([
    expect.stringContaining('INCLUDETEXT'),
  ])
  expect(await says(field('<w:instrText>PAGE</w:instrText>'))).toEqual([])
  expect(await says(replaced(parts.doc, '<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'))).toEqual([
    expect.stringContaining('rusak'),
  ])
})

test('a bomb, a giant, a heap of parts, a locked file and a file that is no zip are refused', async () => {
  const bomb = changed((z) => z.file('word/settings.xml', Buffer.alloc(30_000_000, 97)))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await says(bomb)).toEqual([expect.stringContaining('terlalu besar setelah dibuka')])
  // the sizes in the zip lie: they say one byte
  const liar = Buffer.from(bomb)
  liar.writeUInt32LE(1, liar.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  expect(await says(liar)).toEqual([expect.stringContaining('terlalu besar setelah dibuka')])
  expect(await says(Buffer.alloc(5_000_001))).toEqual([expect.stringContaining('5 MB')])
  expect(await says(Buffer.from('%PDF-1.7 bukan zip'))).toEqual([expect.stringContaining('bukan berkas Word')])
  const many = changed((z) => {
    for (let i = 0; i < 400; i++) z.file(`word/p${i}.xml`, 'x')
  })
  expect(await says(many)).toEqual([expect.stringContaining('terlalu banyak bagian')])
  const locked = docx('x')
  for (let at = 0; at + 46 < locked.length; at++)
    if (locked.readUInt32LE(at) === 0x02014b50) locked.writeUInt16LE(1, at + 8)
  expect(await says(locked)).toEqual([expect.stringContaining('kata sandi')])
  expect(await says(changed((z) => z.remove(parts.doc)))).toEqual([expect.stringContaining('bukan dokumen Word')])
})

test('a damaged file of any kind is refused with a sentence, never with a crash', async () => {
  const good = docx('{a}', '{#b}', 'x', '{/b}')
  const cut = fc.integer({ min: 0, max: good.length - 1 })
  await fc.assert(
    fc.asyncProperty(cut, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, flip, short) => {
      const bad = Buffer.from(short ? good.subarray(0, at) : good)
      if (!short) bad[at] = (bad[at] ?? 0) ^ flip
      const found = await checked(bad, { a: 'x', b: [] })
      for (const p of found) expect(p.problem.length).toBeGreaterThan(10)
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('C20 a text that XML can not hold, and markup, come out as the letters that Word can open, in a built paper and in a filled one', async () => {
  const typed = 'Tas</w:t></w:r>&amp;<w:r>\u0001 \ufffe \uffff \ud800 ]]>'
  const seen = 'Tas</w:t></w:r>&amp;<w:r>'
  for (const made of [docx(typed), done(await fillTemplate({ template: docx('{nama}'), data: { nama: typed } }))]) {
    const xml = new PizZip(made).file('word/document.xml')?.asText() ?? ''
    expect(xml.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')).toBe(xml)
    expect(docxText(made)).toContain(seen)
  }
})
