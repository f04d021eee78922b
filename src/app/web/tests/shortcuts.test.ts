import { describe, expect, it } from 'vitest'
import { comboOf, type KeyPress } from '../client/shortcuts.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  alt: false,
  meta: false,
  inField: false,
  inDialog: false,
  ...more,
})

describe('the map of keys', () => {
  it('knows the keys that work everywhere, also inside a field', () => {
    expect(comboOf(press('k', { ctrl: true, inField: true }), true, null)).toBe('ctrl+k')
    expect(comboOf(press('Enter', { ctrl: true, inField: true }), true, null)).toBe('ctrl+enter')
    expect(comboOf(press('L', { alt: true, inField: true }), false, null)).toBe('alt+l')
  })

  it('leaves other keys with Ctrl and Alt to the browser', () => {
    expect(comboOf(press('p', { ctrl: true }), true, null)).toBeNull()
    expect(comboOf(press('f', { alt: true }), true, null)).toBeNull()
  })

  it('reads "g b" as one, and single letters only outside fields and dialogs', () => {
    expect(comboOf(press('b'), true, 'g')).toBe('g b')
    expect(comboOf(press('c'), true, null)).toBe('c')
    expect(comboOf(press('c', { inField: true }), true, null)).toBeNull()
    expect(comboOf(press('c', { inDialog: true }), true, null)).toBeNull()
  })

  it('gives no letter when letters are switched off (WCAG 2.1.4)', () => {
    expect(comboOf(press('c'), false, null)).toBeNull()
    expect(comboOf(press('?'), false, null)).toBeNull()
    expect(comboOf(press('k', { ctrl: true }), false, null)).toBe('ctrl+k')
  })
})
