import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCategories } from '../category-codes.ts'
import { checkName } from '../check-name.ts'
import { checkKk, checkNik } from '../check-nik.ts'
import { checkNotes } from '../check-notes.ts'
import { educationOf, maritalStatusOf, sexOf } from '../plain-values.ts'
import { cell, formula, SETTINGS, type Typed } from './make-list.ts'

const name = (typed: Typed) => {
  const { name: read, alias, problems } = checkName(cell(typed))
  return { read, alias, codes: problems.map(({ code, severity }) => `${severity} ${code}`) }
}

describe('names', () => {
  test.each([
    ['Suryani', 'Suryani', []],
    ["Ni'matul Khoiriyah", "Ni'matul Khoiriyah", []],
    ['SITI AMINAH BINTI ZAINAL', 'Siti Aminah binti Zainal', ['note name_capitals']],
    ['Rika  Oktarina ', 'Rika Oktarina', ['note name_spaces']],
    ['Sit\u200bi\u202e', 'Siti', ['note name_hidden_characters']],
    ['Siti 2', 'Siti 2', ['look name_has_digits']],
    ['=HYPERLINK("http://contoh.invalid","Salma")', 'Salma', ['note name_from_formula']],
    [formula('=UPPER(B2)', 'SALMA'), 'Salma', ['look name_from_formula', 'note name_capitals']],
    ['', '', ['must_decide name_missing']],
    [' - ', '', ['must_decide name_no_letter']],
    ['x'.repeat(121), '', ['must_decide name_too_long']],
    [{ kind: 'error', raw: '#REF!', shown: '#REF!' }, '', ['must_decide name_missing']],
    [formula('=NOW()', ''), '', ['must_decide name_formula_unreadable']],
    [formula('=A9', '#REF!'), '', ['must_decide name_formula_unreadable']],
    ["=cmd|' /C calc'!A0", '', ['must_decide name_formula_unreadable']],
    ['=HYPERLINK("http://contoh.invalid")', '', ['must_decide name_formula_unreadable']],
    ['=IMPORTXML("http://contoh.invalid","Salma")', '', ['must_decide name_formula_unreadable']],
    ['@SUM(A1)', '', ['must_decide name_formula_unreadable']],
  ] as const)('%j is read as %j', (typed, read, codes) => {
    expect(name(typed)).toMatchObject({ read, codes })
  })

  test.each(['Sari Wulandari alias Mawar', 'Sari Wulandari (als. Mawar)', 'Sari Wulandari, ALS Mawar'])(
    '%j is a name and another name',
    (typed) => {
      expect(name(typed)).toEqual({ read: 'Sari Wulandari', alias: 'Mawar', codes: ['note name_alias_split'] })
    },
  )

  test('whatever a cell holds, the name is empty and asked for, or clean and without a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('=', '+', '@').chain((lead) => fc.string().map((rest) => lead + rest)),
        ),
        (text) => {
          const { read, codes } = name(text === '' ? '' : { kind: 'text', raw: text, shown: text })
          if (read === '') expect(codes.join()).toMatch(/must_decide/)
          else expect(read).toMatch(/^(?![=@])(?=.*\p{L})[^\p{Cc}\p{Cf}]+$/u)
        },
      ),
    )
  })
})

const nik = (typed: Typed) => {
  const { nik: whole, nikStart, problems } = checkNik(cell(typed), { sex: 'female', today: SETTINGS.onDate })
  return { whole, nikStart, codes: problems.map(({ code, severity }) => `${severity} ${code}`) }
}

describe('NIKs', () => {
  const good = '9910014508980001'
  test.each([
    [good, good, null, []],
    ["'9910 0145 0898 0001", good, null, []],
    ['', null, null, ['look nik_missing']],
    ['belum ada', null, null, ['look nik_missing']],
    ['KTP hilang', null, null, ['look nik_missing']],
    ['-', null, null, ['look nik_missing']],
    ['991001450898001', null, null, ['must_decide nik_short']],
    ['99100145089800011', null, null, ['must_decide nik_long']],
    [9910014709990000, null, '991001470999000', ['must_decide nik_rounded']],
    [1610014508980010, null, '161001450898001', ['must_decide nik_rounded']],
    [1610014508980013, '1610014508980013', null, []],
    ['9,91001E+15', null, null, ['must_decide nik_scientific']],
    ['991001450898000l', null, null, ['must_decide nik_short']],
    ['9910014508980001 (lama)', null, good, ['must_decide nik_not_digits']],
    ['tercatat di desa', null, null, ['must_decide nik_not_digits']],
    ['9910012311940012', '9910012311940012', null, ['look nik_sex_differs']],
    ['9910014513980001', '9910014513980001', null, ['look nik_month_impossible']],
    ['9910014508980000', '9910014508980000', null, ['look nik_serial_zero']],
    ['9810014508980001', '9810014508980001', null, ['look nik_province_unknown']],
  ] as const)('%j', (typed, whole, nikStart, codes) => {
    expect(nik(typed)).toEqual({ whole, nikStart, codes })
  })

  test('a number that spreadsheets cut is never taken for a whole NIK, whichever it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }), (whole) => {
        const cut = (whole / 10n) * 10n
        expect(nik(Number(cut)).whole).toBeNull()
        expect(nik(Number(cut)).codes).toEqual(['must_decide nik_rounded'])
      }),
    )
  })

  test('a family card that is not whole is left out, never asked for', () => {
    expect(checkKk(cell('9910011202150003'), SETTINGS.onDate)).toEqual({ kk: '9910011202150003', problems: [] })
    expect(checkKk(cell('99100112021500'), SETTINGS.onDate)).toMatchObject({
      kk: null,
      problems: [{ code: 'kk_incomplete', severity: 'look' }],
    })
    expect(checkKk(cell(9910011202150000), SETTINGS.onDate).kk).toBeNull()
  })
})

describe('remarks', () => {
  test.each([
    ['JANGAN hubungi suami', 'suami'],
    ['mohon jgn telp ke mertua', 'mertua'],
    ['tidak boleh diberi tahu keluarga suami', 'keluarga suami'],
    ['jangan sampai tahu', null],
  ])('%j forbids contact', (text, who) => {
    expect(checkNotes(text)).toMatchObject({
      noContact: who,
      problems: [{ code: 'note_no_contact', severity: 'must_decide' }],
    })
  })

  test.each(['suami merantau', 'anak 2', 'jangan lupa bawa KTP', null])('%j forbids nothing', (text) => {
    expect(checkNotes(text)).toEqual({ noContact: null, problems: [] })
  })
})

describe('plain values', () => {
  test.each([
    [sexOf('P'), 'female'],
    [sexOf('Laki-laki'), 'male'],
    [sexOf('?'), null],
    [educationOf('tidak tamat SD'), 'primary_unfinished'],
    [educationOf('SLTP'), 'junior_secondary'],
    [educationOf('SMA/sederajat'), 'senior_secondary'],
    [educationOf('S1'), 'university'],
    [educationOf('kursus'), null],
    [maritalStatusOf('Blm kawin'), 'single'],
    [maritalStatusOf('Cerai mati'), 'widowed'],
    [maritalStatusOf('Janda'), 'widowed_or_divorced'],
    [maritalStatusOf('Kawin siri'), 'married'],
    [maritalStatusOf('bingung'), null],
  ])('case %#', (found, wanted) => expect(found).toBe(wanted))

  test('categories are numbers; what cannot be read is said and not guessed', () => {
    expect(readCategories('Fakir miskin, 23')).toEqual({ codes: [24, 23], unread: [] })
    expect(readCategories('lain-lain')).toEqual({ codes: [], unread: ['LAIN-LAIN'] })
    expect(readCategories('')).toEqual({ codes: [], unread: [] })
    expect(readCategories('99')).toEqual({ codes: [], unread: ['99'] })
  })
})
