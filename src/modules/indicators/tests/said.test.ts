import { describe, expect, it } from 'vitest'
import { i34 } from '../catalogue/i34-works.ts'
import { besideSaid } from '../screens/values.ts'

describe('the numbers of one indicator', () => {
  it('stand each on a line of its own behind its word, and of the works the first says that they were sold', () => {
    if (i34.state !== 'counted') throw new Error('I34 is counted')
    const now = [27, 12, 1_620_000, 540_000]
    const figures = i34.figures.map((f, i) => ({ name: f.words?.id ?? null, unit: f.unit, now: now[i] ?? null }))
    expect(figures[0]?.name).toBe('terjual')
    expect(besideSaid(figures)).toEqual(['dipamerkan: 12', 'dibayar pembeli: Rp1.620.000', 'per pembuat: Rp540.000'])
  })
})
