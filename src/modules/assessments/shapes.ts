import { z } from 'zod'
import { METHODS, SOURCES } from './comprehensive/finding.ts'
import { SECTION_CLASSES } from './comprehensive/sections.ts'
import type { PartCode } from './comprehensive/structure.ts'
import { COMPREHENSIVE } from './comprehensive/structure.ts'
import { NOT_ASKED } from './instruments/instrument.ts'
import { INSTRUMENTS } from './instruments/registry.ts'

/** The shapes that travel: parsed by the contract on the way in, and sealed as they are. */
export const id = z.uuid()
const long = z.string().max(8000)
const short = z.string().max(500)

export const part = z.enum(COMPREHENSIVE.parts.map(({ code }) => code) as [PartCode, ...PartCode[]]) // the table is not empty
export const sectionClass = z.enum(SECTION_CLASSES)
export const instrumentCode = z.enum([...new Set(INSTRUMENTS.map(({ code }) => code))] as [string, ...string[]]) // the registry is not empty
export const mode = z.enum(['read_aloud', 'self', 'joint'])

/** The key is the item's id, never its place. */
export const answers = z.record(z.string().max(40), z.union([z.int().min(0).max(100), z.literal(NOT_ASKED)]))
/** Null takes an answer back: it is open again. */
export const answersChange = z.record(
  z.string().max(40),
  z.union([z.int().min(0).max(100), z.literal(NOT_ASKED), z.null()]),
)

const evidence = z.strictObject({ source: z.enum(SOURCES), method: z.enum(METHODS), who: short.optional() })
const finding = z.strictObject({
  id,
  part,
  statement: long,
  isKey: z.boolean(),
  evidence: z.array(evidence).max(20).readonly(),
})

export const sectionText = z.strictObject({
  answers: z.record(z.string().max(60), long.nullable()),
  findings: z.array(finding).max(60).default([]),
  informants: z
    .array(z.strictObject({ id, relation: short }))
    .max(30)
    .optional(),
  problems: z
    .array(z.strictObject({ id, statement: long, rank: z.int().min(1).max(99).nullable() }))
    .max(30)
    .optional(),
  needs: z
    .array(z.strictObject({ id, statement: long, problemId: z.string().max(60) }))
    .max(40)
    .optional(),
  isSafetyPlanReady: z.boolean().optional(),
})

export const said = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export const gap = said.extend({ at: z.record(z.string(), z.string()).optional() })

const score = z.object({ code: z.string(), value: z.number(), min: z.number(), max: z.number() })
/** What the answers say, as it was scored when the taking was finished. */
export const scored = z.object({
  scores: z.array(score),
  parts: z.array(score.extend({ band: said.optional() })),
  band: said.nullable(),
  notes: z.array(said),
  isComplete: z.boolean(),
  notAsked: z.array(z.string()),
  unanswered: z.array(z.string()),
  notApplicable: z.array(z.string()),
})
const change = z.object({
  code: z.string(),
  before: z.number(),
  after: z.number(),
  difference: z.number(),
  meaning: z.enum(['better', 'worse', 'no_clear_change', 'not_established']),
})
export const comparison = z.object({
  baselineOn: z.string(),
  latestOn: z.string(),
  scores: z.array(change),
  parts: z.array(change),
})
export const worded = z.object({
  name: z.string(),
  lead: z.string(),
  items: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string(), value: z.number().nullable() })),
  band: z.string().nullable(),
  notes: z.array(z.string()),
})

const wordedPart = z.object({
  code: z.string(),
  title: z.string(),
  lines: z.array(z.object({ id: z.string(), label: z.string(), answer: z.string() })),
  findings: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      isKey: z.boolean(),
      confirmation: z.string(),
      confirmedBy: z.string(),
      evidence: z.array(z.object({ source: z.string(), method: z.string(), who: z.string().nullable() })),
    }),
  ),
})
export const wordedSection = z.object({
  language: z.enum(['id', 'en']),
  structure: z.number(),
  wordedOn: z.string(),
  parts: z.array(wordedPart),
})
