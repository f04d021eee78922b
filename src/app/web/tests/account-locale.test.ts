import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getLocale, setLocale } from '../../../kernel/words.ts'
import { followAccount, switchLocale } from '../client/account-locale.ts'
import { getSession, type Session, setSession } from '../client/session.ts'
import { showSignedOut } from '../client/session-actions.ts'
import { chooseLocale } from '../preferences.ts'

type Open = Extract<Session, { status: 'open' }>

const memory = () => {
  const map = new Map<string, string>()
  return {
    getItem: (k: string) => map.get(k) ?? null,
    setItem: (k: string, v: string) => void map.set(k, v),
    removeItem: (k: string) => void map.delete(k),
  }
}
const enter = (locale: 'id' | 'en') => {
  const me = { locale, account: { id: 'ratna', centre: { timeZone: 'Asia/Jakarta' } } } as Open['me'] // what is read
  setSession({ status: 'open', me })
  return followAccount(locale)
}
const spoken = () => [getLocale(), document.documentElement.lang]

describe('the language', () => {
  const told: string[] = []
  let reached = true
  beforeEach(() => {
    vi.stubGlobal('localStorage', memory())
    vi.stubGlobal('sessionStorage', memory())
    vi.stubGlobal('document', { documentElement: { lang: '' } })
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      if (!reached) throw new TypeError('not reached')
      told.push((JSON.parse(body) as { locale: string }).locale)
      return new Response('{}')
    })
    told.length = 0
    reached = true
    setSession({ status: 'signed_out', why: 'never', demo: false })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    setLocale('id')
  })

  it('chosen inside goes to the account, so that the server and its papers speak it too', async () => {
    await enter('id')
    await switchLocale('en')
    expect(told).toEqual(['en'])
    expect(spoken()).toEqual(['en', 'en'])
    const session = getSession()
    expect(session.status === 'open' && session.me.locale).toBe('en')
  })

  it('chosen on the sign-in page is kept over the sign-in, and the account learns it', async () => {
    await chooseLocale('en')
    expect(told).toEqual([])
    await enter('id')
    expect(told).toEqual(['en'])
    expect(spoken()).toEqual(['en', 'en'])
  })

  it('of the last person at a shared computer is not that of the next', async () => {
    await enter('en')
    setSession({ status: 'signed_out', why: 'left', demo: false })
    expect(spoken()).toEqual(['en', 'en'])
    await enter('id')
    expect(told).toEqual([])
    expect(spoken()).toEqual(['id', 'id'])
  })

  it('that the server did not hear is told at the next look', async () => {
    await enter('id')
    reached = false
    await switchLocale('en')
    reached = true
    await followAccount('id')
    expect(told).toEqual(['en'])
    expect(spoken()).toEqual(['en', 'en'])
  })

  it('that the server never heard goes with who chose it: the next person at this computer is not asked for it', async () => {
    await enter('id')
    reached = false
    await switchLocale('en')
    showSignedOut()
    reached = true
    await enter('id')
    expect(told).toEqual([])
    expect(spoken()).toEqual(['id', 'id'])
  })
})
