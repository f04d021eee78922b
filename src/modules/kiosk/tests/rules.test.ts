import { describe, expect, it } from 'vitest'
import { cardFor, endsAt, isEasyPin, readersOf } from '../rules.ts'

describe('the screen of the women', () => {
  it('is open from the hour when the house wakes until the roll of the night, and not between', () => {
    const at = (iso: string) => endsAt(Temporal.Instant.from(iso), 'Asia/Jakarta')?.toString() ?? null
    expect(at('2026-01-12T02:00:00Z')).toBe('2026-01-12T14:30:00Z')
    expect(at('2026-01-11T22:30:00Z')).toBe('2026-01-12T14:30:00Z')
    expect(at('2026-01-11T22:29:59Z')).toBeNull()
    expect(at('2026-01-12T14:30:00Z')).toBeNull()
  })

  it('takes no PIN that a neighbour guesses first', () => {
    expect(['111111', '123456', '987654', '012345'].filter((p) => !isEasyPin(p))).toEqual([])
    expect(['112233', '280319', '121212'].filter(isEasyPin)).toEqual([])
  })

  it('gives a question to whoever teaches, a suggestion to whoever leads, and neither to nobody', () => {
    const people = [
      { personId: 'h', roles: ['head'] },
      { personId: 'c', roles: ['coordinator'] },
      { personId: 'a', roles: ['sewing_companion'] },
      { personId: 'w', roles: ['social_worker'] },
    ]
    const ids = (kind: 'question' | 'suggestion', of = people) => readersOf(kind, of).map((p) => p.personId)
    expect(ids('question')).toEqual(['c', 'a'])
    expect(ids('suggestion')).toEqual(['h', 'c'])
    expect(ids('question', [{ personId: 'h', roles: ['head'] }])).toEqual(['h'])
    // the task is the head's while there is no coordinator: she reads what she is to answer
    expect(
      ids(
        'question',
        people.filter((p) => p.personId !== 'c'),
      ),
    ).toEqual(['h', 'a'])
  })

  it('is not for whoever is protected, has not come yet, or is gone', () => {
    const c = { state: 'open', isProtected: false, admittedOn: '2026-01-05' }
    expect(cardFor(c)).toBe('may')
    expect(cardFor({ ...c, isProtected: true })).toBe('protected')
    expect(cardFor({ ...c, admittedOn: null })).toBe('not_here')
    expect(cardFor({ ...c, state: 'closed' })).toBe('not_here')
  })
})
