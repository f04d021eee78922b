import { describe, expect, it } from 'vitest'
import { answered, faultOf, judgeDecision, kindsOf, planOf, settledValues } from '../decide.ts'
import type { Decision } from '../problem.ts'
import { HEADER, line, prepared, TODAY } from './sheet.ts'

const today = Temporal.PlainDate.from(TODAY)
const rowsOf = (...lines: Parameters<typeof line>[1][]) =>
  prepared('women', [HEADER, ...lines.map((o, i) => line(i + 1, o))]).rows
const rowOf = (o: Parameters<typeof line>[1]) => {
  const [row] = rowsOf(o)
  if (!row) throw new Error('a row')
  return row
}
const say = (
  code: Decision['code'],
  field: Decision['field'],
  choice: Decision['choice'],
  value?: string,
): Decision => ({
  ...{ code, field, choice },
  ...(value !== undefined && { value }),
})

describe('one answer to one question', () => {
  it('takes what is offered, and nothing else', () => {
    const row = rowOf({ came: '2017' })
    const judge = (d: Decision) => judgeDecision('women', row, [], d, today)
    expect(judge(say('date_year_only', 'entry_date', 'use_estimate', '2017-01-01'))).toBeNull()
    expect(judge(say('date_year_only', 'entry_date', 'use_estimate', '2016-01-01'))).toBe('not_offered')
    expect(judge(say('date_year_only', 'entry_date', 'swap_dates'))).toBe('not_offered')
    expect(judge(say('nik_wrong', 'nik', 'leave_empty'))).toBe('not_asked')
    expect(judge(say('date_year_only', 'entry_date', 'type', '31 Februari 2017'))).toBe('value_unreadable')
    expect(judge(say('date_year_only', 'entry_date', 'type', '9 Januari 2017'))).toBeNull()
    expect(judge(say('row', 'row', 'set_aside'))).toBeNull()
  })

  it('refuses the answer that would let her leave before she came', () => {
    const row = rowOf({ came: '2017', left: '7 Juli 2017' })
    expect(judgeDecision('women', row, [], say('date_year_only', 'entry_date', 'type', '8 Juli 2017'), today)).toBe(
      'exit_before_entry',
    )
  })

  it('carries answers out: estimates are marked, swapped days are swapped, what is left empty is not there', () => {
    const estimated = settledValues(
      rowOf({ came: '2017' }),
      [say('date_year_only', 'entry_date', 'use_estimate', '2017-01-01')],
      today,
    )
    expect(estimated).toMatchObject({ entry_date: '2017-01-01', estimated: 'entry_date' })
    const swapped = settledValues(
      rowOf({ left: '7 Juli 2016' }),
      [say('exit_before_entry', 'exit_date', 'swap_dates')],
      today,
    )
    expect(swapped).toMatchObject({ entry_date: '2016-07-07', exit_date: '2017-01-09' })
    const empty = settledValues(rowOf({ nik: '9910' }), [say('nik_wrong', 'nik', 'leave_empty')], today)
    expect(empty).not.toHaveProperty('nik')
  })

  it('counts a row that was set aside as decided', () => {
    const row = rowOf({ came: '', left: '', how: '' })
    expect(planOf('women', row, [], today)).toEqual({ plan: 'save', open: 3 })
    expect(planOf('women', row, [say('row', 'row', 'set_aside')], today)).toEqual({ plan: 'aside', open: 0 })
  })
})

describe('the same question of many rows', () => {
  const rows = rowsOf(
    { came: '2017' },
    { came: '2016' },
    { how: 'ikut tetangga' },
    { how: 'Ikut tetangga' },
    { how: 'pergi' },
  ).map((checked) => ({
    checked,
    decisions: [] as Decision[],
  }))

  it('is asked once, and of a text that nobody could read once for each text', () => {
    const kinds = kindsOf('women', rows, today)
    expect(kinds.map((k) => [k.key, k.rows])).toEqual([
      ['date_year_only.entry_date', 2],
      ['exit_kind_unread.exit_kind.ikut tetangga', 2],
      ['exit_kind_unread.exit_kind.pergi', 1],
    ])
    expect(kinds[0]?.choices).toEqual([
      { code: 'use_estimate', value: null, rows: 2 },
      { code: 'set_aside', value: null, rows: 2 },
    ])
  })

  it('is answered with each row’s own day, and what was answered before stands', () => {
    const alike = { key: 'date_year_only.entry_date', choice: 'use_estimate' as const, value: null }
    expect(rows.map((r) => answered('women', r, alike, today)?.[0]?.value ?? null)).toEqual([
      '2017-01-01',
      '2016-01-01',
      null,
      null,
      null,
    ])
    const [first] = rows
    if (!first) throw new Error('a row')
    expect(
      answered('women', { ...first, decisions: answered('women', first, alike, today) ?? [] }, alike, today),
    ).toBeNull()
  })

  it('leaves a row open that would be impossible with the answer', () => {
    const [checked] = rowsOf({ came: '2017', left: '30 Desember 2016' })
    if (!checked) throw new Error('a row')
    const alike = { key: 'date_year_only.entry_date', choice: 'use_estimate' as const, value: null }
    expect(answered('women', { checked, decisions: [] }, alike, today)).toBeNull()
    expect(kindsOf('women', [{ checked, decisions: [] }], today)[0]?.choices.map((c) => c.code)).toEqual(['set_aside'])
  })
})

it('a row without name, days or an end cannot come in, whatever was answered', () => {
  const whole = { name: 'Rohana', entry_date: '2017-01-09', exit_date: '2017-07-07', exit_kind: 'LULUS' }
  expect(faultOf('women', whole, today)).toBeNull()
  for (const key of Object.keys(whole)) expect(faultOf('women', { ...whole, [key]: '' }, today)).toBe('unfinished')
  expect(faultOf('women', { ...whole, exit_date: '2027-01-01' }, today)).toBe('in_the_future')
})
