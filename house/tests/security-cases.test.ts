import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { casesOf, securityCasesAreKnown, trials } from '../security-cases.ts'

const LIST = `
**A. Named**
A01 id swap in path. A02 in query, as A03 says. A03 in body.

**H. Faults**
H01-H03 kill at {before, in, after}. H04 finds: clock, disk (2 cases H04-H05). H06 last one.

Count: A 3 + H 6
`

describe('the list of attacks and faults', () => {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
  })
  const tree = (files: Record<string, string>): string => {
    const root = mkdtempSync(join(tmpdir(), 'cases-'))
    made.push(root)
    for (const [path, text] of Object.entries({ 'docs/security-cases.md': LIST, ...files })) {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return `${root}/`
  }

  test('gives each number with its words, ranges taken apart', () => {
    const ids = casesOf(LIST).map(({ id }) => id)
    expect(ids).toEqual(['A01', 'A02', 'A03', 'H01', 'H02', 'H03', 'H04', 'H05', 'H06'])
    expect(casesOf(LIST)[1]).toEqual({ id: 'A02', what: 'in query, as A03 says' })
  })

  test('finds the numbers at the head of titles and of rows that titles are made from, and nowhere else', async () => {
    const root = tree({
      'tests/a.test.ts': `it('A01 and A02: is refused', () => {}); test.each([['H01-H03 kills', 1], ["H04", 2]])('x %s')`,
      'src/modules/m/tests/b.test.ts': `// A03 is only spoken of\nit('says A03 somewhere (as A03 does)'); it('is shut (security-cases.md H05, H06)')`,
      'src/a.ts': `const x = 'A03 outside the tests'`,
    })
    expect([...(await trials(root)).keys()].sort()).toEqual(['A01', 'A02', 'H01', 'H02', 'H03', 'H04', 'H05', 'H06'])
  })

  test('is red for a number without a test and without a reason', async () => {
    const root = tree({ 'tests/a.test.ts': `it('A01 A02 A03 H01-H05 all but one')` })
    const says = (await securityCasesAreKnown.run(root)).map((f) => f.says)
    expect(says.filter((s) => s.includes('neither'))).toEqual([
      'H06 (last one) has neither a test that carries its number nor a reason',
    ])
  })
})
