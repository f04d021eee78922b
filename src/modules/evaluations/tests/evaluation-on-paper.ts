import { expect } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { f30 } from '../../../app/filled/skill.ts'

/** Of an evaluation with goals scored, an instrument asked twice and marks: F30 draws the very numbers of its page. */
export async function printsWhatIsShown(t: TestApp, caseId: string) {
  const facts = await t.as(cast.rizal).within((ctx) => f30(ctx, caseId, null))
  if (!facts || facts === 'closed') throw new Error('no evaluation to print')
  const [goals, scores, marks] = (facts.pictures ?? []).map((p) => p.rows)
  const seen = await t.as(cast.rizal).call('evaluations.page', { caseId })
  const start = seen.goalsToScore?.map((g) => g.startLevel)
  expect(goals?.map((g) => g.drawn)).toEqual(
    seen.goals?.goals.map((g, i) => ({ kind: 'climb', first: start?.[i], now: g.level })),
  )
  expect(goals?.[0]?.cells.at(-1)).toBe('Sudah menerima dua pesanan')
  const { instruments } = await t.as(cast.rizal).call('instruments.results', { caseId })
  const who5 = instruments.find((i) => i.code === 'who-5')
  const points = who5?.trend.find((x) => x.code === 'index')?.segments.at(-1)?.points
  const row = scores?.find((r) => r.cells[0] === who5?.name.id)
  expect(row?.drawn).toMatchObject({
    ...{ kind: 'way', min: 0, max: 100, last: points?.at(-1)?.value },
    first: (points?.length ?? 0) > 1 ? points?.[0]?.value : null,
  })
  expect(row?.drawn).toHaveProperty('last', 76)
  expect(marks?.map((m) => m.drawn)).toHaveLength(Object.keys(seen.skill?.marks ?? {}).length)
  const thrift = marks?.find((m) => m.cells[0] === 'Hemat bahan')
  expect(thrift).toMatchObject({
    cells: ['Hemat bahan', '2 dibimbing penuh'],
    drawn: { parts: [{ value: 2 }], yard: 3 },
  })
  // whoever teaches her holds no key of her story, and has no such paper
  expect(await t.as(cast.sewing).within((ctx) => f30(ctx, caseId, null))).toBeNull()
}
