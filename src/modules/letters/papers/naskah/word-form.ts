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
  blocks,
  foot,
  sheet: turned(paper.sheet === 'f4' ? F4 : A4, isLandscape),
  fields: (data) => words(paper.schema.parse(data)),
})

const turned = (sheet: Sheet, isLandscape = false): Sheet =>
  isLandscape ? { ...sheet, width: sheet.height, height: sheet.width, left: sheet.right } : sheet
