import type { SealedClass } from '../../../kernel/contract.ts'

export type Text = Readonly<{ id: string; en: string }>

export type Field = {
  id: string
  label: Text
  /** Asked for sign-off. "Tidak ingin menjawab" is an answer, always. */
  required: boolean
  /** One of these codes, where the field is a choice; a free text else. */
  choices?: readonly { code: string; text: Text }[]
  /** Asked only when another field of the structure has that answer. */
  onlyIf?: { field: string; is: string }
  /** Sealed apart from the rest of its part. */
  sealedAs?: SealedClass
}

export type Part = {
  code: string
  title: Text
  sealedAs: SealedClass
  /** Five lines at the most, for the worker, beside the fields. */
  guidance: readonly Text[]
  fields: readonly Field[]
}

/** A field that is asked for sign-off. */
export const must = (id: string, label: Text, more: Partial<Field> = {}): Field => ({
  id,
  label,
  required: true,
  ...more,
})
/** A field that is filled when there is something to say. */
export const may = (id: string, label: Text, more: Partial<Field> = {}): Field => ({
  id,
  label,
  required: false,
  ...more,
})
