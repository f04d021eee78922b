import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../kernel/words.ts'
import type { ExitCheck } from '../exit-checks.ts'
import { gateRows, moveRows, requirementRows, stageRows } from '../stage-rows.ts'
import type { Evidence, EvidenceName, Move } from '../stage-rules.ts'
import { advisedFor, judgeMove, missingFor, standing } from '../stage-rules.ts'
import type { GateName, Stage } from '../stages.ts'
import { GATES, hardGates, STAGE_TABLE, STAGES } from '../stages.ts'
import rulesEn from '../words/rules.en.json' with { type: 'json' }
import rulesId from '../words/rules.id.json' with { type: 'json' }
import stagesEn from '../words/stages.en.json' with { type: 'json' }
import stagesId from '../words/stages.id.json' with { type: 'json' }

const [id, en] = [
  { ...rulesId, ...stagesId },
  { ...rulesEn, ...stagesEn },
]

// the compiler refuses this file when a gate, a stage or a check has no sentence
type SentenceOf = `gate.${GateName}` | `stage.${Stage | 'closed'}` | `check.${ExitCheck}`
const sentences: Record<SentenceOf, string> = id

const having = (...names: EvidenceName[]): Evidence => new Set(names)
const all = (stage: Stage): EvidenceName[] => hardGates(stage).map(({ name }) => name)
const without = (names: EvidenceName[], ...gone: EvidenceName[]) => names.filter((name) => !gone.includes(name))
const judge = (move: Move, evidence: Evidence, role: 'head' | 'social_worker' | 'guard' = 'head', reason = '') =>
  judgeMove(move, evidence, [role], reason)
const codes = (judgement: ReturnType<typeof judgeMove>) =>
  judgement.allowed ? [] : judgement.refusals.map(({ code }) => code)

describe('the eight stages', () => {
  test('stand in the order of the study, with the short names of the screen', () => {
    expect(STAGES.map((stage) => STAGE_TABLE[stage].short)).toEqual([
      'Awal',
      'Data',
      'Asesmen',
      'Rencana',
      'Pelaksanaan',
      'Review',
      'Evaluasi',
      'Selesai layanan',
    ])
    expect(STAGES.map((stage) => STAGE_TABLE[stage].gate)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'])
    for (const stage of STAGES) expect(id[`stage.${stage}`]).toBe(STAGE_TABLE[stage].short)
  })

  test('no gate has the name of another, so that evidence speaks of one gate only', () => {
    expect(new Set(GATES.map(({ name }) => name)).size).toBe(GATES.length)
  })

  test('every gate, stage and check has a sentence in both languages, with the same gaps', () => {
    expect(Object.keys(sentences).length).toBeGreaterThan(60)
    expect(Object.keys(en)).toEqual(Object.keys(id))
    expect(problemsOf(id, en)).toEqual([])
    for (const { name } of GATES) expect(Object.keys(id)).toContain(`gate.${name}`)
  })
})

describe('leaving a stage', () => {
  test.each(STAGES.slice(0, -1).map((stage, index) => [stage, STAGES[index + 1] as Stage] as const))(
    'from %s to %s nothing is missing when every hard gate is met, and each one alone holds it back',
    (from, to) => {
      const carried: EvidenceName[] = from === 'data' ? without(all('identification'), 'safety_triage_done') : []
      const gates = [...carried, ...all(from)]
      expect(missingFor({ from, to }, new Set(gates))).toEqual([])
      for (const gate of gates) expect(missingFor({ from, to }, new Set(without(gates, gate)))).toEqual([gate])
    },
  )

  test('soft gates are named as advice and never hold anything back', () => {
    const result = judge({ from: 'plan', to: 'intervention' }, new Set(all('plan')))
    expect(result).toEqual({ allowed: true, overridden: [], lapses: [], advised: ['signed_plan_scanned'] })
    expect(advisedFor('plan', having('signed_plan_scanned'))).toEqual([])
    expect(advisedFor('closed', having())).toEqual([])
  })

  test('a missing gate is named, and the sentence counts them', () => {
    const evidence = new Set(without(all('assessment'), 'risk_rerated', 'conference_1_held'))
    expect(judge({ from: 'assessment', to: 'plan' }, evidence, 'social_worker')).toEqual({
      allowed: false,
      refusals: [{ code: 'move_gates_missing', params: { count: 2 } }],
      missing: ['risk_rerated', 'conference_1_held'],
    })
  })

  test('the plan waits for the head, and a guard moves nothing', () => {
    const ready = new Set(all('plan'))
    expect(codes(judge({ from: 'plan', to: 'intervention' }, ready, 'social_worker'))).toEqual(['move_not_yours'])
    expect(codes(judge({ from: 'intervention', to: 'review' }, new Set(all('intervention')), 'guard'))).toEqual([
      'move_not_yours',
    ])
  })

  test('no stage is jumped over, whatever stands', () => {
    const everything = new Set(GATES.map(({ name }) => name))
    expect(codes(judge({ from: 'data', to: 'plan' }, everything))).toEqual(['move_no_such_road'])
    expect(codes(judge({ from: 'identification', to: 'termination' }, everything))).toEqual(['move_no_such_road'])
  })

  test('evidence that was lost again does not count, and evidence that came back does', () => {
    const lines = [
      { name: 'bed_assigned', met: true },
      { name: 'bed_assigned', met: false },
    ] as const
    expect([...standing(lines)]).toEqual([])
    expect([...standing([...lines, { name: 'bed_assigned', met: true }])]).toEqual(['bed_assigned'])
  })
})

describe('an emergency admission', () => {
  const intoData: Move = { from: 'identification', to: 'data' }

  test('comes in with the safety questions answered, and owes letter, eligibility and decision', () => {
    expect(missingFor(intoData, having('safety_triage_done', 'emergency_admitted'))).toEqual([])
    expect(missingFor(intoData, having('emergency_admitted'))).toEqual(['safety_triage_done'])
  })

  test('does not leave the stage of data before its selection is complete', () => {
    const evidence = new Set<EvidenceName>(['safety_triage_done', 'emergency_admitted', ...all('data')])
    expect(missingFor({ from: 'data', to: 'assessment' }, evidence)).toEqual([
      'referral_letter_or_reason',
      'eligibility_checked',
      'admission_decided',
    ])
  })
})

describe('going round and going back', () => {
  test('the review loops to assessment and to plan with a reason, and to the services without', () => {
    const decided = having('review_decided')
    const short = 'singkat'
    const reason = 'Tujuan kedua perlu diubah bersama beliau'
    for (const to of ['assessment', 'plan'] as const) {
      expect(codes(judge({ from: 'review', to }, decided, 'social_worker', short))).toEqual(['move_reason_needed'])
      expect(judge({ from: 'review', to }, decided, 'social_worker', reason).allowed).toBe(true)
    }
    expect(judge({ from: 'review', to: 'intervention' }, decided, 'social_worker').allowed).toBe(true)
    expect(missingFor({ from: 'review', to: 'plan' }, having())).toEqual(['review_decided'])
  })

  test('a review that did not choose evaluation does not open the way to it', () => {
    expect(missingFor({ from: 'review', to: 'evaluation' }, having('review_decided'))).toEqual(['evaluation_chosen'])
  })

  test('decisions lapse on the way back, and facts last', () => {
    const back = judge(
      { from: 'review', to: 'plan' },
      having('review_decided'),
      'social_worker',
      'Rencana diubah: jarak',
    )
    expect(back.allowed && back.lapses).toEqual([
      'plan_signed_by_client',
      'plan_signed_by_social_worker',
      'plan_signed_by_coordinator',
      'conference_2_held',
      'plan_approved_by_head',
      'review_held',
      'review_decided',
      'evaluation_chosen',
    ])
    const home = judge({ from: 'data', to: 'identification' }, having(), 'social_worker', 'Surat rujukan keliru orang')
    expect(home.allowed && home.lapses).toEqual(['admission_decided', 'emergency_admitted'])
  })

  test('an extension goes from evaluation to the services, once it is decided', () => {
    const move: Move = { from: 'evaluation', to: 'intervention' }
    expect(missingFor(move, having())).toEqual(['extension_decided'])
    const result = judge(move, having('extension_decided'), 'social_worker', 'Perpanjangan dua bulan untuk praktik')
    expect(result.allowed && result.lapses).toContain('extension_decided')
  })

  test('every stage but the first has a way back to the one before it', () => {
    for (const [index, from] of STAGES.entries()) {
      const before = STAGES[index - 1]
      if (!before) continue
      const evidence = new Set(GATES.map(({ name }) => name))
      expect(judge({ from, to: before }, evidence, 'social_worker', 'Ada data yang perlu diperbaiki').allowed).toBe(
        true,
      )
    }
  })
})

describe('an exception by the head', () => {
  const move: Move = { from: 'data', to: 'assessment', override: true }
  const almost = new Set(without([...all('identification'), ...all('data')], 'receipt_minute_signed'))
  const reason = 'Pengantar pulang sebelum berita acara dicetak'

  test('passes the missing gate and says which one it was', () => {
    expect(judge(move, almost, 'head', reason)).toMatchObject({
      allowed: true,
      overridden: ['receipt_minute_signed'],
    })
  })

  test('is refused to anybody else, without a reason, and where nothing is missing', () => {
    expect(codes(judge(move, almost, 'social_worker', reason))).toEqual(['move_override_head_only'])
    expect(codes(judge(move, almost, 'head', '   darurat   '))).toEqual(['move_reason_needed'])
    const complete = new Set([...almost, 'receipt_minute_signed'] as const)
    expect(codes(judge(move, complete, 'head', reason))).toEqual(['move_override_needless'])
  })

  test('never passes eligibility: girls under 18 are not taken in by an exception', () => {
    const unchecked = new Set(without([...almost], 'eligibility_checked'))
    expect(codes(judge(move, unchecked, 'head', reason))).toEqual(['move_override_impossible'])
  })

  test('never passes her arrival: nobody is assessed who is not here under her number', () => {
    const onTheWay = new Set(without([...almost], 'arrival_registered'))
    expect(codes(judge(move, onTheWay, 'head', reason))).toEqual(['move_override_impossible'])
    expect(codes(judge({ ...move, override: false }, onTheWay, 'social_worker', reason))).toEqual([
      'move_gates_missing',
    ])
  })
})

describe('the rows for the database', () => {
  test('are the same table: every hard gate is required by the forward move of its stage', () => {
    for (const { stage, name } of gateRows().filter((row) => row.kind === 'hard')) {
      const asked = requirementRows().filter((row) => row.from_stage === stage && row.gate === name)
      expect(asked.length).toBeGreaterThanOrEqual(1)
    }
    expect(stageRows().map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(requirementRows().filter(({ unless_gate }) => unless_gate !== null)).toEqual(
      ['referral_letter_or_reason', 'eligibility_checked', 'admission_decided'].map((gate) => ({
        from_stage: 'identification',
        to_stage: 'data',
        gate,
        unless_gate: 'emergency_admitted',
      })),
    )
  })

  test('name only places and gates that exist', () => {
    const names = new Set(GATES.map(({ name }) => name))
    for (const row of moveRows()) {
      expect(STAGES).toContain(row.from_stage)
      expect([...STAGES, 'closed']).toContain(row.to_stage)
      for (const gate of row.lapses) expect(names).toContain(gate)
    }
    expect(
      moveRows()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...Array(6).fill('back'), ...Array(8).fill('forward'), ...Array(4).fill('loop')])
  })
})
