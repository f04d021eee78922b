import { describe, expect, test } from 'vitest'
import { foldForSearch, initials, normaliseName, tidyCapitals } from '../person-name.ts'

const code = (typed: string) => {
  const read = normaliseName(typed)
  return read.ok ? 'ok' : read.code
}

describe('the stored form of a name', () => {
  test.each([
    ['Suryani', 'Suryani'],
    ['  Rika   Oktarina ', 'Rika Oktarina'],
    ['Rika\u00a0Oktarina', 'Rika Oktarina'],
    ["Ni'matul Khoiriyah", "Ni'matul Khoiriyah"],
    ['Rukmini binti Zainal', 'Rukmini binti Zainal'],
    ['Hj. Siti Nur-Aini, S.Pd.', 'Hj. Siti Nur-Aini, S.Pd.'],
    ['Re\u0301nata', 'R\u00e9nata'],
    ['陳', '陳'],
    ['O', 'O'],
  ])('%j', (typed, name) => {
    expect(normaliseName(typed)).toEqual({ ok: true, name })
  })

  test('120 characters are enough for everyone, 121 are too many', () => {
    expect(code('a'.repeat(120))).toBe('ok')
    expect(normaliseName('a'.repeat(121))).toEqual({
      ok: false,
      code: 'name_too_long',
      params: { longest: 120, found: 121 },
    })
    expect(code('𐒀'.repeat(120))).toBe('ok')
  })

  test.each([
    ['', 'name_empty'],
    [' \u00a0 ', 'name_empty'],
    ['12', 'name_no_letter'],
    ['-', 'name_no_letter'],
    ['Siti\nAminah', 'name_control_character'],
    ['Siti\tAminah', 'name_control_character'],
    ['Siti\u0000', 'name_control_character'],
    ['Siti\u2028Aminah', 'name_control_character'],
    ['Siti\ud800Aminah', 'name_control_character'],
    ['Siti\ufffdAminah', 'name_control_character'],
    ['Siti\u202eAminah', 'name_direction_character'],
    ['\u2066Siti', 'name_direction_character'],
    ['Siti\u200f', 'name_direction_character'],
    ['Si\u200bti', 'name_invisible_character'],
    ['Si\u200dti', 'name_invisible_character'],
    ['Si\u00adti', 'name_invisible_character'],
    ['Si\u034fti', 'name_invisible_character'],
    ['Si\u3164ti', 'name_invisible_character'],
    ['Si\u2800ti', 'name_invisible_character'],
    ['Si\u{e0041}ti', 'name_invisible_character'],
    ['Si\ufeffti', 'name_invisible_character'],
  ])('%j is refused: %s', (typed, expected) => {
    expect(code(typed)).toBe(expected)
  })

  test('the refusal says where and what', () => {
    expect(normaliseName(' Siti\u202eAminah')).toEqual({
      ok: false,
      code: 'name_direction_character',
      params: { at: 4, character: 'U+202E' },
    })
  })
})

describe('capitals', () => {
  test.each([
    ['SITI AMINAH', 'Siti Aminah'],
    ['siti aminah', 'Siti Aminah'],
    ["NI'MATUL KHOIRIYAH", "Ni'matul Khoiriyah"],
    ['RUKMINI BINTI ZAINAL', 'Rukmini binti Zainal'],
    ['ALI BIN ABU', 'Ali bin Abu'],
    ['HJ. NUR-AINI', 'Hj. Nur-Aini'],
    ['Siti AMINAH', 'Siti AMINAH'],
    ['Dewi de Haan', 'Dewi de Haan'],
    ['陳', '陳'],
  ])('%s becomes %s', (typed, tidy) => {
    expect(tidyCapitals(typed)).toBe(tidy)
  })
})

test.each([
  ['Suryani', 'S'],
  ['Sari Wulandari', 'SW'],
  ['Rukmini binti Zainal', 'RZ'],
  ['Hj. Siti Nur Aisyah', 'SA'],
  ["Ni'matul Khoiriyah", 'NK'],
  ['dewi puspitasari', 'DP'],
  ['Hj.', 'H'],
  ['', ''],
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test.each([
  ["Ni'matul  KHOIRIYAH, S.Pd.", 'nimatul khoiriyah s pd'],
  ['Rénata', 'renata'],
  ['Nur-Aini', 'nur aini'],
  ['  ', ''],
])('%s is searched as "%s"', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded)
})
