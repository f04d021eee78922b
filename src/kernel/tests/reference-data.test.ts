import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const folder = new URL('../../../db/reference/', import.meta.url)
const isoDate = z.iso.date()
const validity = { source: z.string(), from_on: isoDate, until_on: isoDate.nullable() }
const label = z.string().min(1)

// Only the files that this suite owns; a neighbour's file has its own shape and its own test.
const SHAPES = {
  'holidays-2026.json': z.strictObject({
    on: isoDate,
    kind: z.enum(['national', 'joint_leave']),
    name: label,
    name_en: label,
    ...validity,
  }),
  'ppks-categories.json': z.strictObject({
    code: z.int(),
    official_label: label,
    screen_label: label,
    screen_label_en: label,
    typed_as: z.array(z.string().toLowerCase()),
    specific_data: z.enum(['health', 'criminal_record']).nullable(),
    expected_here: z.boolean(),
    ...validity,
  }),
  'atensi-components.json': z.strictObject({ code: z.int(), label, label_en: label, ...validity }),
  'provinces.json': z.strictObject({ code: z.string().length(2), name: label, ...validity }),
  'south-sumatra-regencies.json': z.strictObject({
    code: z.string().length(4),
    province: z.literal('16'),
    name: label,
    bps_code: z.string().length(4),
    ...validity,
  }),
  'ogan-ilir-districts.json': z.strictObject({
    code: z.string().length(6),
    regency: z.literal('1610'),
    name: label,
    ...validity,
  }),
  'wages-and-poverty-lines.json': z.strictObject({
    kind: z.enum(['province_minimum_wage', 'city_minimum_wage', 'province_minimum_wage_applies', 'poverty_line']),
    area: z.string(),
    rupiah: z.int().positive(),
    per: z.literal('month'),
    unit: z.enum(['full_time_worker', 'person']),
    note: z.string().nullable(),
    ...validity,
  }),
} as const

function read<Name extends keyof typeof SHAPES>(name: Name) {
  const file = z.strictObject({
    title: label,
    statutory: z.literal(true).optional(),
    note: label,
    from_known_to: z.enum(['day', 'month', 'year']),
    sources: z.record(z.string(), label),
    rows: z.array(SHAPES[name]),
  })
  return file.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}
const names = Object.keys(SHAPES) as (keyof typeof SHAPES)[] // Object.keys widens to string
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe.each(names)('%s', (name) => {
  const { rows, sources } = read(name)

  test('every row names a source that the file explains, and every source is used', () => {
    expect([...new Set(rows.map((row) => row.source))].toSorted()).toEqual(Object.keys(sources).toSorted())
  })

  test('no row ends before it begins', () => {
    for (const { from_on, until_on } of rows) if (until_on !== null) expect(until_on > from_on).toBe(true)
  })

  test('no code or day stands twice', () => {
    const keys = rows.map((row) =>
      'code' in row ? row.code : 'on' in row ? row.on : `${row.kind} ${row.area} ${row.from_on}`,
    )
    expect(new Set(keys).size).toBe(rows.length)
  })
})

describe('holidays of 2026 (domain.md §3.8)', () => {
  const { rows } = read('holidays-2026.json')
  const on = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.on.slice(5))

  test('seventeen national holidays and eight days of joint leave', () => {
    expect(on('national')).toEqual([
      '01-01',
      '01-16',
      '02-17',
      '03-19',
      '03-21',
      '03-22',
      '04-03',
      '04-05',
      '05-01',
      '05-14',
      '05-27',
      '05-31',
      '06-01',
      '06-16',
      '08-17',
      '08-25',
      '12-25',
    ])
    expect(on('joint_leave')).toEqual(['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'])
    expect(rows.every((row) => row.on.startsWith('2026-'))).toBe(true)
  })

  test('joint leave never falls on a weekend', () => {
    for (const row of rows.filter((each) => each.kind === 'joint_leave')) {
      expect(Temporal.PlainDate.from(row.on).dayOfWeek).toBeLessThan(6)
    }
  })

  test('no year is there without its decree', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('holidays-'))).toEqual(['holidays-2026.json'])
  })
})

describe('categories and components', () => {
  const { rows } = read('ppks-categories.json')

  test('the 26 categories and the seven components are numbered through', () => {
    expect(rows.map((row) => row.code)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
    expect(read('atensi-components.json').rows.map((row) => row.code)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('no screen label holds a word that stands on no screen, or what only health staff may know', () => {
    for (const row of rows) {
      expect(`${row.screen_label} ${row.screen_label_en}`).not.toMatch(
        /susila|korban|victim|bermasalah|gelandang|pengemis|hiv|aids|napza|drug|bekas|prison/i,
      )
    }
  })

  test('what a social office types leads to one category only', () => {
    const typed = rows.flatMap((row) => [row.official_label.toLowerCase(), ...row.typed_as])
    expect(new Set(typed).size).toBe(typed.length)
  })

  test('only the statutory file holds the words that a check looks for', () => {
    expect(read('ppks-categories.json').statutory).toBe(true)
    for (const name of names.filter((each) => each !== 'ppks-categories.json')) {
      expect(text(name)).not.toMatch(/susila|korban|pmks|penyandang masalah|pelacur/i)
    }
  })
})

describe('areas (domain.md §3.5)', () => {
  test('each area lies in the one above it', () => {
    const regencies = read('south-sumatra-regencies.json').rows
    expect(regencies).toHaveLength(17)
    expect(regencies.every((row) => row.code.startsWith(row.province))).toBe(true)
    const districts = read('ogan-ilir-districts.json').rows
    expect(districts.map((row) => row.code)).toEqual(
      Array.from({ length: 16 }, (_, at) => `1610${String(at + 1).padStart(2, '0')}`),
    )
    expect(regencies.find((row) => row.code === '1610')?.name).toBe('Kabupaten Ogan Ilir')
    expect(districts[3]?.name).toBe('Indralaya')
  })

  test('the code of Home Affairs and the code of Statistics cover the same seventeen numbers', () => {
    const rows = read('south-sumatra-regencies.json').rows
    expect(rows.map((row) => row.bps_code).toSorted()).toEqual(rows.map((row) => row.code).toSorted())
    expect(rows.filter((row) => row.bps_code !== row.code)).toHaveLength(5)
  })
})

test('the worked example of domain.md §6.8: three people need 1.745.106, and 1.250.000 is 31,7 % of the minimum wage', () => {
  const { rows } = read('wages-and-poverty-lines.json')
  const on = '2026-01-12'
  const at = (kind: string, area: string) =>
    rows.find(
      (row) => row.kind === kind && row.area === area && row.from_on <= on && (row.until_on ?? '9999-12-31') >= on,
    )?.rupiah ?? 0
  expect(at('poverty_line', '16') * 3).toBe(1_745_106)
  expect(((1_250_000 / at('province_minimum_wage', '16')) * 100).toFixed(1)).toBe('31.7')
  expect(at('city_minimum_wage', '1671')).toBe(4_192_837)
})
