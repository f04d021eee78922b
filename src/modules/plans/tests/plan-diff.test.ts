import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanBody as Plan } from '../plan-body.ts'
import { diffPlans, removalsUnexplained } from '../plan-diff.ts'
import { goal, plan, step } from './sample-plan.ts'

const nothing = { added: [], removed: [], changed: [] }

describe('what changed between two versions of a plan', () => {
  test('is nothing when they say the same, also when goals changed places', () => {
    expect(diffPlans(plan(), plan())).toEqual({ goals: nothing, steps: nothing })
    expect(diffPlans(plan(), plan({ goals: [...plan().goals].reverse() }))).toEqual({ goals: nothing, steps: nothing })
  })

  test('names a new goal and its steps', () => {
    const saving = goal('saving', { herWords: 'Ada tabungan kecil' })
    expect(diffPlans(plan(), plan({ goals: [...plan().goals, saving] }))).toEqual({
      goals: { ...nothing, added: [{ id: 'saving', herWords: 'Ada tabungan kecil' }] },
      steps: {
        ...nothing,
        added: [{ id: 'saving-step-1', goalId: 'saving', activity: 'Latihan menjahit pola dasar' }],
      },
    })
  })

  test('names a removed step with its reason (design.md W8)', () => {
    const before = plan({ goals: [goal('sewing', { steps: [step('a'), step('magang', { activity: 'Magang' })] })] })
    const after = plan({
      goals: [goal('sewing', { steps: [step('a')] })],
      removalReasons: { magang: 'Jarak terlalu jauh' },
    })
    const diff = diffPlans(before, after)
    expect(diff.steps.removed).toEqual([
      { id: 'magang', goalId: 'sewing', activity: 'Magang', reason: 'Jarak terlalu jauh' },
    ])
    expect(removalsUnexplained(diff)).toEqual([])
    expect(removalsUnexplained(diffPlans(before, { ...after, removalReasons: { magang: ' ' } }))).toEqual(['magang'])
  })

  test('asks one reason for a removed goal, not one for each of its steps', () => {
    const shorter = plan({ goals: plan().goals.slice(0, 2) })
    expect(removalsUnexplained(diffPlans(plan(), shorter))).toEqual(['sleep'])
    const explained = { ...shorter, removalReasons: { sleep: 'Sudah tercapai' } }
    expect(removalsUnexplained(diffPlans(plan(), explained))).toEqual([])
  })

  test('shows each changed field as it was and as it is', () => {
    const changed = goal('sewing', {
      herWords: 'Saya mau menerima pesanan',
      levels: { ...goal('x').levels, '2': 'dua pesanan seminggu' },
      startLevel: null,
      steps: [step('sewing-step-1', { endsOn: '2026-04-30', place: 'R. Jahit' })],
    })
    const diff = diffPlans(plan(), plan({ goals: [changed, ...plan().goals.slice(1)] }))
    expect(diff.goals.changed).toEqual([
      {
        id: 'sewing',
        fields: [
          { field: 'herWords', before: 'Saya mau bisa kerja dari rumah', after: 'Saya mau menerima pesanan' },
          { field: 'level2', before: 'menerima pesanan sendiri', after: 'dua pesanan seminggu' },
          { field: 'startLevel', before: '-1', after: null },
        ],
      },
    ])
    expect(diff.steps.changed).toEqual([
      {
        id: 'sewing-step-1',
        fields: [
          { field: 'endsOn', before: '2026-03-31', after: '2026-04-30' },
          { field: 'place', before: null, after: 'R. Jahit' },
        ],
      },
    ])
  })

  test('sees a step that moved to another goal as a change, not as one gone and one new', () => {
    const [sewing, school] = [goal('sewing', { steps: [step('a'), step('b')] }), goal('school', { steps: [step('c')] })]
    const after = [goal('sewing', { steps: [step('a')] }), goal('school', { steps: [step('c'), step('b')] })]
    const diff = diffPlans(plan({ goals: [sewing, school] }), plan({ goals: after }))
    expect(diff.steps).toEqual({
      ...nothing,
      changed: [{ id: 'b', fields: [{ field: 'goalId', before: 'sewing', after: 'school' }] }],
    })
  })
})

test('read backwards, what was added is what was removed, and every change is turned round', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  const words = fc.constantFrom('Saya mau bekerja', 'Saya mau sekolah')
  const some: fc.Arbitrary<Plan> = fc
    .tuple(ids, words)
    .map(([present, herWords]) => plan({ goals: present.map((name) => goal(name, { herWords })) }))
  fc.assert(
    fc.property(some, some, (one, two) => {
      const there = diffPlans(one, two)
      const back = diffPlans(two, one)
      expect(there.goals.added).toEqual(back.goals.removed.map(({ reason: _, ...rest }) => rest))
      expect(there.steps.added).toEqual(back.steps.removed.map(({ reason: _, ...rest }) => rest))
      const turned = back.goals.changed.map(({ id, fields }) => {
        return { id, fields: fields.map((f) => ({ field: f.field, before: f.after, after: f.before })) }
      })
      const sorted = (list: typeof turned) => [...list].sort((x, y) => x.id.localeCompare(y.id))
      expect(sorted(there.goals.changed)).toEqual(sorted(turned))
    }),
  )
})
