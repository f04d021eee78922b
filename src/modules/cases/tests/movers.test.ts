import { describe, expect, it } from 'vitest'
import type { Part } from '../../../kernel/policy.ts'
import type { Role } from '../../../kernel/roles.ts'
import { chosenOf, mayArrange, mayMove, placesBack, whoMoves } from '../screens/movers.ts'
import { MOVES } from '../stage-moves.ts'

const me = (...roles: Role[]) => ({ id: 'me', roles })
const member = (personId: string, part: Part) => ({ personId, callName: 'Rizal', part })
const mine = [member('me', 'responsible')]
const hers = [member('she', 'responsible')]

describe('the buttons of a gate', () => {
  it('are there for a social worker on her own cases only', () => {
    expect(mayMove(me('social_worker'), { stage: 'data', team: mine }, 'assessment')).toBe(true)
    expect(mayMove(me('social_worker'), { stage: 'data', team: hers }, 'assessment')).toBe(false)
    const counselled = [member('me', 'psychologist')]
    expect(mayMove(me('social_worker'), { stage: 'data', team: counselled }, 'assessment')).toBe(false)
    expect(placesBack(me('social_worker'), { stage: 'assessment', team: mine })).toEqual(['data'])
    expect(placesBack(me('social_worker'), { stage: 'assessment', team: hers })).toEqual([])
  })

  it('are there for the roles of the table and for nobody else', () => {
    expect(mayMove(me('administration'), { stage: 'data', team: [] }, 'assessment')).toBe(true)
    expect(mayMove(me('administration'), { stage: 'plan', team: [] }, 'intervention')).toBe(false)
    expect(mayMove(me('head'), { stage: 'plan', team: [] }, 'intervention')).toBe(true)
    for (const { from, to } of MOVES)
      expect(mayMove(me('salon_companion', 'nurse', 'house_mother'), { stage: from, team: mine }, to)).toBe(false)
  })

  it('of the team are there for the head, the coordinator and the workers of that team', () => {
    expect(mayArrange(me('head'), hers)).toBe(true)
    expect(mayArrange(me('coordinator'), hers)).toBe(true)
    expect(mayArrange(me('social_worker'), mine)).toBe(true)
    expect(mayArrange(me('social_worker'), hers)).toBe(false)
    expect(mayArrange(me('administration'), hers)).toBe(false)
  })

  it('otherwise a sentence says who decides, for every move forward', () => {
    expect(whoMoves('data', 'assessment')).toBe('administrasi atau pekerja sosial kasus ini')
    for (const m of MOVES) expect(whoMoves(m.from, m.to)).not.toBe('')
  })
})

describe('a choice that a draft remembers', () => {
  it('is taken while it is among the options; afterwards the one that is shown is sent', () => {
    expect(chosenOf(['data', 'plan'], 'plan')).toBe('plan')
    expect(chosenOf(['data'], 'plan')).toBe('data')
    expect(chosenOf(['data', 'plan'], '')).toBe('data')
    expect(chosenOf([], 'plan')).toBeUndefined()
  })
})
