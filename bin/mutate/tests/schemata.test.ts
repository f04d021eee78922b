import { expect, test } from 'vitest'
import { schemata } from '../schemata.ts'

const becomes = (source: string) => schemata('a.ts', source).mutants.map((m) => m.becomes)

test('every mutant is a fault in what runs, none in a type, a name or an import', () => {
  expect(becomes('const f = (a: number, b: number) => a >= b')).toEqual(['(a) > (b)', '(a) < (b)'])
  expect(becomes('if (!a) b()')).toEqual(['true', 'false', 'a'])
  expect(becomes('const f = rows.filter((r) => r.ok)')).toEqual(['rows'])
  expect(becomes('const f = days.some(isLate)')).toEqual(['days.every(isLate)'])
  expect(becomes('const f = { limit: 3, kind: "late", on: false, all: [x] }')).toEqual(['4', "''", 'true', '[]'])
  expect(
    becomes("import { a } from './a.ts'\ntype K = 'x' | 3\nexport const f = (k: 'x'): k is 'x' => k as 'x'"),
  ).toEqual([])
  expect(becomes('const f = day.toString()')).toEqual([])
  expect(becomes("const f = 'Ibu ' + name")).toEqual(["''"])
  expect(becomes("const WAYS = ['phone', 'visit'] as const"), 'a list of codes: it would not compile').toEqual([])
  expect(becomes("const WAYS = ['phone', 'visit']")).toEqual(['[]', "''", "''"])
})

test('the file does what it did until one of its mutants is woken', async () => {
  const source = 'export const isLate = (days, limit) => days > limit && limit !== 0\n'
  const { code, mutants } = schemata('late.js', source)
  const { isLate } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const answers = (mutant: number) => {
    Object.assign(globalThis, { mutant })
    return [isLate(3, 2), isLate(2, 2), isLate(1, 2), isLate(1, 0)]
  }
  expect(answers(0)).toEqual([true, false, false, false])
  for (const { id } of mutants) expect(answers(id)).not.toEqual(answers(0))
  expect(mutants.map((m) => m.line)).toEqual(mutants.map(() => 1))
  Object.assign(globalThis, { mutant: 0 })
})
