import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesHer, tracesOf, unnamed, unnamedIn } from '../unnamed.ts'

const hers = tracesOf(['Rosdiana binti Hasan', 'Ros', undefined], '9910017101950777')

describe('what is written about a protected woman', () => {
  it.each([
    ['Rosdiana binti Hasan datang sendiri.', '[R-9] datang sendiri.'],
    ['Ibu ROSDIANA dan anaknya', 'Ibu [R-9] dan anaknya'],
    ['"Saya Ros," katanya.', '"Saya [R-9]," katanya.'],
    ['Rosdiananya takut; rosdiana-lah yang pergi.', '[R-9] takut; [R-9] yang pergi.'],
    ['NIK 9910 0171 0195 0777 cocok.', 'NIK [R-9] cocok.'],
    ['Rosalinda, Rosdianawati, dan Binti lain.', 'Rosalinda, Rosdianawati, dan Binti lain.'],
    ['Rośdiana\nHasan', '[R-9]\n[R-9]'],
  ])('%j says her code wherever she was named', (said, told) => {
    expect(unnamed(said, hers, 'R-9')).toBe(told)
    expect(namesHer(said, hers)).toBe(said !== told)
  })

  it('never names her, whatever stands around her name', () => {
    const around = fc.string({ unit: fc.constantFrom(' ', '.', ',', '\n', '"', '(', 'a b', '-') })
    fc.assert(
      fc.property(around, fc.constantFrom('Rosdiana', 'HASAN', 'ros', '9910017101950777'), around, (a, name, z) => {
        const told = unnamed(`${a} ${name} ${z}`, hers, 'R-9')
        expect(told).toContain('[R-9]')
        expect(told.toLowerCase()).not.toMatch(/rosdiana|hasan|\bros\b|9910017101950777/)
      }),
    )
  })

  it('is another in its words alone: keys, days and what is empty stay', () => {
    const part = {
      title: 'Catatan Rosdiana',
      on: '2026-01-12',
      by: null,
      parts: [{ title: null, rows: [{ label: 'Isi', text: 'Ros' }] }],
    }
    expect(unnamedIn(part, hers, 'R-9')).toEqual({
      ...part,
      title: 'Catatan [R-9]',
      parts: [{ title: null, rows: [{ label: 'Isi', text: '[R-9]' }] }],
    })
  })
})
