import { describe, expect, it } from 'vitest'
import { toInput } from '../../../kernel/form-values.ts'
import { namesSomebody } from '../../../kernel/names-somebody.ts'
import { lookForm } from '../forms/inspections.ts'
import { isPrivate, itemsAt } from '../rules.ts'

describe('looking at a room', () => {
  it('sends a thing that is to be mended before its words are written, so that they are asked for', () => {
    const pressed = { itemId: 'a', what: '', menderId: 'b', by: 'week' as const }
    expect(toInput(lookForm, { findings: [pressed] })).toMatchObject({ findings: [{ itemId: 'a', menderId: 'b' }] })
  })

  it('looks at things of the house, and at nothing of hers', () => {
    for (const name of ['Isi tas', 'Badan dan tas', 'Laci', 'HP', 'Buku harian', 'Her belongings'])
      expect(isPrivate(name), name).toBe(true)
    for (const name of ['Jendela dan kunci', 'Kasur', 'Lampu dan stopkontak', 'Teras', 'Lemari berdiri kokoh'])
      expect(isPrivate(name), name).toBe(false)
  })

  it('knows the name of whoever lives here, but for one that the room or the thing has as well', () => {
    const names = ['Ibu Suryani', 'Melati']
    expect(namesSomebody('Kasur SURYANI sobek', names, ['Wisma Melati, 2'])).toBe(true)
    expect(namesSomebody('Kaca di Melati retak', names, ['Wisma Melati, 2'])).toBe(false)
    expect(namesSomebody('Kaca di Melati retak', names, ['Wisma Mawar, 2'])).toBe(true)
    expect(namesSomebody('Kasur sobek', names, [])).toBe(false)
  })

  it('sees in a room what belongs to rooms, and in a shared part what belongs there', () => {
    const items = [{ lookIn: 'rooms' }, { lookIn: 'areas' }, { lookIn: 'everywhere' }] as const
    expect(itemsAt(items, 'kitchen').map((i) => i.lookIn)).toEqual(['areas', 'everywhere'])
    expect(itemsAt(items, '018f').map((i) => i.lookIn)).toEqual(['rooms', 'everywhere'])
  })
})
