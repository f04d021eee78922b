import { describe, expect, it } from 'vitest'
import { shownBars } from '../shown-bars.ts'

describe('the picture of numbers that left the house', () => {
  it('is drawn from what is read alone: a small number as long as "less than" says, a hidden one not at all', () => {
    expect(shownBars('counts', ['12', '<5', 'disamarkan', '0'])).toEqual({
      whole: 12,
      bars: [{ value: 12, look: 'full' }, { value: 5, look: 'half' }, null, { value: 0, look: 'full' }],
    })
  })

  it('of shares is of a hundred, and of nothing there is none', () => {
    expect(shownBars('percents', ['64%', '12,5%', 'Rp5.000', '–'])).toEqual({
      whole: 100,
      bars: [{ value: 64, look: 'full' }, { value: 12.5, look: 'full' }, null, null],
    })
    expect(shownBars('counts', ['0', 'disamarkan'])).toBeNull()
    expect(shownBars('counts', ['<5', '0', '<5']), 'small ones alone would look like very many').toBeNull()
    expect(shownBars(undefined, ['12'])).toBeNull()
  })
})
