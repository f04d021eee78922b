import { type Block, buildDocx } from './build-docx.ts'

/** The lines of a letterhead, from above; the last is the address. */
export type WordHead = { lines: readonly string[]; address: string; isDemo: boolean }
/** One who signs: an office, a name or dots, a number. */
export type WordSigner = { office: string; name: string | null; number: string | null }

const A4 = { width: 21, height: 29.7, top: 1.5, right: 2, bottom: 2, left: 3 }

export const wordPart = (text: string): Block => ({
  text,
  look: { bold: true, before: 0.4, after: 0.15, keep: true },
})
export const wordWords = (text: string | null): Block[] =>
  (text ?? '……………………………………………………………').split('\n').map((line) => ({ text: line, look: { align: 'both', before: 0.1 } }))

/** A paper without a number as Word: letterhead, title, what it says, who signs beside each other. */
export function plainPaper(
  head: WordHead,
  { title, under, blocks, signers }: { title: string; under: string; blocks: Block[]; signers: readonly WordSigner[] },
): Buffer {
  const width = 16 / Math.max(1, signers.length)
  const row = (of: (s: WordSigner) => string) => signers.map(of)
  return buildDocx(
    [
      ...(head.isDemo ? [{ text: 'Data contoh', look: { size: 8 } }] : []),
      ...head.lines.map((text): Block => ({ text, look: { align: 'center', size: 13, upper: true } })),
      { text: head.address, look: { align: 'center', size: 8.5, rule: true, after: 0.5 } },
      { text: title, look: { align: 'center', bold: true, size: 13, upper: true } },
      { text: under, look: { align: 'center', after: 0.4 } },
      ...blocks,
      ...(signers.length > 0
        ? [
            { text: '', look: { before: 0.4, keep: true } },
            {
              columns: signers.map(() => width),
              whole: true,
              rows: [
                row((s) => `${s.office},`),
                ...[0, 1, 2].map(() => row(() => '')),
                row((s) => s.name ?? '(……………………………………)'),
                row((s) => s.number ?? ''),
              ],
            },
            // Word wants a paragraph behind a table that ends the page
            { text: '' },
          ]
        : []),
    ],
    A4,
    title,
  )
}
