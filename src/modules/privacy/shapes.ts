import { z } from 'zod'
import { BASES, DATA_KINDS, DISCLOSURE_STATES, NOTES, OUTCOMES, PARTS, RIGHTS, STANDINGS, TOLD, VIAS } from './rules.ts'

export const maybe = z.string().nullable()

export const request = z.object({
  requestId: z.string(),
  number: z.string(),
  herNo: maybe,
  right: z.enum(RIGHTS),
  via: z.enum(VIAS),
  askedAt: z.string(),
  dueAt: maybe,
  outcome: z.enum(OUTCOMES).nullable(),
  answeredAt: maybe,
  standing: z.enum(STANDINGS),
  /** until it is to be answered; null where no hour is set or it was answered */
  hoursLeft: z.number().nullable(),
})
export const note = z.object({
  noteId: z.string(),
  kind: z.enum(NOTES),
  at: z.string(),
  by: z.string(),
  text: z.string(),
})
export const breach = z.object({
  breachId: z.string(),
  number: z.string(),
  /** null for whoever leads since then: it was sealed to others */
  title: maybe,
  foundAt: z.string(),
  dueAt: z.string(),
  closedAt: maybe,
  by: z.string(),
  kinds: z.array(z.enum(DATA_KINDS)),
  womenCount: z.number(),
  mustTell: z.array(z.enum(TOLD)),
  missing: z.array(z.enum(PARTS)),
  clock: z.object({ planks: z.number(), hoursLeft: z.number(), isLate: z.boolean() }),
})
export const disclosure = z.object({
  disclosureId: z.string(),
  herNo: z.string(),
  basis: z.enum(BASES),
  askedOn: z.string(),
  givenAt: maybe,
  state: z.enum(DISCLOSURE_STATES),
})
