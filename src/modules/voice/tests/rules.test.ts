import { describe, expect, it } from 'vitest'
import { hashOf, newCode, openAnswer, sealAnswer, secretOf } from '../answer-code.ts'
import { type Holder, recipientsOf } from '../rules.ts'

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
