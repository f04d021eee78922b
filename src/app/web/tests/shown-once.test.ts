import { beforeEach, describe, expect, it } from 'vitest'
import { type Session, setSession } from '../client/session.ts'
import { keep, keptAt, letGo } from '../client/shown-once.ts'

const me = (id: string) =>
  ({ account: { id, centre: { timeZone: 'Asia/Jakarta' } } }) as Extract<Session, { status: 'open' }>['me'] // what is read
const at = (id: string) => setSession({ status: 'open', me: me(id) })
const lock = (of: string | null = null) =>
  setSession({ status: 'locked', me: of === null ? null : me(of), since: null })
const leave = (why: 'left' | 'ended') => setSession({ status: 'signed_out', why, demo: false })

describe('what is shown once', () => {
  beforeEach(() => {
    at('ratna')
    keep('card', 'enam kata')
  })

  it('is there again after the screen was locked, and not while it is', () => {
    lock()
    expect(keptAt('card')).toBeNull()
    at('ratna')
    expect(keptAt('card')).toBe('enam kata')
  })

  it('is there again when the session ended by itself and the same person comes back', () => {
    leave('ended')
    at('ratna')
    expect(keptAt('card')).toBe('enam kata')
  })

  it('is kept for her when it came after the screen had locked', () => {
    lock('ratna')
    keep('secret', 'enam kata lain')
    expect(keptAt('secret')).toBeNull()
    at('ratna')
    expect(keptAt('secret')).toBe('enam kata lain')
  })

  it('is gone when she said that it is stored, when she signed out, and for anybody else', () => {
    letGo('card')
    expect(keptAt('card')).toBeNull()
    keep('card', 'enam kata')
    leave('left')
    at('ratna')
    expect(keptAt('card')).toBeNull()
    keep('card', 'enam kata')
    leave('ended')
    at('hana')
    expect(keptAt('card')).toBeNull()
    at('ratna')
    expect(keptAt('card')).toBeNull()
  })
})
