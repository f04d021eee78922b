import { describe, expect, it } from 'vitest'
import { suppressions } from '../suppressions.ts'
import { says } from './says.ts'

describe('suppressions', () => {
  it('is silent about const assertions, satisfies, and casts with a reason beside or above them', async () => {
    const tree = {
      'src/a.ts': [
        'export const a = [1] as const satisfies number[]',
        'export const b = JSON.parse(x) as string // the file is written by us',
        '// the parser knows only nodes',
        'export const c = y as Node',
        '// @ts-expect-error the compiler refuses it first',
        'export const d: number = "1"',
        '// biome-ignore lint/a11y/noAutofocus: the lock screen has one field',
      ].join('\n'),
    }
    expect(await says(suppressions, tree)).toEqual([])
  })

  it.each([
    'export const b = JSON.parse(x) as string',
    '// two lines away and about something else\n\nexport const b = JSON.parse(x) as string',
    'export const b = JSON.parse(x) as string // above',
    'export const b = x as unknown as string'.replace(' as unknown', ''),
    '// @ts-ignore the compiler is wrong here',
    '// @ts-expect-error',
    '// @ts-expect-error why',
    '// biome-ignore lint/a11y/noAutofocus: because',
    '// biome-ignore lint/a11y/noAutofocus',
    '// biome-ignore-all lint/a11y/noAutofocus',
  ])('refuses %s', async (line) => {
    expect(await says(suppressions, { 'src/a.ts': line })).toHaveLength(1)
  })

  it('leaves casts in tests to the reader, but not silenced errors', async () => {
    expect(await says(suppressions, { 'tests/a.test.ts': 'const a = x as string\n// @ts-ignore so' })).toHaveLength(1)
  })
})
