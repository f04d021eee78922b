import type { Role } from '../../kernel/roles.ts'
import { LEVELS } from './gas.ts'
import { ATENSI_COMPONENTS } from './plan.ts'
import type { Goal, PlanBody, Step } from './plan-body.ts'
import { diffPlans, removalsUnexplained } from './plan-diff.ts'
import type words from './words/rules.id.json'

/** A code with a sentence in every language, the values that its sentence names, and where in the plan it points. */
export type Said = {
  code: keyof typeof words
  params?: Readonly<Record<string, string | number>>
  at?: { goalId: string; stepId?: string }
}

/** Two to five goals, so that she can hold them in her head (domain.md 4.3, stage 4). A centre may set otherwise. */
export const GOALS_PER_PLAN = { min: 2, max: 5 }
export type Limits = { min: number; max: number }

const isBlank = (text: string): boolean => text.trim() === ''

function missingInStep(goalId: string, step: Step): Said[] {
  const at = { goalId, stepId: step.id }
  const said: Said[] = []
  if (isBlank(step.activity)) said.push({ code: 'plan_step_activity', at })
  if (!step.component || !ATENSI_COMPONENTS.includes(step.component)) said.push({ code: 'plan_step_component', at })
  if (!step.ownerId && isBlank(step.ownerWords ?? '')) said.push({ code: 'plan_step_owner', at })
  if (!step.startsOn || !step.endsOn) said.push({ code: 'plan_step_dates', at })
  else if (step.startsOn > step.endsOn) said.push({ code: 'plan_step_dates_turned', at })
  return said
}

function missingInGoal(goal: Goal, needIds: ReadonlySet<string>): Said[] {
  const at = { goalId: goal.id }
  const said: Said[] = []
  if (isBlank(goal.herWords)) said.push({ code: 'plan_goal_her_words', at })
  if (!goal.needId) said.push({ code: 'plan_goal_need', at })
  else if (!needIds.has(goal.needId)) said.push({ code: 'plan_goal_need_unknown', at })
  const blank = LEVELS.filter((level) => isBlank(goal.levels[`${level}`]))
  if (blank.length > 0) said.push({ code: 'plan_goal_levels', params: { count: blank.length }, at })
  const texts = LEVELS.map((level) => goal.levels[`${level}`].trim().toLowerCase()).filter((text) => text !== '')
  if (new Set(texts).size < texts.length) said.push({ code: 'plan_goal_levels_same', at })
  if (goal.startLevel === null) said.push({ code: 'plan_goal_start', at })
  if (![goal.importance, goal.difficulty].every((n) => n === 1 || n === 2 || n === 3)) {
    said.push({ code: 'plan_goal_weight', at })
  }
  if (goal.steps.length === 0) said.push({ code: 'plan_goal_steps', at })
  return [...said, ...goal.steps.flatMap((step) => missingInStep(goal.id, step))]
}

/**
 * What the plan still lacks before it can be proposed (G4, domain.md 4.3): nothing in the list = it can. Whether a
 * sentence is truly hers no rule can see; the signature and the talk are what vouch for it.
 *
 * @param needIds the needs of the signed assessment
 */
export function missingToPropose(
  plan: PlanBody,
  needIds: ReadonlySet<string>,
  limits: Limits = GOALS_PER_PLAN,
): Said[] {
  const said: Said[] = []
  const count = plan.goals.length
  if (count < limits.min) said.push({ code: 'plan_goals_too_few', params: { count, min: limits.min } })
  if (count > limits.max) said.push({ code: 'plan_goals_too_many', params: { count, max: limits.max } })
  if (!plan.discussedOn) said.push({ code: 'plan_not_discussed' })
  return [...said, ...plan.goals.flatMap((goal) => missingInGoal(goal, needIds))]
}

/** What a new version lacks: the same, and a reason for whatever of the version in force it takes out. */
export function missingAll(
  plan: PlanBody,
  needIds: ReadonlySet<string>,
  inForce: PlanBody | null,
  limits: Limits = GOALS_PER_PLAN,
): Said[] {
  const unexplained = inForce ? removalsUnexplained(diffPlans(inForce, plan)) : []
  const removals: Said[] =
    unexplained.length > 0 ? [{ code: 'plan_removal_reason', params: { count: unexplained.length } }] : []
  return [...missingToPropose(plan, needIds, limits), ...removals]
}

/** Nudges that never hinder: steps with no line of the budget that there is (P51: the work depends on the budget). */
export const adviceOn = (plan: PlanBody, lines: ReadonlySet<string>): Said[] =>
  plan.goals.flatMap((goal) =>
    goal.steps
      .filter(({ budgetLineId }) => !budgetLineId || !lines.has(budgetLineId))
      .map((step): Said => ({ code: 'plan_step_budget', at: { goalId: goal.id, stepId: step.id } })),
  )

/** Who signs, in this order; the head then approves (G4). */
export const SIGNERS = ['client', 'social_worker', 'coordinator'] as const
export type Signer = (typeof SIGNERS)[number]
/** By hand, by thumb, or spoken after it was read to her. The last two need a witness (form F04). */
export const MANNERS = ['hand', 'thumb', 'spoken'] as const
export type Manner = (typeof MANNERS)[number]

/**
 * Who is the second pair of eyes: a coordinator who is not her worker; where there is none, a head who is not her worker; nobody
 * when the head herself is her worker and alone.
 */
export function secondSigner(
  responsibleId: string | null,
  holders: { coordinators: readonly string[]; heads: readonly string[] },
): 'coordinator' | 'head' | null {
  const isAnother = (id: string) => id !== responsibleId
  if (holders.coordinators.some(isAnother)) return 'coordinator'
  return holders.heads.some(isAnother) ? 'head' : null
}

export type Signature = {
  signer: Signer
  personId: string
  /** The version that was signed. A later version needs new signatures. */
  version: number
  signedOn: Temporal.PlainDate
  manner: Manner
  witnessId?: string
}

const isValid = (signature: Signature, version: number): boolean =>
  signature.version === version &&
  (signature.manner === 'hand' || (signature.witnessId !== undefined && signature.witnessId !== signature.personId))

/** Whose signature this version still waits for. */
export const signaturesMissing = (version: number, signatures: readonly Signature[]): Signer[] =>
  SIGNERS.filter((signer) => !signatures.some((s) => s.signer === signer && isValid(s, version)))

export type Approval = {
  /** the version that is decided on, and what it says */
  version: number
  plan: PlanBody
  needIds: ReadonlySet<string>
  signatures: readonly Signature[]
  proposerId: string
  conferenceHeld: boolean
  limits?: Limits
  actor: { personId: string; roles: readonly Role[] }
}

/**
 * Why this person may not approve this plan now; an empty list = approve. The head alone approves, and nobody approves
 * what they proposed, whatever roles they hold together (ARCHITECTURE.md, G4; domain.md 8.1).
 */
export function refusalsToApprove(approval: Approval): Said[] {
  const { plan, version, needIds, limits, actor } = approval
  const said: Said[] = []
  if (!actor.roles.includes('head')) said.push({ code: 'plan_head_only' })
  if (actor.personId === approval.proposerId) said.push({ code: 'plan_own_proposal' })
  const lacking = missingToPropose(plan, needIds, limits).length
  if (lacking > 0) said.push({ code: 'plan_incomplete', params: { count: lacking } })
  const unsigned = signaturesMissing(version, approval.signatures)
  said.push(...unsigned.map((signer): Said => ({ code: `plan_unsigned_${signer}` })))
  if (!approval.conferenceHeld) said.push({ code: 'plan_conference_2' })
  return said
}

/** The day of the next review goes on into a new version as long as it is still to come. */
export const stillAhead = (on: string | null, today: Temporal.PlainDate): string | null =>
  on !== null && on >= today.toString() ? on : null
