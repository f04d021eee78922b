import { z } from 'zod'
import { normaliseName } from '../../kernel/person-name.ts'

/** The shapes that travel: parsed on the way in by the contract, and the parts of what is shown. */
export const id = z.uuid()
export const day = z.iso.date()
export const moment = z.iso.datetime({ offset: true })
export const line = (max: number) => z.string().trim().min(1).max(max)
export const some = (max: number) => line(max).optional()
export const reason = z.string().trim().min(10).max(2000)
export const version = z.int().min(1)

/** One field, one word is a whole name (domain.md 3.5). */
export const personName = z.string().transform((typed, ctx) => {
  const name = normaliseName(typed)
  if (name.ok) return name.name
  ctx.addIssue({ code: 'custom', params: { code: name.code, ...name.params } })
  return z.NEVER
})

export const letterIn = z.strictObject({
  number: some(80),
  datedOn: day.optional(),
  receivedOn: day,
  office: line(160),
  subject: some(200),
})
export const somebody = z.strictObject({ name: line(120), position: some(120), phone: some(40) })
/** Enough to know her again; the rest is asked on arrival (F11). */
export const firstIdentity = z.strictObject({
  fullName: personName.optional(),
  alias: personName.optional(),
  nik: some(40),
  nikNote: some(300),
  birthDate: day.optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  district: some(80),
  addressNow: some(240),
  phone: some(40),
})
export const label = {
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  birthYear: z.number().nullable(),
}
export const letterShown = z.object({
  letterId: z.string(),
  number: z.string().nullable(),
  datedOn: z.string().nullable(),
  receivedOn: z.string(),
  office: z.string(),
  subject: z.string().nullable(),
  statedCount: z.number().nullable(),
})

/** Every change of a referral is made on the version that was read, and answers with the next one. */
export const onReferral = { caseId: id, version }
export const moved = z.object({ version: z.number() })
/** A word of one of a few, who wrote it and when. */
export const by = { at: z.string(), by: z.string() }
