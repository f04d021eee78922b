import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** Somebody of the house as a letter names her. */
export type Officer = { name: string; post: string | null; rank: string | null; nip: string | null }
export type Intake = {
  id: string
  name: string
  year: number
  ordinal: number
  startsOn: string
  endsOn: string
  quota: number
}

type Party = {
  name: string
  nip?: string | undefined
  post?: string | undefined
  rank?: string | undefined
  office?: string | undefined
  actingFor?: string | undefined
  relation?: string | undefined
}
/** F07 as the receipt minute of `admission` holds it. */
export type ReceiptMinute = {
  handedAt: string
  body: {
    place: string
    basis?: string | undefined
    partyOne: Party
    partyTwo: Party
    condition: string
    papers: readonly string[]
    goods: readonly string[]
    cashRupiah?: number | undefined
    child?: string | undefined
    explanation?: string | undefined
    copies: number
    witnesses: readonly { name: string; post?: string | undefined }[]
  }
}

/** F04 and F05: her newest answer to each question. */
export type Consents = {
  answers: Readonly<Record<string, string>>
  talk: {
    on: string
    explainedBy: string
    language: string | null
    witness: string | null
    questions: string | null
  } | null
}

/** The answer to a list of the social office. `isProtected` rows carry no name. */
export type Selection = {
  letter: { number: string; on: string; subject: string; rows: number }
  office: string
  intakeName: string
  arrivesOn: string | null
  countNote?: string
  /** names of the list that nobody has decided on yet */
  undecided?: number
  results: readonly {
    no: string
    name: string | null
    nik: string | null
    isProtected: boolean
    decision: 'accepted' | 'waiting' | 'not_yet'
    note?: string | null
    reason?: string | null
    nextStep?: string | null
    otherPlace?: string | null
  }[]
}

/** F16: the plan as it stands; names of owners in words. A draft was not put to the head yet: the paper says so. */
export type PlanFacts = {
  version: number
  isDraft: boolean
  on: string | null
  reviewOn: string | null
  herWish: string | null
  strengths: string | null
  note: string | null
  goals: readonly {
    herWords: string
    weight: number
    problem: string | null
    need: string | null
    start: number | null
    levels: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string | null>>
    steps: readonly {
      activity: string
      component: string | null
      owner: string | null
      from: string | null
      to: string | null
      place: string | null
      budget: string | null
    }[]
  }[]
}

/** F31 for an intake: figures and texts; register numbers, never names. */
export type EvaluationFacts = {
  summary: string
  classes: readonly { name: string; people: number; assessed: number; competent: number; attendance: string | null }[]
  skillNote: string
  practice: readonly { name: string; days: number; customers: number; incomeRupiah: number; profitRupiah: number }[]
  changes: readonly string[]
  roles: readonly { role: string; count: number; text: string }[]
  obstacles: readonly string[]
  suggestions: readonly { text: string; owner: string | null; until: string | null }[]
  results: readonly {
    registerNo: string
    className: string | null
    attendance: string | null
    result: string | null
    profitRupiah: number | null
    note: string | null
  }[]
}

/** F33: why and when the service ends. The destination is left out for a protected woman by this module. */
export type Ending = {
  endsOn: string
  reason: string
  destination: string | null
  considering: readonly string[]
  decisions: readonly string[]
}

/** F34: back to family, to a Dinas, or goods to an heir. */
export type Handover = {
  title: string
  on: string
  time: string | null
  place: string
  giver: Party
  receiver: Party & { checkedBy: string | null; address: string | null }
  text: string
  details: readonly { label: string; value: string | null }[]
  cashLabel: string
  cashRupiah: number
  goods: readonly { name: string; amount: string; condition: string | null }[]
  agreements: readonly string[]
  copies: number
  witnesses: readonly { name: string; post?: string | undefined }[]
}

/** F35: equipment for her business. */
export type Toolkit = {
  on: string
  time: string | null
  place: string
  business: string
  fund: string
  giver: Party
  items: readonly {
    name: string
    brand: string | null
    serial: string | null
    amount: number
    unit: string | null
    priceRupiah: number
  }[]
  promises: readonly string[]
  copies: number
}

/**
 * What letters ask of other modules, filled by the application (src/app/paper-sources.ts). A paper whose source is not there
 * yet is not offered. Facts with a face of their own (case, identity) are imported directly.
 */
export type Sources = {
  officer(ctx: Ctx, role: Role): Promise<Officer | null>
  intakes(ctx: Ctx): Promise<Intake[]>
  minute(ctx: Ctx, caseId: string): Promise<ReceiptMinute | null>
  /** the letter that brought her here, in words; null without one */
  letterInWords(ctx: Ctx, caseId: string): Promise<string | null>
  consents(ctx: Ctx, caseId: string): Promise<Consents>
  selections?: (ctx: Ctx) => Promise<{ id: string; label: string }[]>
  selection?: (ctx: Ctx, referralId: string) => Promise<Selection | null>
  plan?: (ctx: Ctx, caseId: string) => Promise<PlanFacts | null>
  evaluation?: (ctx: Ctx, intakeId: string) => Promise<EvaluationFacts | null>
  ending?: (ctx: Ctx, caseId: string) => Promise<Ending | null>
  handover?: (ctx: Ctx, caseId: string) => Promise<Handover | null>
  toolkit?: (ctx: Ctx, caseId: string) => Promise<Toolkit | null>
  /** ticks the head's task when the letter no longer waits for her */
  finishTask(ctx: Ctx, taskId: string): Promise<void>
}
