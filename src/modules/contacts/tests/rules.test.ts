import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Known, mentionedIn, onNoContactList } from '../rules.ts'

describe('the no-contact list', () => {
  const list: Known[] = [
    { name: 'Fahmi Hidayat', alias: 'Bang Jon', phones: ['0812-9900-1122'], plates: ['BG 1234 XY'] },
  ]

  it('finds a spelling, a shorter name, an alias, a telephone however it is written', () => {
    for (const name of ['Fahmi', 'fahmi hidajat', 'Hidayat Fahmi', 'H. Fahmi Hidayat', 'Fahmy Hidayat'])
      expect(onNoContactList({ name }, list)).toBe('name')
    for (const name of ['Jon', 'bang jon']) expect(onNoContactList({ name }, list)).toBe('alias')
    for (const phone of ['+62 812 9900 1122', '6281299001122', '081299001122'])
      expect(onNoContactList({ name: 'Siapa saja', phone }, list)).toBe('phone')
    expect(onNoContactList({ name: 'Siapa saja', plate: 'bg-1234-xy' }, list)).toBe('plate')
  })

  it('does not stop somebody else, nor an empty or very short number', () => {
    for (const who of [
      { name: 'Sumiyati' },
      { name: 'Suparti', phone: '0813' },
      { name: 'Bu RT', phone: '', plate: '' },
    ])
      expect(onNoContactList(who, list)).toBeNull()
    expect(onNoContactList({ name: 'Fahmi' }, [])).toBeNull()
    expect(onNoContactList({ name: 'Sumiyati', phone: '081299001123', plate: 'BG 1234 XZ' }, list)).toBeNull()
    expect(
      onNoContactList({ name: 'Sumiyati', phone: '081299001122', plate: 'BG 1234 XY' }, [{ name: 'Agus' }]),
    ).toBeNull()
  })

  it('knows a telephone of ten figures with and without its country, and one of seven without its area', () => {
    const short: Known[] = [{ name: 'Agus', phones: ['0812345678', '3123456'] }]
    for (const phone of ['0812345678', '+62 812-345-678', '312 3456'])
      expect(onNoContactList({ name: 'Sumiyati', phone }, short)).toBe('phone')
  })

  it('knows each of several telephones in one line, and one of a town with its area, its country, or neither', () => {
    const long: Known[] = [{ name: 'Agus', phones: ['0812-9900-1122 / 0813 7700 3344', '0711 123456', '0711-23456'] }]
    for (const phone of [
      '081299001122',
      '+62 813-7700-3344',
      '123456',
      '+62711123456',
      '071123456',
      '0062 711 23456',
      '0852 1 / 081377003344',
    ])
      expect([phone, onNoContactList({ name: 'Sumiyati', phone }, long)]).toEqual([phone, 'phone'])
    for (const phone of ['081299001123', '3344', '081377003'])
      expect([phone, onNoContactList({ name: 'Sumiyati', phone }, long)]).toEqual([phone, null])
  })

  it('is not passed by a word of address before the name', () => {
    for (const name of ['Pak Fahmi', 'Bang Fahmi', 'Ustad Fahmi', 'Sdr. Fahmi'])
      expect(onNoContactList({ name }, list)).toBe('name')
  })

  it('looks at everybody on it', () => {
    const two: Known[] = [{ name: 'Agus Salim' }, ...list]
    expect(onNoContactList({ name: 'Fahmi' }, two)).toBe('name')
    expect(onNoContactList({ name: 'Sumiyati', phone: '081299001122' }, two)).toBe('phone')
  })

  it('always finds the very person on it, whatever else is on it', () => {
    const name = fc.constantFrom('Rudi Hartono', 'Yulianti', 'Bambang Sutrisno', 'Agus', 'Dedi Kurniawan')
    const known = fc.record({
      name,
      alias: fc.option(name, { nil: undefined }),
      phones: fc.array(fc.stringMatching(/^08\d{9}$/), { maxLength: 3 }),
      plates: fc.array(fc.stringMatching(/^BG [1-9]\d{3} [A-Z]{2}$/), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), fc.nat(), (people, at) => {
        const one = people[at % people.length]
        if (!one) return
        expect(onNoContactList({ name: one.name }, people)).not.toBeNull()
        if (one.alias) expect(onNoContactList({ name: one.alias }, people)).not.toBeNull()
        for (const phone of one.phones)
          expect(onNoContactList({ name: 'Tamu', phone: `+62${phone.slice(1)}` }, people)).not.toBeNull()
        for (const plate of one.plates)
          expect(
            onNoContactList({ name: 'Tamu', plate: plate.replaceAll(' ', '').toLowerCase() }, people),
          ).not.toBeNull()
      }),
    )
  })
})

describe('what is said of a way out', () => {
  const list: Known[] = [
    { name: 'Fahmi Hidayat', alias: 'Bang Jon', phones: ['0812-9900-1122'], workplace: 'Bengkel Maju Jaya' },
  ]

  it('is looked at word by word for a name, an alias, a telephone or the place where he works', () => {
    for (const said of ['Rumah Fahmi di Prabumulih', 'ke tempat Pak fahmi hidajat', 'ditemani Fahmy'])
      expect([said, mentionedIn(said, list)]).toEqual([said, 'name'])
    expect(mentionedIn('ketemu bang jon di pasar', list)).toBe('alias')
    expect(mentionedIn('rumah bibinya, hubungi +62 812 9900 1122 sebelum berangkat', list)).toBe('phone')
    expect(mentionedIn('dekat bengkel maju jaya, simpang tiga', list)).toBe('workplace')
  })

  it('stops nobody else: kin, places and other numbers are no names', () => {
    for (const said of [
      'rumah kakaknya di Prabumulih',
      'Puskesmas Indralaya',
      'ibunya',
      'Ayahnya sakit.',
      'RT 12, 0813 1111 2222',
      '',
    ])
      expect([said, mentionedIn(said, list)]).toEqual([said, null])
    expect(mentionedIn('rumah kakaknya', [{ name: 'Kakak Togar' }])).toBeNull()
    expect(mentionedIn('rumah Fahmi', [])).toBeNull()
  })
})
