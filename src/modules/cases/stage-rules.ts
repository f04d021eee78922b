import type { Role } from '../../kernel/roles.ts'
import type { ExitCheck } from './exit-checks.ts'
import { EXIT_CHECKS } from './exit-checks.ts'
import type { Exit, ExitCode } from './exits.ts'
import { EXITS } from './exits.ts'
import type { StageMove } from './stage-moves.ts'
import { findMove, MOVES } from './stage-moves.ts'
import type { GateName, Place, Stage } from './stages.ts'
import { GATES, isStage, softGates } from './stages.ts'
import type words from './words/rules.id.json'

/** A code with a sentence in every language, and the values that its sentence names. */
export type Said = { code: keyof typeof words; params?: Readonly<Record<string, string | number>> }

export type EvidenceName = GateName | ExitCheck
/** What is true of the case now. It says that a thing was done, never with what result. */
export type Evidence = ReadonlySet<EvidenceName>
/** A line of `case_evidence`, in the order of writing: met, or lost again. */
export type EvidenceLine = { name: EvidenceName; met: boolean }

/** `exit` is named when, and only when, the case closes. `override`: the head passes the missing gates. */
export type Move = { from: Place; to: Place; exit?: ExitCode; override?: boolean }

export type Judgement =
  | { allowed: true; overridden: EvidenceName[]; lapses: readonly GateName[]; advised: EvidenceName[] }
  | { allowed: false; refusals: Said[]; missing: EvidenceName[] }

/** Shortest reason that can be one: characters, without the spaces around it. */
export const REASON_MIN_LENGTH = 10

/** What stands after all lines: the last line of each name counts. */
export function standing(lines: readonly EvidenceLine[]): Evidence {
  const now = new Set<EvidenceName>()
  for (const line of lines) line.met ? now.add(line.name) : now.delete(line.name)
  return now
}

const exitOf = (move: Move): Exit | undefined => (move.exit === undefined ? undefined : EXITS[move.exit])

const checklist = (move: Move): readonly EvidenceName[] => {
  const exit = exitOf(move)
  if (!exit) return []
  return [...exit.checks, ...(move.from === 'identification' ? [] : (exit.inHouse ?? []))]
}

/** Only the exit that completes the programme walks through the last gate; the others leave from where she is. */
const roadOf = (move: Move): StageMove | undefined =>
  move.to === 'closed' && move.exit !== 'LULUS' ? undefined : findMove(move.from, move.to)

/** Hard gates and checks that the move still lacks, in the order of the work. Says nothing of whether it is legal. */
export function missingFor(move: Move, evidence: Evidence): EvidenceName[] {
  const gates = (roadOf(move)?.needs ?? [])
    .filter(({ unless }) => unless === undefined || !evidence.has(unless))
    .map(({ gate }) => gate)
  return [...new Set<EvidenceName>([...gates, ...checklist(move)])].filter((name) => !evidence.has(name))
}

/** The nudges of the stage that are not followed yet. They never hinder (design.md 4.4, soft gates). */
export const advisedFor = (from: Place, evidence: Evidence): EvidenceName[] =>
  isStage(from) ? softGates(from).flatMap(({ name }) => (evidence.has(name) ? [] : [name])) : []

const mayBeOverridden = (name: EvidenceName): boolean =>
  Object.hasOwn(EXIT_CHECKS, name)
    ? EXIT_CHECKS[name as ExitCheck] // a key of the list, just tested
    : GATES.some((gate) => gate.name === name && gate.overridable)

/** Does anything that leads out of this stage ask for it: a move, or one of the exits? What is not asked is not let pass. */
export const isAskedIn = (stage: Stage, name: string): boolean =>
  GATES.some((gate) => gate.name === name && gate.stage === stage) ||
  MOVES.some((move) => move.from === stage && move.needs.some(({ gate }) => gate === name)) ||
  Object.values(EXITS).some(
    (exit) => exit.from.includes(stage) && [...exit.checks, ...(exit.inHouse ?? [])].some((check) => check === name),
  )

/** Is there such a road at all? The refusals name the first thing that is wrong with it. */
function illegal(move: Move, evidence: Evidence): Said[] {
  if (move.from === 'closed') return [{ code: 'move_closed_case' }]
  if (move.to === 'closed') {
    const exit = exitOf(move)
    if (!exit) return [{ code: 'move_exit_unnamed' }]
    if (!exit.from.includes(move.from)) return [{ code: 'move_exit_not_from_here' }]
    return exit.notOnce && evidence.has(exit.notOnce) ? [{ code: 'move_exit_too_late' }] : []
  }
  if (move.exit !== undefined) return [{ code: 'move_exit_needs_closing' }]
  return findMove(move.from, move.to) ? [] : [{ code: 'move_no_such_road' }]
}

/**
 * May this move be made, by somebody with these roles, with this reason? The trigger on `stage_entries` asks the same of
 * the same table; this answer is for the screen and for the sentence (ARCHITECTURE.md).
 *
 * An override needs the head, a written reason, something that is missing, and nothing among it that nobody may pass.
 */
export function judgeMove(move: Move, evidence: Evidence, actorRoles: readonly Role[], reason: string): Judgement {
  const wrong = illegal(move, evidence)
  const missing = wrong.length > 0 ? [] : missingFor(move, evidence)
  if (wrong.length > 0) return { allowed: false, refusals: wrong, missing }

  const road = roadOf(move)
  const refusals: Said[] = []
  const isHead = actorRoles.includes('head')
  const movers = road?.roles ?? ['head']
  if (move.override) {
    if (!isHead) refusals.push({ code: 'move_override_head_only' })
    if (missing.length === 0) refusals.push({ code: 'move_override_needless' })
    if (missing.some((name) => !mayBeOverridden(name))) refusals.push({ code: 'move_override_impossible' })
  } else {
    if (!movers.some((role) => actorRoles.includes(role))) refusals.push({ code: 'move_not_yours' })
    if (missing.length > 0) refusals.push({ code: 'move_gates_missing', params: { count: missing.length } })
  }
  const needsReason = move.override === true || (road?.needsReason ?? true)
  if (needsReason && reason.trim().length < REASON_MIN_LENGTH) {
    refusals.push({ code: 'move_reason_needed', params: { length: REASON_MIN_LENGTH } })
  }
  if (refusals.length > 0) return { allowed: false, refusals, missing }
  return { allowed: true, overridden: missing, lapses: road?.lapses ?? [], advised: advisedFor(move.from, evidence) }
}
