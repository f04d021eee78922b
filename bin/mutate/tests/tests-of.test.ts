import { expect, test } from 'vitest'
import { testsOf } from '../tests-of.ts'

const edges = (all: Record<string, string[]>) =>
  new Map(
    Object.entries(all).map(([file, to]) => [
      file,
      to.map((one) => ({ file, to: one, from: one, line: 1, typeOnly: false })),
    ]),
  )

test('the tests that load a file: those beside it, other pure ones, those of its module that need a database', () => {
  const plans = 'src/modules/plans'
  const loaded = edges({
    [`${plans}/tests/rules.test.ts`]: [`${plans}/rules.ts`],
    [`${plans}/tests/gas.test.ts`]: [`${plans}/gas.ts`],
    [`${plans}/tests/api.test.ts`]: ['tests/support/app.ts'],
    'src/modules/sessions/tests/rules.test.ts': [`${plans}/facts.ts`],
    'src/modules/sessions/tests/api.test.ts': ['tests/support/app.ts'],
    'tests/stories/ks-01.test.ts': ['tests/support/app.ts'],
    [`${plans}/facts.ts`]: [`${plans}/rules.ts`],
    'tests/support/app.ts': ['tests/support/template-copy.ts', `${plans}/facts.ts`],
  })
  expect(testsOf(`${plans}/rules.ts`, loaded)).toEqual([
    [`${plans}/tests/rules.test.ts`],
    ['src/modules/sessions/tests/rules.test.ts'],
    [`${plans}/tests/api.test.ts`],
  ])
})
