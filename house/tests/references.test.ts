import { describe, expect, it } from 'vitest'
import { itemsOf, references } from '../references.ts'
import { sentence } from '../support/finding.ts'
import { withTree } from '../support/fixture.ts'

const DOCUMENTS = {
  'docs/field/domain.md': '# Field\n\n## 4. Stages\n\n### 4.3 Sheets\n\n| P86 | a fact |\n',
  'docs/design.md': '# Design\n\n## 5. Numbers\n\n1. first\n2. second\n\n## 6. Patterns\n\n### W5 Note\n',
  'docs/security.md': '# Security\n\n## 3. Design\n\n### 3.8 Audit\n',
  'docs/security-cases.md': '# Cases\n\nB38 dismissal. H01-H05 kills.\n',
}
const of = (line: string) =>
  withTree({ ...DOCUMENTS, 'src/kernel/a.ts': `// ${line}\nexport const a = 1\n` }, async (root) =>
    (await references.run(root)).map(sentence),
  )

describe('references', () => {
  it('are to sections, items, drawings and cases that the document has', async () => {
    expect(
      await of('domain.md 4.3, P86; design.md 5.2 and design.md W5; security.md 3.8; security-cases.md H03'),
    ).toEqual([])
    expect(await of('domain.md 4.4')).toEqual([expect.stringContaining('docs/field/domain.md has no 4.4')])
    expect(await of('design.md 5.3')).toEqual([expect.stringContaining('has no 5.3')])
    expect(await of('security-cases.md B39')).toEqual([expect.stringContaining('has no B39')])
  })

  it('are to documents and paths that are shipped', async () => {
    expect(await of('as the plan says (plan.md 3)')).toEqual([expect.stringContaining('there is no plan.md')])
    expect(await of('see src/kernel/b.ts')).toEqual([expect.stringContaining('src/kernel/b.ts is not there')])
    expect(await of('see src/kernel/a.ts')).toEqual([])
  })

  it('count ranges of cases', () => {
    expect([...itemsOf('H01-H03')]).toEqual(expect.arrayContaining(['H01', 'H02', 'H03']))
  })
})
