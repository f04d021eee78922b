import type { Role } from '../../kernel/roles.ts'
import type { GateName, Place, Stage } from './stages.ts'
import { GATES, hardGates, positionOf, STAGES } from './stages.ts'

/** What a move asks for. `unless`: not asked while that other evidence stands. */
export type Requirement = { gate: GateName; unless?: GateName }

export type StageMove = {
  from: Stage
  to: Place
  /** forward: the gates · loop: an ordinary way round (ARCHITECTURE.md) · back: "any stage may go back" (design.md 4.4) */
  kind: 'forward' | 'loop' | 'back'
  needs: readonly Requirement[]
  needsReason: boolean
  roles: readonly Role[]
  /** Decisions that lapse with the move: whoever comes this way again decides again. */
  lapses: readonly GateName[]
}

/** Who puts the move on record. A conference is recorded by its chair or the social worker; its minutes are a gate. */
export const MOVERS: Readonly<Record<Stage, readonly Role[]>> = {
  identification: ['head'],
  data: ['administration', 'social_worker'],
  assessment: ['social_worker', 'coordinator'],
  plan: ['head'],
  intervention: ['social_worker'],
  review: ['social_worker', 'coordinator'],
  evaluation: ['social_worker', 'coordinator'],
  termination: ['head'],
}

/** An emergency admission comes in at once and owes these before it leaves the stage of data (domain.md 4.2). */
export const DEFERRED_BY_EMERGENCY = ['referral_letter_or_reason', 'eligibility_checked', 'admission_decided'] as const

const isDeferred = (gate: GateName): boolean => DEFERRED_BY_EMERGENCY.some((name) => name === gate)

const forwardNeeds = (stage: Stage): Requirement[] => {
  const own = hardGates(stage).map(({ name }): Requirement => {
    return isDeferred(name) ? { gate: name, unless: 'emergency_admitted' } : { gate: name }
  })
  return stage === 'data' ? [...DEFERRED_BY_EMERGENCY.map((gate) => ({ gate })), ...own] : own
}

/** Every decision taken from the stage gone back to up to the stage left. */
const lapsing = (from: Stage, to: Stage): GateName[] =>
  GATES.filter((gate) => {
    const position = positionOf(gate.stage)
    return gate.decision && position >= positionOf(to) && position <= positionOf(from)
  }).map((gate) => gate.name)

const forward = STAGES.map((from, index): StageMove => {
  const needs = forwardNeeds(from)
  const to = STAGES[index + 1] ?? 'closed'
  return { from, to, kind: 'forward', needs, needsReason: false, roles: MOVERS[from], lapses: [] }
})

const loop = (from: Stage, to: Stage, gate: GateName, needsReason: boolean): StageMove => {
  return { from, to, kind: 'loop', needs: [{ gate }], needsReason, roles: MOVERS[from], lapses: lapsing(from, to) }
}

const loops = [
  loop('review', 'intervention', 'review_decided', false), // continue, change track, refer, extend
  loop('review', 'plan', 'review_decided', true),
  loop('review', 'assessment', 'review_decided', true),
  loop('evaluation', 'intervention', 'extension_decided', true),
]

const back = STAGES.flatMap((from, index): StageMove[] => {
  const to = STAGES[index - 1]
  if (!to || loops.some((l) => l.from === from && l.to === to)) return []
  const roles: Role[] = [...new Set<Role>([...MOVERS[from], ...MOVERS[to], 'social_worker'])]
  return [{ from, to, kind: 'back', needs: [], needsReason: true, roles, lapses: lapsing(from, to) }]
})

/**
 * Every legal move between stages. What is not here is refused. A closed case moves nowhere: a woman who comes again gets
 * a new case on the same person (domain.md 4.4, re-admission).
 */
export const MOVES: readonly StageMove[] = [...forward, ...loops, ...back]

export const findMove = (from: Place, to: Place): StageMove | undefined =>
  MOVES.find((move) => move.from === from && move.to === to)
