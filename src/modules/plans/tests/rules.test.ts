import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../kernel/words.ts'
import { ATENSI_COMPONENTS } from '../plan.ts'
import type { Approval, Signature } from '../rules.ts'
import {
  adviceOn,
  missingAll,
  missingToPropose,
  refusalsToApprove,
  SIGNERS,
  secondSigner,
  signaturesMissing,
  stillAhead,
} from '../rules.ts'
import en from '../words/rules.en.json' with { type: 'json' }
import id from '../words/rules.id.json' with { type: 'json' }
import { goal, needs, plan, step } from './sample-plan.ts'

const day = Temporal.PlainDate.from
const codesOf = (said: readonly { code: string }[]) => said.map(({ code }) => code)
const withGoal = (more: Parameters<typeof goal>[1]) => plan({ goals: [goal('one', more), goal('two')] })
const missingIn = (more: Parameters<typeof goal>[1]) => codesOf(missingToPropose(withGoal(more), needs))

test('the day of a review that is over does not go on into a new version of the plan', () => {
  const days = ['2026-02-11', '2026-02-12', '2026-03-01', null].map((on) => stillAhead(on, day('2026-02-12')))
  expect(days).toEqual([null, '2026-02-12', '2026-03-01', null])
})

describe('a plan that is to be proposed', () => {
  test('lacks nothing when every goal is whole', () => {
    expect(missingToPropose(plan(), needs)).toEqual([])
    expect(adviceOn(plan(), new Set(['line-1']))).toEqual([])
  })

  test('has two to five goals, or what the centre set', () => {
    const goals = (n: number) => plan({ goals: Array.from({ length: n }, (_, i) => goal(`g${i}`)) })
    expect([1, 2, 5, 6].map((n) => codesOf(missingToPropose(goals(n), needs)))).toEqual([
      ['plan_goals_too_few'],
      [],
      [],
      ['plan_goals_too_many'],
    ])
    expect(missingToPropose(goals(1), needs, { min: 1, max: 5 })).toEqual([])
    expect(missingToPropose(plan({ goals: [] }), needs)).toEqual([
      { code: 'plan_goals_too_few', params: { count: 0, min: 2 } },
    ])
  })

  test('was talked over with her', () => {
    expect(codesOf(missingToPropose(plan({ discussedOn: null }), needs))).toEqual(['plan_not_discussed'])
  })

  test('says each goal in her words and answers a need of the signed assessment', () => {
    expect(missingIn({ herWords: '  ' })).toEqual(['plan_goal_her_words'])
    expect(missingIn({ needId: null })).toEqual(['plan_goal_need'])
    expect(missingIn({ needId: 'need-of-another' })).toEqual(['plan_goal_need_unknown'])
  })

  test('describes five levels that differ', () => {
    const { levels } = goal('x')
    expect(missingToPropose(withGoal({ levels: { ...levels, 2: '' } }), needs)).toEqual([
      { code: 'plan_goal_levels', params: { count: 1 }, at: { goalId: 'one' } },
    ])
    expect(missingToPropose(withGoal({ levels: { ...levels, 2: '', [-2]: ' ' } }), needs)).toEqual([
      { code: 'plan_goal_levels', params: { count: 2 }, at: { goalId: 'one' } },
    ])
    expect(missingIn({ levels: { ...levels, '1': ' Bisa menjahit ROK' } })).toEqual(['plan_goal_levels_same'])
  })

  test('gives each goal a start, a weight and a step', () => {
    expect(missingIn({ startLevel: null })).toEqual(['plan_goal_start'])
    for (const importance of [0, 4, 2.5]) expect(missingIn({ importance })).toEqual(['plan_goal_weight'])
    expect(missingIn({ difficulty: 0 })).toEqual(['plan_goal_weight'])
    expect(missingIn({ steps: [] })).toEqual(['plan_goal_steps'])
  })

  test('gives each step an activity, a component, an owner and dates in order', () => {
    const inStep = (more: Parameters<typeof step>[1]) => missingIn({ steps: [step('s', more)] })
    expect(inStep({ activity: '' })).toEqual(['plan_step_activity'])
    expect(inStep({ component: null })).toEqual(['plan_step_component'])
    expect(inStep({ component: 'lain-lain' as never })).toEqual(['plan_step_component']) // a value that the types forbid
    expect(inStep({ ownerId: null })).toEqual(['plan_step_owner'])
    expect(inStep({ endsOn: null })).toEqual(['plan_step_dates'])
    expect(inStep({ endsOn: '2026-02-01' })).toEqual(['plan_step_dates_turned'])
    expect(inStep({ endsOn: '2026-02-02' })).toEqual([])
  })

  test('points at the goal and the step that it speaks of', () => {
    expect(missingToPropose(withGoal({ steps: [step('s', { ownerId: null })] }), needs)).toEqual([
      { code: 'plan_step_owner', at: { goalId: 'one', stepId: 's' } },
    ])
  })

  test('without a budget line is warned, not refused', () => {
    const { budgetLineId: _, ...unfunded } = step('s')
    const open = withGoal({ steps: [unfunded] })
    expect(missingToPropose(open, needs)).toEqual([])
    const warned = [{ code: 'plan_step_budget', at: { goalId: 'one', stepId: 's' } }]
    expect(adviceOn(open, new Set(['line-1']))).toEqual(warned)
    const words = withGoal({ steps: [step('s', { budgetLineId: 'ada' })] })
    expect(adviceOn(words, new Set(['line-1'])), 'a word is no line').toEqual(warned)
  })
})

const signed = (more: Partial<Signature> & Pick<Signature, 'signer'>): Signature => ({
  personId: `person-${more.signer}`,
  version: 1,
  signedOn: day('2026-01-30'),
  manner: 'hand',
  ...more,
})
const three = SIGNERS.map((signer) => signed({ signer }))

describe('a new version', () => {
  test('gives a reason for whatever it takes out of the version in force, beside all that a first plan needs', () => {
    const inForce = plan()
    const [first, second] = inForce.goals
    const shorter = plan({ goals: [first, second].flatMap((g) => (g ? [g] : [])) })
    expect(missingAll(shorter, needs, inForce)).toEqual([{ code: 'plan_removal_reason', params: { count: 1 } }])
    expect(missingAll({ ...shorter, removalReasons: { sleep: 'Sudah tercapai' } }, needs, inForce)).toEqual([])
    expect(codesOf(missingAll({ ...shorter, discussedOn: null }, needs, inForce))).toEqual([
      'plan_not_discussed',
      'plan_removal_reason',
    ])
  })

  test('takes nothing out when it is the same, or the first', () => {
    expect(missingAll(plan(), needs, plan())).toEqual([])
    expect(missingAll(plan(), needs, null)).toEqual([])
    expect(codesOf(missingAll(plan({ discussedOn: null }), needs, null))).toEqual(['plan_not_discussed'])
  })
})

describe('the second pair of eyes', () => {
  const signs = (coordinators: string[], heads: string[], responsibleId: string | null = 'rizal') =>
    secondSigner(responsibleId, { coordinators, heads })

  test('are a coordinator’s who is not her worker, else those of a head who is not', () => {
    expect(signs(['wulan'], ['ratna'])).toBe('coordinator')
    expect(signs(['rizal', 'wulan'], ['ratna'])).toBe('coordinator')
    expect(signs(['rizal'], ['ratna'])).toBe('head')
    expect(signs([], ['rizal', 'ratna'])).toBe('head')
  })

  test('are nobody’s when her worker is alone in both roles; with no worker yet they are the coordinator’s', () => {
    expect(signs(['rizal'], ['rizal'])).toBeNull()
    expect(signs([], [])).toBeNull()
    expect(signs(['wulan'], [], null)).toBe('coordinator')
  })
})

describe('the three signatures', () => {
  test('are hers, the social worker’s and the coordinator’s', () => {
    expect(signaturesMissing(1, [])).toEqual(['client', 'social_worker', 'coordinator'])
    expect(signaturesMissing(1, three)).toEqual([])
  })

  test('belong to one version: a new version is signed again', () => {
    expect(signaturesMissing(2, three)).toEqual(['client', 'social_worker', 'coordinator'])
  })

  test('by thumb or by voice need a witness who is somebody else', () => {
    for (const manner of ['thumb', 'spoken'] as const) {
      const hers = signed({ signer: 'client', manner })
      expect(signaturesMissing(1, [hers, ...three.slice(1)])).toEqual(['client'])
      expect(signaturesMissing(1, [{ ...hers, witnessId: hers.personId }, ...three.slice(1)])).toEqual(['client'])
      expect(signaturesMissing(1, [{ ...hers, witnessId: 'person-witness' }, ...three.slice(1)])).toEqual([])
    }
  })
})

describe('approving a plan', () => {
  const ready: Approval = {
    version: 1,
    plan: plan(),
    needIds: needs,
    signatures: three,
    proposerId: 'person-social_worker',
    conferenceHeld: true,
    actor: { personId: 'person-head', roles: ['head'] },
  }
  const refusals = (more: Partial<Approval>) => codesOf(refusalsToApprove({ ...ready, ...more }))

  test('is for the head, with three signatures and conference CC-2', () => {
    expect(refusals({})).toEqual([])
    expect(refusals({ actor: { personId: 'person-x', roles: ['coordinator', 'social_worker'] } })).toEqual([
      'plan_head_only',
    ])
    expect(refusals({ conferenceHeld: false })).toEqual(['plan_conference_2'])
    expect(refusals({ signatures: three.slice(1) })).toEqual(['plan_unsigned_client'])
  })

  test('is refused to the one who proposed it, even as head', () => {
    expect(refusals({ proposerId: 'person-head' })).toEqual(['plan_own_proposal'])
    const both = { personId: 'person-social_worker', roles: ['head', 'social_worker'] as const }
    expect(refusals({ actor: both })).toEqual(['plan_own_proposal'])
  })

  test('waits until nothing is missing', () => {
    expect(refusalsToApprove({ ...ready, plan: plan({ discussedOn: null, goals: [goal('one')] }) })).toEqual([
      { code: 'plan_incomplete', params: { count: 2 } },
    ])
    expect(refusals({ plan: plan({ discussedOn: null }) })).toEqual(['plan_incomplete'])
    expect(refusals({ plan: plan({ goals: [goal('one')] }), limits: { min: 1, max: 5 } })).toEqual([])
  })
})

test('the sentences exist in both languages, also for components and levels', () => {
  expect(problemsOf(id, en)).toEqual([])
  expect(Object.keys(en)).toEqual(Object.keys(id))
  for (const component of ATENSI_COMPONENTS) expect(Object.keys(id)).toContain(`component.${component}`)
  for (const level of [-2, -1, 0, 1, 2]) expect(Object.keys(id)).toContain(`level.${level}`)
})
