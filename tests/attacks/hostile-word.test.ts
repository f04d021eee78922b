import { describe, expect, it } from 'vitest'
import { checkWord, fillWord } from '../../src/platform/word/word-letter.ts'
import { docxText } from '../support/docx-text.ts'
import { ACTIVE, changed, external, HEAVY, inBody, related } from './hostile-word.ts'

const DATA = { a: 'x', b: Array.from({ length: 10 }, (_, i) => i) }
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

/** security-cases.md 4.2 E: Word templates from outside. A freeze is a failure: each has a deadline. */
describe('a Word file from outside', { timeout: 25_000 }, () => {
  it.each([...ACTIVE, ...HEAVY])('$name is refused with a sentence in both languages', async ({ file }) => {
    const problems = await checkWord(file(), DATA)
    expect(problems.length).toBeGreaterThan(0)
    for (const { problem, en } of problems) {
      expect(problem).toMatch(/^[A-Z{].*\.$/)
      expect(en).toMatch(/^[A-Z{].*\.$/)
    }
    expect(problems.map((p) => p.problem).join()).not.toContain('dibaca. Hapus, lalu ketik')
  })

  it('is not filled either, whoever stored it', async () => {
    await expect(fillWord(ACTIVE[0]?.file() ?? Buffer.of(), DATA)).rejects.toThrow('word template')
  })

  it('that is passive is taken: pages counted, a table of contents, web links, a picture of its own, sums', async () => {
    const fields = [' PAGE ', ' TOC \\o "1-3" \\h ', ' HYPERLINK "https://dinsos.example/a" ', ' HYPERLINK \\l "atas" ']
    const plain = [
      external('hyperlink', 'https://dinsos.example'),
      external('hyperlink', 'mailto:a@dinsos.example'),
      inBody(`<w:p><w:fldSimple w:instr=" =SUM(ABOVE) "/></w:p>`),
      inBody(`<w:p><w:r><w:t>http://dinsos.example {a}</w:t></w:r></w:p>`),
      inBody(
        `<w:p>${char('begin')}${instr(fields[1] ?? '')}${char('separate')}${char('begin')}${instr(' PAGEREF _Toc1 ')}${char('end')}${char('end')}</w:p>`,
      ),
      related(`Type="${REL}/image" Target="media/lambang 1.png"`, (z) => {
        const types = z.file('[Content_Types].xml')?.asText() ?? ''
        z.file(
          '[Content_Types].xml',
          types.replace('</Types>', '<Default Extension="png" ContentType="image/png"/></Types>'),
        )
        z.file('word/media/lambang 1.png', png)
      }),
      ...fields.map((f) => inBody(`<w:p>${char('begin')}${instr(f)}${char('end')}</w:p>`)),
    ]
    for (const file of plain) expect(await checkWord(file, DATA)).toEqual([])
  })

  it('is filled as before', async () => {
    expect(
      docxText(
        await fillWord(
          changed(() => {}, 'Nama {a}'),
          DATA,
        ),
      ),
    ).toBe('Nama x')
  })
})
