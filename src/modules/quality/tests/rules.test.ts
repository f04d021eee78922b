import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  confirmationOf,
  type Evidence,
  isTriangulated,
  SOURCES,
  stateOf,
  TECHNIQUES,
  techniquesOf,
} from '../rules.ts'

const said = (source: Evidence['source'], technique: Evidence['technique'] = 'interview'): Evidence => ({
  source,
  technique,
})

describe('triangulation of a factor', () => {
  it('asks for two kinds of source or two techniques; two women are one kind', () => {
    expect(confirmationOf([])).toBe('none')
    expect(confirmationOf([said('resident')])).toBe('single')
    expect(confirmationOf([said('resident'), said('resident')])).toBe('single')
    expect(confirmationOf([said('resident'), said('family')])).toBe('by_sources')
    expect(confirmationOf([said('resident'), said('resident', 'observation')])).toBe('by_techniques')
    expect(confirmationOf([said('resident'), said('records', 'document')])).toBe('by_both')
    expect([isTriangulated('none'), isTriangulated('single'), isTriangulated('by_sources')]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('never weakens by another piece of evidence', () => {
    const all = SOURCES.flatMap((source) => techniquesOf(source).map((technique) => said(source, technique)))
    for (const one of all)
      for (const other of all) {
        const before = isTriangulated(confirmationOf([one, other]))
        for (const third of all) if (before) expect(isTriangulated(confirmationOf([one, other, third]))).toBe(true)
      }
  })

  it('interviews no paper and no place', () => {
    expect(techniquesOf('records')).toEqual(['document'])
    expect(techniquesOf('place')).toEqual(['observation'])
    expect(techniquesOf('resident')).not.toContain('document')
    expect(techniquesOf('office')).toEqual(TECHNIQUES)
  })

  it('counts each piece of evidence once, source by source', () => {
    const cells = cellsOf([said('resident'), said('records', 'document'), said('resident')])
    expect(cells).toEqual([
      { source: 'resident', technique: 'interview', count: 2 },
      { source: 'records', technique: 'document', count: 1 },
    ])
  })
})

describe('an improvement', () => {
  it('is late only after its day, and never once it is done', () => {
    expect(stateOf({ doneOn: null, dueOn: '2026-03-10' }, '2026-03-10')).toBe('running')
    expect(stateOf({ doneOn: null, dueOn: '2026-03-09' }, '2026-03-10')).toBe('late')
    expect(stateOf({ doneOn: '2026-03-10', dueOn: '2026-03-01' }, '2026-03-10')).toBe('done')
  })
})
