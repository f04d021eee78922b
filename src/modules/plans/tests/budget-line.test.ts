import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { lockedBudget } from '../../spending/tests/spent.ts'
import { planPaperData } from '../facts.ts'
import { ks01, openCaseInPlan } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
  await lockedBudget(t)
})
afterAll(() => t.close())

it('a step is paid from a line of the budget in force; a word is none, none is warned of, and the paper says its name', async () => {
  const rizal = t.as(cast.rizal)
  const caseId = await openCaseInPlan(t)
  const { planId } = await rizal.call('plans.start', { caseId })
  const page = () => rizal.call('plans.page', { caseId })
  const { budgetLines } = await page()
  const line = budgetLines.find((l) => l.name === 'Bahan praktik menjahit')
  expect([budgetLines.length, line?.year]).toEqual([19, 2026])
  const body = ks01(t)
  const paidBy = (more: object) => ({
    ...body,
    goals: body.goals.map((g, i) => (i === 0 ? { ...g, steps: g.steps.map((s) => ({ ...s, ...more })) } : g)),
  })
  const [first] = body.goals
  await rizal.call('plans.saveDraft', { planId, body: paidBy({ budgetLineId: 'ada' }), version: 1 })
  expect((await page()).advice.some((a) => a.at?.goalId === first?.id)).toBe(true)
  const chosen = { budgetLineId: line?.lineKey ?? '', budgetLine: line?.name ?? '' }
  await rizal.call('plans.saveDraft', { planId, body: paidBy(chosen), version: 2 })
  const after = await page()
  expect([after.missing, after.advice.some((a) => a.at?.goalId === first?.id)]).toEqual([[], false])
  const paper = await rizal.within((ctx) => planPaperData(ctx, caseId))
  expect(paper?.goals[0]?.steps[0]?.budget).toBe('Bahan praktik menjahit')
})
