import type { z } from 'zod'

/** A sheet as sold in Indonesia: A4, or F4/Folio of 215 × 330 mm (domain.md 10.4). */
export type Sheet = 'a4' | 'f4'

/** A word in both languages; Indonesian is the one printed. */
export type Wording = { id: string; en: string }

/** Who signs, and the field of the JSON that holds him or her. */
export type Signer = {
  field: string
  who: Wording
  /** may sign on the screen: the page draws her strokes where `goresan-dari` is asked for this field */
  onGlass?: boolean
}

/**
 * What the program knows about one printed paper. The body is `body.typ` in the same folder; it reads exactly the JSON of
 * `schema`, no key more (papers: "Fields of each paper").
 */
export type Paper<S extends z.ZodType = z.ZodType> = {
  /** place among the others on lists: as they come in a stay */
  place: number
  /** what it is called on screens */
  title: Wording
  /** takes a number from the yearly book without gaps */
  numbered: boolean
  /** carries the mark "RAHASIA": always, only in its neutral form, or never */
  confidential: 'always' | 'when-neutral' | 'never'
  /**
   * Letterhead that ends at the Dinas, for a protected case: `always` (the certificate), `on-request` (`netral: true` in the
   * data) or `none`.
   */
  neutral: 'always' | 'on-request' | 'none'
  /** the sheet when nothing is said; every paper renders on both */
  sheet: Sheet
  signers: readonly Signer[]
  schema: S
}

/** Keeps the type of the schema, so that `z.infer<typeof f01.schema>` is the JSON of the paper. */
export const definePaper = <S extends z.ZodType>(paper: Paper<S>): Paper<S> => paper
