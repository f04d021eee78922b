import { z } from 'zod'

/**
 * The building stones of every paper's JSON. Keys are Indonesian because the papers and their readers are; a key that is
 * missing or null prints what naskah rule 9 says ("–", dots to write on, or "belum ada"), never the word null.
 */

// Control characters break PDF text and Word XML; direction marks let a name be shown in another order than it is stored.
const UNSEEN = /(?!\n)[\p{Cc}\p{Bidi_Control}\u{feff}]/u

const clean = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((s) => !UNSEEN.test(s), { error: 'control_character' })

/** One line of text that must be there. */
export const line = clean(300)
  .min(1)
  .refine((s) => !s.includes('\n'), { error: 'one_line_only' })

/** Free text; two line ends part paragraphs where the paper has several. */
export const text = clean(4_000).min(1)

/** An answer of a form as it was filled in, as long as its form allows. */
export const long = clean(20_000).min(1)

/** May be missing: absent, null or empty. */
export const maybe = <S extends z.ZodType>(schema: S) => z.union([schema, z.literal('')]).nullish()

/** A calendar day that exists, YYYY-MM-DD. */
export const day = z.iso.date()

/** Time of day as it is printed, 09.30. */
export const hour = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/)

/** NIK as written by the sender: up to 16 figures, because a list may carry one that is not complete. */
export const nik = z.string().regex(/^\d{1,16}$/)

/** Code of a protected woman, "0-7" (earlier "R-7"). The pattern leaves no room for a name. */
export const personCode = z.string().regex(/^(?:0|[A-Z]{1,3})-\d{1,5}$/)

export const count = z.int().min(0).max(1_000_000)
/** Whole rupiah. */
export const rupiah = z.int().min(0).max(999_999_999_999_999)

/**
 * A picture made by the server (QR, arms of the region). Anything that could fetch, run or pull in another file is refused;
 * an uploaded picture is re-drawn before it gets here (papers README, "User text").
 */
export const svg = z
  .string()
  .max(400_000)
  .regex(/^\s*<svg[\s>]/)
  .refine(
    (s) =>
      !/<\s*(script|image|foreignobject|use|style|text)\b|<!|<\?|\bhref\b|\bon\w+\s*=|url\s*\(\s*['"]?(?!#)/i.test(s),
    {
      error: 'svg_not_plain',
    },
  )

/** Lists of a letter are short; lists of people are not: every row that a list may bring (platform/excel/limits.ts) is answered. */
export const lines = z.array(text).max(30)
export const rows = <S extends z.ZodType>(schema: S) => z.array(schema).max(20_000)

const address = { alamat: line, telepon: maybe(line), surel: maybe(line), laman: maybe(line) }

/** The centre as it stands in the letterhead, and the address of the Dinas for the neutral one. */
export const centre = z.strictObject({
  pemda: line,
  dinas: line,
  unit: line,
  ...address,
  lambang_svg: svg.nullish(),
  netral: z.strictObject(address),
})

/** The page behind a paper that was signed on a screen: who, when, which paper, with whom. Each line is already in words. */
const trail = z.strictObject({
  naskah: line,
  nomor: maybe(line),
  sidik: z.string().regex(/^[0-9a-f]{64}$/),
  penanda: line,
  waktu: line,
  cara: line,
  perangkat: line,
  petugas: line,
  saksi: line,
})

/** What every paper takes besides its own fields. */
export const common = {
  lembaga: centre,
  /** demo data: every page says so */
  contoh: z.boolean().nullish(),
  kertas: z.enum(['A4', 'F4']).nullish(),
  /** of a numbered letter as it was issued: by it anybody at a desk of the house finds out whether the paper is one of hers */
  kode_cek: z
    .string()
    .regex(/^[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}$/)
    .nullish(),
  /** strokes of whoever signed on the screen, by the field of the signer, as the server drew them */
  goresan: z.record(z.string().max(40), svg).nullish(),
  jejak: trail.nullish(),
}
