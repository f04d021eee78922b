import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '../../../kernel/roles.ts'
import type { ExitCode } from '../exits.ts'
import { EXIT_CODES } from '../exits.ts'
import type { EvidenceName, Move } from '../stage-rules.ts'
import { judgeMove, missingFor, REASON_MIN_LENGTH } from '../stage-rules.ts'
import type { Place, Stage } from '../stages.ts'
import { GATES, STAGES } from '../stages.ts'

/**
 * What ARCHITECTURE.md demands before a stage is left forward, written out once more by hand: the oracle must not be the table
 * that is tested. "A or B" stands as a list of alternatives.
 */
const DEMANDED: Record<Stage, readonly (EvidenceName | readonly EvidenceName[])[]> = {
  identification: [
    ['referral_letter_or_reason', 'emergency_admitted'],
    ['eligibility_checked', 'emergency_admitted'],
    'safety_triage_done',
    ['admission_decided', 'emergency_admitted'],
  ],
  data: [
    'arrival_registered',
    'consent_recorded',
    'minimum_identity_recorded',
    'risk_level_recorded',
    'bed_assigned',
    'social_worker_assigned',
    'receipt_minute_signed',
    'referral_letter_or_reason',
    'eligibility_checked',
    'admission_decided',
  ],
  assessment: ['assessment_signed_off', 'problems_ranked', 'key_findings_sourced', 'risk_rerated', 'conference_1_held'],
  plan: [
    'goals_complete',
    'plan_signed_by_client',
    'plan_signed_by_social_worker',
    'plan_signed_by_coordinator',
    'conference_2_held',
    'plan_approved_by_head',
  ],
  intervention: ['review_held', 'weekly_notes_kept_or_explained', 'attendance_kept_or_explained'],
  review: ['review_decided', 'evaluation_chosen'],
  evaluation: [
    'skill_result_recorded',
    'practicum_recorded',
    'instruments_repeated',
    'goal_attainment_scored',
    'own_view_recorded',
    'readiness_decided',
    'evaluation_report_delivered',
  ],
  termination: [
    'conference_4_held',
    'destination_safe',
    'belongings_and_savings_returned',
    'toolkit_rule_met',
    'aftercare_arranged',
    'closing_approved_by_head',
  ],
}

const NAMES = [
  ...GATES.map(({ name }) => name as EvidenceName),
  ...missingFor({ from: 'termination', to: 'closed', exit: 'LULUS' }, new Set()),
]

/** `next` and `before` are said from where the case is, so that walks go far; other places are tried as well. */
type Try = {
  kind: 'move'
  to: Place | 'next' | 'before'
  exit: ExitCode
  strayExit: boolean
  override: boolean
  roles: Role[]
  reason: string
}
type Act =
  | { kind: 'meet'; name: EvidenceName }
  | { kind: 'lose'; name: EvidenceName }
  | { kind: 'meet_all'; but: EvidenceName | null }
  | Try

const anyName = fc.constantFrom(...NAMES)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('meet' as const), name: anyName }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lose' as const), name: anyName }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('meet_all' as const), but: fc.option(anyName, { nil: null }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      to: fc.oneof(
        { weight: 6, arbitrary: fc.constant('next' as const) },
        { weight: 1, arbitrary: fc.constant('before' as const) },
        { weight: 2, arbitrary: fc.constantFrom<Place>(...STAGES, 'closed') },
      ),
      exit: fc.oneof(fc.constant('LULUS' as const), fc.constantFrom(...EXIT_CODES)),
      strayExit: fc.nat(9).map((n) => n === 0),
      override: fc.nat(3).map((n) => n === 0),
      roles: fc.subarray<Role>(['head', 'coordinator', 'social_worker', 'administration', 'guard'], { minLength: 1 }),
      reason: fc.constantFrom('', 'pendek', '          ', 'Alasan yang cukup panjang untuk dibaca'),
    }),
  },
)

type World = { at: Place; evidence: Set<EvidenceName>; passedByHead: Set<EvidenceName>; forwards: number }

const placeOf = (at: Place, to: Try['to']): Place => {
  if (to !== 'next' && to !== 'before') return to
  const here = at === 'closed' ? STAGES.length : STAGES.indexOf(at)
  return STAGES[to === 'next' ? here + 1 : Math.max(here - 1, 0)] ?? 'closed'
}

/** Asks the rule, checks what it lets happen, and makes the move. */
function attempt(world: World, step: Try): void {
  const to = placeOf(world.at, step.to)
  const named = to === 'closed' || step.strayExit
  const move: Move = { from: world.at, to, ...(named && { exit: step.exit }), ...(step.override && { override: true }) }
  const judgement = judgeMove(move, world.evidence, step.roles, step.reason)
  if (!judgement.allowed) return
  expect(world.at).not.toBe('closed')
  if (judgement.overridden.length > 0) {
    expect(step.override && step.roles.includes('head')).toBe(true)
    expect(step.reason.trim().length).toBeGreaterThanOrEqual(REASON_MIN_LENGTH)
    expect(judgement.overridden).not.toContain('eligibility_checked')
    for (const name of judgement.overridden) world.passedByHead.add(name)
  }
  const from = world.at as Stage // 'closed' was excluded above
  const distance = (to === 'closed' ? STAGES.length : STAGES.indexOf(to)) - STAGES.indexOf(from)
  if (to !== 'closed') expect(distance).toBeLessThanOrEqual(1)
  if (distance > 0 && (to !== 'closed' || step.exit === 'LULUS')) {
    world.forwards += 1
    for (const demand of DEMANDED[from]) {
      const ways = typeof demand === 'string' ? [demand] : demand
      const reached = ways.some((name) => world.evidence.has(name) || world.passedByHead.has(name))
      expect(reached, `${from} was left without ${ways.join(' or ')}`).toBe(true)
    }
  }
  for (const name of judgement.overridden) world.evidence.add(name)
  for (const name of judgement.lapses) {
    world.evidence.delete(name)
    world.passedByHead.delete(name)
  }
  world.at = to
}

function play(world: World, step: Act): void {
  if (step.kind === 'move') attempt(world, step)
  else if (step.kind === 'meet') world.evidence.add(step.name)
  else if (step.kind === 'lose') {
    world.evidence.delete(step.name)
    world.passedByHead.delete(step.name)
  } else for (const name of NAMES) if (name !== step.but) world.evidence.add(name)
}

test('no sequence of moves leaves a stage without its hard gates, unless the head passed them with a reason', () => {
  let forwards = 0
  let completed = 0
  let passed = 0
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 150, size: 'max' }), (steps) => {
      const world: World = { at: 'identification', evidence: new Set(), passedByHead: new Set(), forwards: 0 }
      for (const step of steps) play(world, step)
      forwards += world.forwards
      if (world.forwards >= STAGES.length) completed += 1
      passed += world.passedByHead.size
    }),
    { numRuns: 400 },
  )
  // the walks did walk: far, to the end, and with exceptions of the head on the way
  expect(forwards).toBeGreaterThan(400)
  expect(completed).toBeGreaterThan(20)
  expect(passed).toBeGreaterThan(5)
})

test('a case with all its evidence goes from the first stage to its end', () => {
  const evidence = new Set(NAMES)
  let at: Place = 'identification'
  for (const to of [...STAGES.slice(1), 'closed'] as Place[]) {
    const move: Move = { from: at, to, ...(to === 'closed' ? { exit: 'LULUS' as const } : {}) }
    expect(judgeMove(move, evidence, ['head', 'social_worker'], '').allowed).toBe(true)
    at = to
  }
})

test('more evidence never closes a road, but for the exits that it makes untrue', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Place>(...STAGES),
      fc.constantFrom<Place>(...STAGES),
      fc.subarray(NAMES),
      fc.constantFrom(...NAMES),
      (from, to, some, more) => {
        const reason = 'Alasan yang cukup panjang'
        const before = judgeMove({ from, to }, new Set(some), ['head', 'social_worker'], reason)
        const after = judgeMove({ from, to }, new Set([...some, more]), ['head', 'social_worker'], reason)
        if (before.allowed) expect(after.allowed).toBe(true)
      },
    ),
  )
})
