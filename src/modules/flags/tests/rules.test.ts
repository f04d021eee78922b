import { describe, expect, it } from 'vitest'
import { CAUSES, gravestFirst, isNotToBeAlone, isShown, LINES, raisesFlag } from '../rules.ts'
import { linesOf } from '../said.ts'

describe('a flag', () => {
  it('of a danger is shown until it is closed; what a day ends is shown on that day and not after it', () => {
    const open = { kind: 'safety', closedAt: null, untilOn: null } as const
    expect(isShown(open, '2026-01-12')).toBe(true)
    expect(isShown({ ...open, closedAt: '2026-01-12T02:00:00Z' }, '2026-01-12')).toBe(false)
    const told = { kind: 'sit_out', closedAt: null, untilOn: '2026-01-12' } as const
    expect(isShown(told, '2026-01-12')).toBe(true)
    expect(isShown(told, '2026-01-13')).toBe(false)
  })

  it('is raised by a risk that is rated high or emergency, and by no lower one', () => {
    expect(['low', 'medium', 'high', 'emergency', null].filter(raisesFlag)).toEqual(['high', 'emergency'])
  })

  it('says three lines of what to do now for every cause, those of the gravest first', () => {
    for (const cause of CAUSES) expect(linesOf(cause, 'Ibu')).toHaveLength(LINES.length)
    expect(linesOf('self_harm', 'Mbak')[1]?.text).toBe('Tanya dengan tenang: “Apakah Mbak merasa aman sekarang?”')
    expect(gravestFirst(['rated', 'self_harm', 'threat'])).toEqual(['self_harm', 'threat', 'rated'])
  })

  it('tells the house not to leave her alone after a danger to herself, and not after one from outside', () => {
    expect(isNotToBeAlone(['threat', 'self_harm'])).toBe(true)
    expect(isNotToBeAlone(['threat', 'child', 'rated'])).toBe(false)
  })
})
