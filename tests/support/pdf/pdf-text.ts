import { type Run, runsOf } from './pdf-content.ts'
import { type PdfFont, pdfObjects, pdfPages } from './pdf-objects.ts'

const read = (run: Run, font: PdfFont) => {
  let words = ''
  let width = 0
  for (const part of run.parts) {
    if (typeof part === 'number') {
      width -= part
      continue
    }
    for (const code of part) {
      words += font.letters.get(code) ?? '\ufffd'
      width += font.widths.get(code) ?? 0
    }
  }
  return { words, width: (width / 1000) * run.size * run.scale }
}

const pageText = (content: string, fonts: Map<string, PdfFont>): string => {
  const lines: string[] = []
  let line = ''
  let end = 0
  let baseline = Number.NaN
  for (const run of runsOf(content)) {
    const font = fonts.get(run.font)
    if (!font) throw new Error(`PDF text in a font that the page does not name: ${run.font}`)
    const { words, width } = read(run, font)
    const em = run.size * run.scale
    const sameLine = Math.abs(run.y - baseline) < em * 0.5 && run.x > end - em
    if (!sameLine && line !== '') {
      lines.push(line)
      line = ''
    }
    if (sameLine && run.x - end > em * 0.15 && !/\s$/.test(line) && !/^\s/.test(words)) line += ' '
    line += words
    end = run.x + width
    baseline = run.y
  }
  if (line !== '') lines.push(line)
  return lines.map((l) => l.trimEnd()).join('\n')
}

/**
 * The text of each page of a PDF made by this program, in reading order, a line a line. It needs no other program, so that
 * the tests read in every place what stands in the very bytes that are sent.
 *
 * Errors: an Error when the PDF was made by something else.
 */
export const pdfText = (pdf: Uint8Array): string[] =>
  pdfPages(pdfObjects(pdf)).map(({ content, fonts }) => pageText(content, fonts))
