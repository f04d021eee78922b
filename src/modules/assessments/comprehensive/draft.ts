import type { Finding } from './finding.ts'

/** Somebody who gave information. How they are related, never more of their identity than that. */
export type Informant = { id: string; relation: string }

/** What she faces, with its place in the order of urgency: 1 first. Null = not ranked yet. */
export type Problem = { id: string; statement: string; rank: number | null }

/** What she needs, and which concern it answers. Goals of the plan link to it by id. */
export type Need = { id: string; statement: string; problemId: string }

export type Risk = { level: 'low' | 'medium' | 'high' | 'emergency'; ratedOn: Temporal.PlainDate }

/** The assessment while it is being written. */
export type ComprehensiveDraft = {
  startedOn: Temporal.PlainDate
  /** By field id. Null = "tidak ingin menjawab", which is an answer; a field that is absent is still open. */
  answers: Readonly<Record<string, string | null>>
  informants: readonly Informant[]
  findings: readonly Finding[]
  problems: readonly Problem[]
  needs: readonly Need[]
  /** Rated anew in this assessment. */
  risk: Risk | null
  isSafetyPlanReady: boolean
}
