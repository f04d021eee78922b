import type { Check } from '../support/finding.ts'
import { sentence } from '../support/finding.ts'
import { withTree } from '../support/fixture.ts'

/** Every sentence that a check says about a small tree of files. */
export const says = (check: Check, files: Readonly<Record<string, string>>): Promise<string[]> =>
  withTree(files, async (root) => (await check.run(root)).map(sentence))
