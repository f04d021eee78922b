import { describe, expect, it } from 'vitest'
import type { House } from '../making/house.ts'
import { ours, partyJson } from '../papers/naskah/parties.ts'

const house = { name: 'Sentra Contoh', lembaga: { alamat: 'Jalan Contoh 1' } } as unknown as House // what ours() reads of it

describe('a party of a minute', () => {
  it('acts for the house when it is one of ours and nothing else was written, with or without a post', () => {
    for (const post of ['Pekerja Sosial', undefined])
      expect(partyJson({ name: 'Rizal Rekaan', post }, ours(house))['bertindak']).toBe(
        'bertindak untuk dan atas nama Kepala Sentra Contoh',
      )
  })

  it('acts for herself when she is a relative', () => {
    expect(partyJson({ name: 'Ibu Rekaan', relation: 'ibu' }, {})).not.toHaveProperty('bertindak')
  })
})
