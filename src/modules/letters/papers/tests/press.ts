import { afterAll } from 'vitest'
import { pdfText } from '../../../../../tests/support/pdf/pdf-text.ts'
import { createTypst, type TypstInput } from '../../../../platform/typst/create-typst.ts'
import type { PaperCode } from '../paper-code.ts'
import { papers } from '../registry.ts'
import { paperFolders } from '../render-paper.ts'

/** One compiler for a test file; the papers of the registry and the two test papers. */
export const press = () => {
  const typst = createTypst({
    ...paperFolders,
    templates: { ...paperFolders.templates, 'uji-kata': 'tests/uji-kata.typ', words: 'tests/words.typ' },
  })
  afterAll(() => typst.close())
  const issuedAt = Temporal.Instant.from('2026-01-12T03:00:00Z')
  const printed = new Map<string, Promise<{ pdf: Uint8Array; pages: number; text: string }>>()
  const press = async (order: TypstInput) => {
    const { pdf, pages } = await typst.render(order)
    return { pdf, pages, text: pdfText(pdf).join('\f') }
  }
  /** The same order is printed once: many tests look at one sheet. */
  const print = (template: string, data: unknown, more: Partial<TypstInput> = {}) => {
    const order = { template, data, issuedAt, ...more }
    const key = JSON.stringify(order)
    const known = printed.get(key) ?? press(order)
    printed.set(key, known)
    return known
  }
  return { typst, print }
}

/** Text without the gaps of a page: lines break where the sheet ends, long words at invisible places. */
export const flat = (text: string): string => text.replace(/[\s\u00a0\u200b\f]+/g, '')

/** The sheet that a paper takes when nothing is said. */
export const usual = (code: PaperCode) => papers[code].sheet
