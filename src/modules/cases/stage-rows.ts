import { EXIT_CHECKS } from './exit-checks.ts'
import { EXIT_CODES, EXITS } from './exits.ts'
import { MOVES } from './stage-moves.ts'
import { GATES, HOLDS_DAYS, positionOf, STAGE_TABLE, STAGES } from './stages.ts'

/**
 * The same tables as rows, for the seed of the database: the trigger that moves a case refuses from these what
 * `judgeMove` refuses in memory. Values are codes, booleans, numbers and lists of codes; nothing needs escaping.
 */
export const stageRows = () =>
  STAGES.map((code) => ({
    code,
    position: positionOf(code),
    gate_code: STAGE_TABLE[code].gate,
    decides: STAGE_TABLE[code].decides,
  }))

/** One row for each kind of evidence that a stage knows: hard, soft, or aside (asked for by a side road only). */
export const gateRows = () =>
  GATES.map((gate, index) => ({
    name: gate.name,
    stage: gate.stage,
    kind: gate.kind,
    position: index + 1,
    is_decision: gate.decision,
    is_overridable: gate.overridable,
    holds_days: HOLDS_DAYS[gate.name] ?? null,
  }))

/** Legal moves. `lapses`: evidence that the trigger writes as lost when the move is made. `to_stage` may be `closed`. */
export const moveRows = () =>
  MOVES.map((move) => ({
    from_stage: move.from,
    to_stage: move.to,
    kind: move.kind,
    needs_reason: move.needsReason,
    roles: [...move.roles],
    lapses: [...move.lapses],
  }))

/**
 * What each move asks for: the gate must stand, unless the evidence in `unless_gate` does. The rows from termination to
 * `closed` are what the exit that completes the programme asks for beside its own checklist.
 */
export const requirementRows = () =>
  MOVES.flatMap((move) =>
    move.needs.map(({ gate, unless }) => ({
      from_stage: move.from,
      to_stage: move.to,
      gate,
      unless_gate: unless ?? null,
    })),
  )

export const exitRows = () =>
  EXIT_CODES.map((code) => {
    const exit = EXITS[code]
    return {
      code,
      from_stages: [...exit.from],
      not_once: exit.notOnce ?? null,
      choice: exit.choice,
      decides: exit.decides,
      four_eyes: exit.fourEyes,
      conference: exit.conference,
      conference_within_days: exit.conferenceWithinDays ?? null,
      toolkit: exit.toolkit,
      counts_as: exit.countsAs,
      aftercare: exit.aftercare,
      silences_messages: exit.silencesMessages ?? false,
    }
  })

/** The checklist of each exit. `in_house_only`: asked only when she has already lived in the house. */
export const exitCheckRows = () =>
  EXIT_CODES.flatMap((code) => {
    const { checks, inHouse = [] } = EXITS[code]
    return [...checks, ...inHouse].map((evidence, index) => ({
      exit_code: code,
      position: index + 1,
      evidence,
      in_house_only: index >= checks.length,
      is_overridable: Object.entries(EXIT_CHECKS).every(([check, may]) => check !== evidence || may),
    }))
  })
