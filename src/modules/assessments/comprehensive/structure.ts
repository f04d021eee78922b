import type { SealedClass } from '../../../kernel/contract.ts'
import type { Field, Part } from './part.ts'
import { PARTS_HERSELF } from './parts-herself.ts'
import { PARTS_MEANING } from './parts-meaning.ts'
import { PARTS_WORLD } from './parts-world.ts'

const all = [...PARTS_HERSELF, ...PARTS_WORLD, ...PARTS_MEANING] as const

export type PartCode = (typeof all)[number]['code']

/**
 * The comprehensive assessment (biopsikososial-spiritual, form F12; domain.md 5.12) as data: thirteen parts in the order
 * of the paper. Change the wording freely: what was signed is kept as it was worded. Change an id only with a new version.
 */
export const COMPREHENSIVE: { version: number; parts: readonly (Part & { code: PartCode })[] } = {
  version: 1,
  parts: all,
}

export const findPart = (code: string): (Part & { code: PartCode }) | undefined =>
  COMPREHENSIVE.parts.find((part) => part.code === code)

export const FIELDS: ReadonlyMap<string, Field & { part: PartCode; sealedAs: SealedClass }> = new Map(
  COMPREHENSIVE.parts.flatMap((part) =>
    part.fields.map((field) => [field.id, { sealedAs: part.sealedAs, ...field, part: part.code }] as const),
  ),
)
