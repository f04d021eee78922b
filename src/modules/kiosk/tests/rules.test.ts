import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { readSquare } from '../../../app/web/client/square/read-square.ts'
import { headersOf } from '../../../platform/http/request-guard.ts'
import { cardFor, endsAt, isEasyPin, nextStep, readersOf } from '../rules.ts'

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
    expect(cardFor({ ...c, hasDied: true })).toBe('not_here')
  })

  it('shows of her ladder which step is next: the first that is not done', () => {
    const steps = (...done: boolean[]) => done.map((isDone, n) => ({ what: `Langkah ${n}`, isDone }))
    expect([nextStep(steps(true, false, false)), nextStep(steps(true, true)), nextStep([])]).toEqual([1, null, null])
  })

  it('reads the code of a card from a frame of the camera, and from a frame without one nothing', () => {
    const { data, size } = encode('K7QF-2M9X-HT4R', { border: 4 })
    const scale = 6
    const width = size * scale
    const frame = { width, height: width, data: new Uint8ClampedArray(width * width * 4) }
    for (let at = 0; at < width * width; at++) {
      const dark = data[Math.floor(at / width / scale)]?.[Math.floor((at % width) / scale)]
      frame.data.set([dark ? 20 : 235, dark ? 20 : 235, dark ? 20 : 235, 255], at * 4)
    }
    expect(readSquare(frame)).toBe('K7QF-2M9X-HT4R')
    expect(readSquare({ ...frame, data: new Uint8ClampedArray(width * width * 4).fill(128) })).toBeNull()
  })

  it('has a camera, and so have the machines with their labels; no other page', () => {
    const camera = (url: string) => /camera=\(([^)]*)\)/.exec(headersOf(url)['permissions-policy'] ?? '')?.[1]
    const looks = ['/kios', '/kios?x=1', '/alat-kelas', '/alat-kelas?pindai=kamera']
    const blind = ['/', '/beranda', '/kios-rumah', '/alat', '/alat-kelas/opname', '/api/kiosk/enter']
    expect(looks.map(camera)).toEqual(looks.map(() => 'self'))
    expect(blind.map(camera)).toEqual(blind.map(() => ''))
  })
})
