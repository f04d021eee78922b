import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDraft, toInput } from '../../../kernel/form-values.ts'
import { personProblems } from '../../../modules/access/screens/person-fields.tsx'
import { profileForm } from '../../../modules/centres/forms/profile.ts'
import { emptyProfile, problemsOf } from '../../../modules/centres/screens/profile-text.ts'
import { newKeyPair } from '../../../platform/seal/boxes.ts'
import { splitCentreKey } from '../../../platform/seal/centre-shares.ts'
import { pickGroup, sameGroup } from '../first-run/proof.ts'

describe('trying the envelope', () => {
  it('asks for a group that stands on the card at that line and place', async () => {
    const shares = await splitCentreKey(newKeyPair().privateKey)
    for (let chance = 0; chance < 60; chance++) {
      const { label, row, place, group } = pickGroup(shares, () => chance)
      expect(shares[label - 1]?.printed.split('\n')[row - 1]?.split('-')[place - 1]).toBe(group)
    }
  })

  it('takes what a person reads from paper, and nothing else', () => {
    const group = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 5,
      maxLength: 5,
    })
    fc.assert(
      fc.property(group, group, (one, other) => {
        const asRead = one.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u')
        expect(sameGroup(` ${asRead.toLowerCase().slice(0, 2)} ${asRead.slice(2)} `, one)).toBe(true)
        expect(sameGroup(other, one)).toBe(one === other)
      }),
    )
    expect(sameGroup('', '0AB1C')).toBe(false)
  })
})

describe('the centre as it is typed', () => {
  const full = {
    ...emptyProfile(),
    name: 'Rumah Rekaan',
    shortName: 'Rekaan',
    letterhead: { ...emptyProfile().letterhead, kota: 'Contoh' },
  }
  const ids = (p: typeof full) => problemsOf(p).map((one) => one.id)

  it('names the fields that are missing, out of bounds or crossed', () => {
    expect(ids(emptyProfile())).toEqual(['centre-name', 'centre-shortName', 'centre-letterhead-kota'])
    expect(ids(full)).toEqual([])
    expect(ids({ ...full, capacity: '0', minAge: '17', maxAge: '1e2', programmeDays: '' })).toEqual([
      'centre-capacity',
      'centre-minAge',
      'centre-maxAge',
      'centre-programmeDays',
    ])
    expect(ids({ ...full, minAge: '36' })).toEqual(['centre-minAge'])
  })

  it('goes to the server and comes back as it was, without empty lines', () => {
    const letterhead = { ...full.letterhead, alamatNetral: 'Kotak Pos 10' }
    const sent = toInput(profileForm, { ...full, letterhead })
    expect(sent.letterhead).toEqual({ kota: 'Contoh', alamatNetral: 'Kotak Pos 10' })
    expect(toInput(profileForm, toDraft(profileForm, sent))).toEqual(sent)
  })
})

describe('a person as typed', () => {
  const person = { name: 'Siti', callName: 'Siti', position: '', rank: '', nip: '', username: 'siti.r' }
  it('needs a name, a call name and a username of the right form', () => {
    const ids = (p: typeof person) => personProblems(p, 'head').map((one) => one.id)
    expect(ids(person)).toEqual([])
    expect(ids({ ...person, name: ' ', callName: '' })).toEqual(['head-name', 'head-callName'])
    for (const username of ['', 's', 'Siti', '1siti', 'siti rekaan', 'siti@x'])
      expect(ids({ ...person, username })).toEqual(['head-username'])
    expect(personProblems({ ...person, username: '' }, 'edit', false)).toEqual([])
  })
})
