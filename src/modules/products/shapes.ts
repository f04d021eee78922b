import { z } from 'zod'
import { MATERIAL_FROM, MATERIAL_HOW, MEANT_FOR, WORK_KINDS } from './rules.ts'

export const maker = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
})

/** Bytes as they travel. */
export const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

export const work = z.object({
  workId: z.string(),
  code: z.string(),
  kind: z.enum(WORK_KINDS),
  title: z.string(),
  track: z.string(),
  trackName: z.string(),
  /** those whom this person may know; `others` are more */
  makers: z.array(maker),
  others: z.number(),
  priceRupiah: z.number(),
  materialRupiah: z.number(),
  materialFrom: z.enum(MATERIAL_FROM),
  minutes: z.number(),
  hourly: z.number(),
  /** under the yardstick of the class */
  isLow: z.boolean(),
  place: z.string().nullable(),
  meantFor: z.enum(MEANT_FOR),
  home: z.number(),
  out: z.number(),
  sold: z.number(),
  /** a photo is there and shown; kept back: one with a face is not shown while its makers do not agree */
  picture: z.enum(['none', 'shown', 'kept_back']),
  mayRemovePicture: z.boolean(),
  version: z.number(),
})

export const rule = z.object({
  ruleId: z.string(),
  state: z.enum(['proposed', 'agreed', 'declined']),
  isInForce: z.boolean(),
  fromOn: z.string(),
  materialHow: z.enum(MATERIAL_HOW),
  materialPercent: z.number(),
  makerPercent: z.number(),
  fundPercent: z.number(),
  regionPercent: z.number(),
  yardstickRupiah: z.number().nullable(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  agreedBy: z.string().nullable(),
  officeLetter: z.string().nullable(),
  officeOn: z.string().nullable(),
  mayAgree: z.boolean(),
  mayDecline: z.boolean(),
})
