import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../kernel/words.ts'
import { FILE_REFUSALS } from '../../../platform/excel/limits.ts'
import { FIELDS } from '../fields.ts'
import { CHOICE_CODES, PROBLEM_CODES } from '../problem.ts'
import { listWords, sayChoice, sayProblem } from '../say-problem.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }

const KEYS = [
  ...PROBLEM_CODES.map((code) => `problem.${code}`),
  ...CHOICE_CODES.map((code) => `choice.${code}`),
  ...FIELDS.map((field) => `field.${field}`),
  ...[
    'blank',
    'title',
    'header',
    'repeated_header',
    'column_numbers',
    'section',
    'total',
    'signature',
    'unclear',
    'by_hand',
  ].map((reason) => `ignored.${reason}`),
  ...[
    'same_nik',
    'same_nik_start',
    'same_name',
    'similar_name',
    'same_phone',
    'same_birth_date',
    'same_village',
    'same_district',
  ].map((why) => `why.${why}`),
  ...[
    'undecided',
    'unknown_decision',
    'unknown_choice',
    'value_unusable',
    'reason_missing',
    'decided_twice',
    'under_18',
    'minor_in_merge',
    'same_nik',
    'merge_target_not_imported',
    'no_name',
  ].map((why) => `unresolved.${why}`),
  ...[...FILE_REFUSALS, 'list_not_decided'].map((code) => `refusal.${code}`),
]

describe('the words of the import', () => {
  test('every code has a sentence in both languages, and there is no sentence without a code', () => {
    expect(Object.keys(id).toSorted()).toEqual(KEYS.toSorted())
    expect(Object.keys(en).toSorted()).toEqual(KEYS.toSorted())
  })

  test('both languages have the same gaps', () => {
    expect(problemsOf(id, en)).toEqual([])
  })

  test('a problem is a whole sentence', () => {
    const sentences = [id, en].flatMap((all) => Object.entries(all)).filter(([key]) => key.startsWith('problem.'))
    expect(sentences.filter(([, text]) => !/[.]$/.test(text))).toEqual([])
  })

  test('dates and reasons are put into the words of the language', () => {
    const params = { list: '1990-04-14', nik: '1988-04-14', ageByNik: 37 }
    expect(sayProblem({ code: 'birth_date_differs_from_nik', params }, 'en')).toBe(
      'NIK: 14 April 1988, which makes her 37. List: 14 April 1990.',
    )
    expect(
      sayProblem({ code: 'duplicate_in_list', params: { other: 15, why: 'similar_name same_birth_date' } }, 'id'),
    ).toBe('Mirip baris 15: nama mirip, tanggal lahir sama.')
    expect(sayChoice({ code: 'use_date', value: '1998-08-05' }, 'id')).toBe('Pakai 5 Agustus 1998')
  })

  test('what a person typed is repeated as it was typed', () => {
    expect(sayProblem({ code: 'birth_date_ambiguous', params: { typed: '1998-08-05' } }, 'id')).toContain('1998-08-05')
    expect(listWords.has('problem.nik_short')).toBe(true)
  })
})
