import { describe, expect, it } from 'vitest'
import { hashOf, newCode, openAnswer, sealAnswer, secretOf } from '../answer-code.ts'
import { clocksOf, type Holder, hourOf, isPastOffice, levelOf, nextClock, recipientsOf, signsAs } from '../rules.ts'

const ratna: Holder = { personId: 'ratna', roles: ['head'] }
const hana: Holder = { personId: 'hana', roles: ['coordinator'] }
const maya: Holder = { personId: 'maya', roles: ['data_protection_officer'] }
const feri: Holder = { personId: 'feri', roles: ['social_office'] }
const ani: Holder = { personId: 'ani', roles: ['sewing_companion'] }
const all = [ratna, hana, maya, feri, ani]
const about = (topic: 'food_room' | 'staff_violence', aboutIds: string[] = []) => ({ topic, aboutIds })

describe('who receives what is said past the house', () => {
  it('is the privacy officer, and where there is none the office; never whoever leads', () => {
    expect(recipientsOf(all, about('food_room'))).toEqual(['maya'])
    expect(recipientsOf([ratna, hana, feri, ani], about('food_room'))).toEqual(['feri'])
    expect(recipientsOf([ratna, hana, ani], about('food_room'))).toEqual([])
  })

  it('is of an accusation both, but for whoever is accused', () => {
    expect(recipientsOf(all, about('staff_violence'))).toEqual(['maya', 'feri'])
    expect(recipientsOf(all, about('staff_violence', ['ani']))).toEqual(['maya', 'feri'])
    expect(recipientsOf(all, about('food_room', ['maya']))).toEqual(['feri'])
  })

  it('is not the office when the head is accused, whose superior it is', () => {
    expect(recipientsOf(all, about('staff_violence', ['ratna']))).toEqual(['maya'])
  })

  it('is nobody who leads besides, or stands in for one who does', () => {
    const both = { ...maya, roles: ['data_protection_officer', 'coordinator'] }
    expect(recipientsOf([ratna, both, feri], about('staff_violence'))).toEqual(['feri'])
  })
})

describe('how grave an accusation is', () => {
  const of = (topic: Parameters<typeof levelOf>[0]['topic'], aboutIds: string[] = []) => ({ topic, aboutIds })
  it('is asked of nobody at the box: violence begins as grave, what accuses otherwise in the middle, a complaint has none', () => {
    expect(levelOf(of('staff_sexual'))).toBe('serious')
    expect(levelOf(of('staff_violence'))).toBe('serious')
    expect(levelOf(of('staff_conduct'))).toBe('moderate')
    expect(levelOf(of('money', ['ani']))).toBe('moderate')
    expect(levelOf(of('money'))).toBeNull()
  })

  it('is as it was written of an incident, and violence is written small by nobody', () => {
    expect(levelOf(of('staff_conduct'), 'minor')).toBe('minor')
    expect(levelOf(of('staff_violence'), 'minor')).toBe('serious')
    expect(levelOf(of('staff_sexual'), 'critical')).toBe('critical')
  })

  it('gives an office outside a day, and of sexual violence the police three, from the beginning of the hour', () => {
    const hour = hourOf(Temporal.Instant.from('2026-01-12T02:47:11Z'))
    expect(clocksOf('staff_violence', 'serious', hour)).toEqual({ outsideBy: '2026-01-13T02:00:00Z', policeBy: null })
    expect(clocksOf('staff_sexual', 'critical', hour)).toEqual({
      outsideBy: '2026-01-13T02:00:00Z',
      policeBy: '2026-01-15T02:00:00Z',
    })
    expect(clocksOf('staff_conduct', 'moderate', hour)).toEqual({ outsideBy: null, policeBy: null })
  })

  it('of the head is not told to the office, which leads her, and a letter is signed by what its maker is', () => {
    expect(isPastOffice(all, ['ratna'])).toBe(true)
    expect(isPastOffice(all, ['hana', 'ani'])).toBe(false)
    expect(signsAs(['social_office'])).toBe('social_office')
    expect(signsAs(['data_protection_officer', 'social_office'])).toBe('data_protection_officer')
  })
})

describe('the code of an answer', () => {
  it('opens the answer however it is typed, and another code does not', () => {
    const code = newCode()
    const secret = secretOf(code.toLowerCase().replaceAll('-', ' '))
    const other = secretOf(newCode())
    if (!secret || !other) throw new Error('a code is read')
    const sealed = sealAnswer(secret, 'Sudah kami bicarakan.')
    expect(openAnswer(secret, sealed)).toBe('Sudah kami bicarakan.')
    expect(() => openAnswer(other, sealed)).toThrow()
    expect(hashOf(secret)).not.toBe(hashOf(other))
    expect(secretOf('bukan kode')).toBeNull()
  })
})

describe('which voice is read first', () => {
  const none = { answeredAt: null, outsideBy: null, outsideToldAt: null, policeBy: null, policeToldAt: null }
  const grave = { ...none, answerBy: '2026-12-15', outsideBy: '2026-12-02T10:00:00Z' }

  it('is the one of which somebody outside must be told today, not the one that is answered first', () => {
    expect(nextClock(grave)).toBe('2026-12-02T10:00:00Z')
    expect(nextClock({ ...none, answerBy: '2026-12-14' })).toBe('2026-12-14')
    expect(nextClock({ ...grave, outsideToldAt: '2026-12-02T08:00:00Z' })).toBe('2026-12-15')
  })

  it('is none when it is answered and everybody was told', () => {
    expect(nextClock({ ...none, answerBy: '2026-12-14', answeredAt: '2026-12-02T08:00:00Z' })).toBe(null)
  })
})
