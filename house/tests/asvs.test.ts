import { expect, test } from 'vitest'
import { isSaid } from '../asvs.ts'

test('a test shows what its whole title says, and a page or a source what a phrase of it says', () => {
  const text = `it('H01 is refused at the door', () => {})\n// a common word`
  expect(isSaid('tests/a.test.ts', text, 'H01 is refused at the door')).toBe(true)
  for (const words of ['is refused at the door', 'refused', 'a common word'])
    expect(isSaid('tests/a.test.ts', text, words), words).toBe(false)
  const page = 'Mail goes where the house says, with mail@example.id alone.'
  expect(isSaid('docs/a.md', page, 'where the house says')).toBe(true)
  for (const words of ['mail', 'house says', 'where nobody ever says'])
    expect(isSaid('docs/a.md', page, words), words).toBe(false)
})
