import { describe, expect, it } from 'vitest'
import { FILE_REFUSALS } from '../../src/platform/excel/limits.ts'
import { readSheet } from '../../src/platform/excel/read-sheet.ts'
import { codeOf } from '../../src/platform/excel/tests/make-xlsx.ts'
import { SHEETS } from './hostile-sheets.ts'

/** security-cases.md 4.2 E: sheets from outside. A freeze is a failure: each has a deadline. */
describe('a sheet from outside', { timeout: 40_000 }, () => {
  it.each(SHEETS)('$name is refused by name', async ({ file }) => {
    expect(FILE_REFUSALS).toContain(await codeOf(readSheet(file(), { maxMs: 15_000 })))
  })
})
