import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { type BarCell, buildDocx } from '../build-docx.ts'
import { openDocx } from '../open-docx.ts'

const sheet = { width: 21, height: 29.7, top: 2, right: 2, bottom: 2, left: 3 }
const made = (...bars: (BarCell | string)[]) =>
  buildDocx([{ columns: [6, 3, 3.4], rows: bars.map((bar, i) => [`baris ${i + 1}`, String(i), bar]) }], sheet, 'kaki')
const xmlOf = (docx: Buffer) => new PizZip(docx).file('word/document.xml')?.asText() ?? ''
/** How much of the cell each shaded or framed paragraph leaves free at its right. */
const freeIn = (docx: Buffer) => [...xmlOf(docx).matchAll(/<w:ind w:right="(\d+)"\/>/g)].map((m) => Number(m[1]))

test('a bar is as long as its part, a whole one leaves nothing, and none leaves no mark', () => {
  const docx = made({ bar: 1 }, { bar: 0.5 }, { bar: 0 }, '')
  const [whole = -1, half = -1, ...more] = freeIn(docx)
  expect([whole, more]).toEqual([0, []])
  expect(half).toBeCloseTo(((3.4 - 0.38) / 2) * (1440 / 2.54), -1)
  expect(xmlOf(docx).match(/w:fill="787878"/g)).toHaveLength(2)
  expect(docxText(docx).split('\n')).toEqual(['baris 1\t0', 'baris 2\t1', 'baris 3\t2', 'baris 4\t3'])
})

test('what is only known to be less is a dashed frame, and a part above one is not drawn past its cell', () => {
  const faint = xmlOf(made({ bar: 0.2, faint: true }))
  expect(faint.match(/w:val="dashed"/g)).toHaveLength(4)
  expect(faint).not.toContain('787878')
  expect(freeIn(made({ bar: 7 }))).toEqual([0])
  expect(freeIn(made({ bar: 0.000001 }))[0]).toBeGreaterThan(0)
})

test('such a file is as passive as any other: nothing is embedded in it', async () => {
  const parts = await openDocx(made({ bar: 0.4 }, { bar: 0.1, faint: true }))
  expect([...parts.keys()].filter((name) => name.startsWith('word/media'))).toEqual([])
})
