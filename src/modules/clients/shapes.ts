import { z } from 'zod'
import { personName } from '../../kernel/form-input.ts'
import { STATES } from '../cases/stages.ts'
import { REASONS } from './rules.ts'

/** The shapes that travel: parsed on the way in by the contract, and the documents that are sealed. */
export const id = z.uuid()
export const day = z.iso.date()
const line = (max: number) => z.string().trim().min(1).max(max)
const some = (max: number) => line(max).optional()

const year = z.int().min(1900).max(2100)

/** F11. Only the name must be there. */
const registration = z.strictObject({
  fullName: personName,
  alias: personName.optional(),
  nikNote: some(300),
  birthPlace: some(80),
  birthDate: day.optional(),
  birthYear: year.optional(),
  motherName: personName.optional(),
  religion: some(40),
  language: some(80),
  literacy: z.enum(['reads', 'reads_little', 'not_yet']).optional(),
  education: z.enum(['none', 'sd', 'smp', 'sma', 'higher']).optional(),
  maritalStatus: z.enum(['single', 'married', 'separated', 'divorced', 'widowed']).optional(),
  children: z.int().min(0).max(30).optional(),
  addressOnCard: some(240),
  addressNow: some(240),
  district: some(80),
  disability: some(200),
  aid: some(200),
  dtsenDecile: z.int().min(1).max(10).optional(),
})

const number = z.string().trim().max(40)
export const identityInput = registration.extend({
  nik: number.nullish(),
  kk: number.nullish(),
  phone: number.nullish(),
})
/** The codes are those of the registration; the names were parsed when they were stored. */
export const identityShown = z.object({
  ...registration.shape,
  fullName: z.string(),
  alias: z.string().optional(),
  motherName: z.string().optional(),
  nik: z.string().nullable(),
  kk: z.string().nullable(),
  phone: z.string().nullable(),
})

/** What is known of her while it is typed: enough to look for an earlier file. */
export const draft = z.strictObject({
  fullName: z.string().max(200).optional(),
  alias: z.string().max(200).optional(),
  nik: number.optional(),
  phone: number.optional(),
  birthDate: day.optional(),
  birthYear: year.optional(),
  motherName: z.string().max(200).optional(),
  district: z.string().max(80).optional(),
})

const shown = z.object({
  fullName: z.string(),
  callName: z.string(),
  birthDate: z.string().nullable(),
  birthYear: z.number().nullable(),
  district: z.string().nullable(),
  nik: z.string().nullable(),
})
/** One file beside the new entry; `reasons` say why it is here. */
export const candidate = z.object({
  caseId: z.string(),
  reasons: z.array(z.enum(REASONS)),
  person: shown,
  registerNo: z.string().nullable(),
  state: z.enum(STATES),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  episode: z.number(),
  verdict: z.string().nullable(),
})
const side = z.object({
  caseId: z.string(),
  label: z.string(),
  registerNo: z.string().nullable(),
  state: z.enum(STATES),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  person: shown.nullable(),
})
export const pair = z.object({
  a: side,
  b: side,
  reasons: z.array(z.enum(REASONS)),
  markedBy: z.string().nullable(),
  markedAt: z.string().nullable(),
})
