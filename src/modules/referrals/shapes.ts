import { z } from 'zod'

/** The shapes that travel: parsed on the way in by the contract, and the parts of what is shown. */
export const id = z.uuid()
export const day = z.iso.date()
export const moment = z.iso.datetime({ offset: true })
export const reason = z.string().trim().min(10).max(2000)
export const version = z.int().min(1)

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
