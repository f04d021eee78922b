import type { z } from 'zod'
import type { Block, Sheet } from '../../../../platform/word/build-docx.ts'
import type { Paper } from '../paper.ts'
import { A4, F4 } from './word-blocks.ts'

/** One paper in Word: the template that comes with the program, and the fields that any template of it may place. */
export type WordForm = {
  blocks: Block[]
  sheet: Sheet
  /** left of the foot, before the page number */
  foot: string
  /** Errors: ZodError for data of another shape. */
  fields(data: unknown): Record<string, unknown>
}

type Said<S extends z.ZodType> = {
  blocks: Block[]
  foot: string
  isLandscape?: true
  words: (d: z.output<S>) => Record<string, unknown>
}

export const defineWord = <S extends z.ZodType>(
  paper: Paper<S>,
  { blocks, foot, words, isLandscape }: Said<S>,
): WordForm => ({
  blocks: withSigners(blocks),
  foot,
  sheet: turned(paper.sheet === 'f4' ? F4 : A4, isLandscape),
  fields: (data) => words(paper.schema.parse(data)),
})

const turned = (sheet: Sheet, isLandscape = false): Sheet =>
  isLandscape ? { ...sheet, width: sheet.height, height: sheet.width, left: sheet.right } : sheet

const MARK = /^\{([#^/])[\w.]+\}$/
const isSigner = (b: Block) => 'text' in b && b.look?.keep === true && b.text.endsWith('.jabatan},')
const isList = (b: Block) => 'columns' in b && JSON.stringify(b.rows).includes('{#')

/** A signature never stands alone on a page: what is said last goes with it, also what is said only sometimes; a list may break. */
export function withSigners(blocks: Block[]): Block[] {
  const kept = new Set<Block>()
  blocks.forEach((signer, at) => {
    if (!isSigner(signer)) return
    let inside = 0
    for (const b of blocks.slice(0, at).toReversed()) {
      if ('pageBreak' in b || isList(b)) return
      const mark = 'text' in b ? MARK.exec(b.text)?.[1] : undefined
      if (mark) inside += mark === '/' ? 1 : -1
      else kept.add(b)
      if (!mark && inside === 0) return
    }
  })
  return blocks.map((b) => (kept.has(b) && !('pageBreak' in b) ? { ...b, look: { ...b.look, keep: true } } : b))
}
