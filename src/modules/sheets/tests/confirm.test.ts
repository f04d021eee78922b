import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../../kernel/refusal.ts'
import { readSheet } from '../../../platform/excel/read-sheet.ts'
import { confirmList, openQuestions } from '../confirm.ts'
import type { Decision } from '../decisions.ts'
import type { PreparedList } from '../prepare-list.ts'
import { prepared, preparedOf, SETTINGS } from './make-list.ts'

const given = (list: PreparedList, decisions: readonly Decision[] = []) => ({
  layout: list.layout,
  checked: list.checked,
  decisions,
  by: 'staff-1',
  settings: SETTINGS,
})
const open = (list: PreparedList, decisions: readonly Decision[] = []) =>
  openQuestions(given(list, decisions)).map(({ row, code, why }) => `${row} ${code} ${why}`)

const SURYANI = ['Suryani', '9910014508980001', '5 Agustus 1998', 'A', 'Indralaya', ''] as const

describe('the list of the social office', () => {
  let list: PreparedList
  beforeAll(async () => {
    list = preparedOf(await readSheet(readFileSync(new URL('./fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url))))
  })

  const DECISIONS: Decision[] = [
    { row: 13, code: 'birth_date_differs_from_nik', choice: 'use_nik_date' },
    { row: 14, code: 'duplicate_in_list', choice: 'merge_into_row', value: '15' },
    { row: 17, code: 'nik_short', choice: 'leave_nik_empty' },
    { row: 18, code: 'under_18', choice: 'refer_child_services' },
    { row: 26, code: 'note_no_contact', choice: 'make_no_contact_rule' },
  ]

  test('is refused as a whole while anything is undecided, and each open question is named', () => {
    try {
      confirmList(given(list))
      expect.unreachable('nothing was decided')
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal)
      expect(error).toMatchObject({ code: 'list_not_decided', params: { count: 6 } })
    }
    expect(open(list)).toEqual([
      '13 birth_date_differs_from_nik undecided',
      '14 nik_rounded undecided',
      '14 duplicate_in_list undecided',
      '17 nik_short undecided',
      '18 under_18 undecided',
      '26 note_no_contact undecided',
    ])
  })

  test('with five decisions becomes twenty candidates, and all 37 rows are accounted for', () => {
    const { candidates, accounts } = confirmList(given(list, DECISIONS))
    expect(candidates).toHaveLength(20)
    expect(accounts.map(({ row }) => row)).toEqual(Array.from({ length: 37 }, (_, i) => i + 1))
    expect(accounts.filter(({ outcome }) => outcome === 'merged')).toEqual([{ row: 14, outcome: 'merged', into: 15 }])
    expect(accounts.filter(({ outcome }) => outcome === 'set_aside')).toEqual([
      { row: 18, outcome: 'set_aside', by: 'staff-1', kind: 'child_services', reason: 'under_18' },
    ])
  })

  test('KS-08: Sumarni is saved with the date of her NIK, 37 years old, and selection sees why', () => {
    const { candidates } = confirmList(given(list, DECISIONS))
    expect(candidates.find(({ row }) => row === 13)).toMatchObject({
      bornOn: '1988-04-14',
      ageOnDate: 37,
      remarks: ['birth_date_differs_from_nik', 'over_age_by_nik'],
    })
  })

  test('the merged row is kept beside the other: what it wrote otherwise is not lost', () => {
    const { candidates } = confirmList(given(list, DECISIONS))
    expect(candidates.find(({ row }) => row === 15)).toMatchObject({
      name: 'Nur Baiti',
      nik: '9910014709990007',
      sources: [15, 14],
      alsoWritten: [
        { row: 14, field: 'name', text: 'Nurbaiti' },
        { row: 14, field: 'address', text: 'RT 05' },
      ],
    })
  })

  test('an open NIK is to be asked for, a missing one is help with papers, the forbidden contact a rule', () => {
    const { candidates } = confirmList(given(list, DECISIONS))
    const find = (row: number) => candidates.find((candidate) => candidate.row === row)
    expect([find(17)?.nikState, find(16)?.nikState, find(11)?.nikState]).toEqual(['to_ask', 'missing', 'whole'])
    expect(find(26)).toMatchObject({ makesNoContactRule: true, noContact: 'suami' })
  })
})

describe('nobody under 18 becomes a candidate', () => {
  const person = (born: string, nik = '') => prepared([['Fitri', nik, born, '', '', '']])

  test('not by a date typed into a decision', () => {
    const list = person('pas banjir')
    const typed = (value: string): Decision[] => [{ row: 2, code: 'birth_date_unreadable', choice: 'type_date', value }]
    expect(open(list, typed('4 Februari 2008'))).toEqual(['2 under_18 under_18'])
    expect(open(list, typed('4 Februari 2003'))).toEqual([])
  })

  test('not by leaving the date empty when her NIK tells it', () => {
    expect(
      open(person('pas banjir', '9910014402080011'), [
        { row: 2, code: 'birth_date_unreadable', choice: 'leave_date_empty' },
      ]),
    ).toEqual(['2 under_18 under_18'])
  })

  test('not by a NIK typed into a decision, unless the date was decided on', () => {
    const typed: Decision = { row: 2, code: 'nik_short', choice: 'type_nik', value: '9910014402080011' }
    expect(open(person('4 Februari 2003', '991001440208001'), [typed])).toEqual(['2 under_18 under_18'])
  })

  test('not by vanishing in a row that says she is older', () => {
    const list = prepared([SURYANI, ['Suryani', '9910014508980001', '5 Agustus 2009', '', '', '']])
    const decisions: Decision[] = [{ row: 3, code: 'duplicate_in_list', choice: 'merge_into_row', value: '2' }]
    expect(open(list, decisions)).toEqual(['3 duplicate_in_list minor_in_merge'])
  })

  test('but her row can be set aside for child services or a question', () => {
    for (const choice of ['refer_child_services', 'ask_office'] as const) {
      const { candidates, accounts } = confirmList(
        given(person('4 Februari 2008'), [{ row: 2, code: 'under_18', choice }]),
      )
      expect(candidates).toEqual([])
      expect(accounts.at(-1)).toMatchObject({ row: 2, outcome: 'set_aside', by: 'staff-1' })
    }
  })
})

describe('decisions that cannot be carried out', () => {
  const list = prepared([
    SURYANI,
    ['Hartini', '991001650295001', '25 Februari 1995', '', '', ''],
    ['Soerjani', '9910014508980001', '', '', '', ''],
  ])

  test.each<[string, Decision, string]>([
    ['a row that is not there', { row: 99, code: 'row', choice: 'set_aside', reason: 'x' }, '99 row unknown_decision'],
    ['a problem that was not found', { row: 2, code: 'nik_long', choice: 'type_nik' }, '2 nik_long unknown_decision'],
    [
      'an answer that was not offered',
      { row: 3, code: 'nik_short', choice: 'use_nik_date' },
      '3 nik_short unknown_choice',
    ],
    [
      'a merge into another row than the one offered',
      { row: 4, code: 'duplicate_in_list', choice: 'merge_into_row', value: '3' },
      '4 duplicate_in_list unknown_choice',
    ],
    [
      'fifteen digits again',
      { row: 3, code: 'nik_short', choice: 'type_nik', value: '991001650295001' },
      '3 nik_short value_unusable',
    ],
    [
      'a row set aside without a reason',
      { row: 2, code: 'row', choice: 'set_aside', reason: ' ' },
      '2 row reason_missing',
    ],
  ])('%s', (_, decision, fault) => {
    expect(open(list, [decision])).toContain(fault)
  })

  test('two decisions about one thing', () => {
    const one: Decision = { row: 3, code: 'nik_short', choice: 'leave_nik_empty' }
    expect(open(list, [one, { ...one, choice: 'type_nik', value: '9910016502950010' }])).toContain(
      '3 nik_short decided_twice',
    )
  })

  test('a merge into a row that is set aside', () => {
    const aside: Decision = { row: 2, code: 'row', choice: 'set_aside', reason: 'sudah di tempat lain' }
    const merge: Decision = { row: 4, code: 'duplicate_in_list', choice: 'merge_into_row', value: '2' }
    expect(open(list, [aside, merge])).toContain('4 duplicate_in_list merge_target_not_imported')
  })

  test('a typed NIK that another woman has', () => {
    const typed: Decision = { row: 3, code: 'nik_short', choice: 'type_nik', value: '9910014508980001' }
    const merge: Decision = { row: 4, code: 'duplicate_in_list', choice: 'merge_into_row', value: '2' }
    expect(open(list, [typed, merge])).toEqual(['3 duplicate_in_list same_nik'])
  })
})

test('even a list whose questions were lost on the way lets nobody without a name, or under 18, through', () => {
  const list = prepared([
    ['', '', '5 Agustus 1998', '', '', ''],
    ['Fitri', '', '4 Februari 2008', '', '', ''],
  ])
  const silent = list.checked.rows.map((row) => ({ ...row, problems: [] }))
  expect(open({ ...list, checked: { ...list.checked, rows: silent } })).toEqual([
    '2 name_missing no_name',
    '3 under_18 under_18',
  ])
})

test('a row set aside by a person carries the reason and the name of who did it', () => {
  const list = prepared([SURYANI])
  const { candidates, accounts } = confirmList(
    given(list, [{ row: 2, code: 'row', choice: 'set_aside', reason: 'Pindah ke Jambi' }]),
  )
  expect(candidates).toEqual([])
  expect(accounts.at(-1)).toEqual({
    row: 2,
    outcome: 'set_aside',
    by: 'staff-1',
    kind: 'person',
    reason: 'Pindah ke Jambi',
  })
})

test('not sure: both are saved and each pair is marked', () => {
  const list = prepared([SURYANI, ['Soerjani', '', '5 Agustus 1998', '', '', '']])
  const { candidates } = confirmList(given(list, [{ row: 3, code: 'duplicate_in_list', choice: 'not_sure' }]))
  expect(candidates.map(({ row, possiblySameAs }) => [row, possiblySameAs])).toEqual([
    [2, []],
    [3, [2]],
  ])
})
