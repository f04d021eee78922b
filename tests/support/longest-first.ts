import { existsSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ROOT = new URL('../../', import.meta.url)

/** More than ten seconds each on two quiet cores, though some are short to read. */
const LONGEST = [
  'bin/start/tests/run.test.ts',
  'tests/attacks/hostile-sheets.test.ts',
  'tests/attacks/hostile-word.test.ts',
  'src/platform/database/embedded/tests/kill.test.ts',
  'src/modules/lists/tests/large-list.test.ts',
  'src/modules/templates/tests/word.test.ts',
  'tests/permissions/what-each-role-reads.test.ts',
  'tests/attacks/every-output-of-a-protected.test.ts',
  'tests/attacks/hostile-scans.test.ts',
  'src/modules/auth/tests/sign-in.test.ts',
  'tests/journeys/real/every-page-of-the-office.test.ts',
  'tests/journeys/real/every-page-of-companions.test.ts',
  'tests/journeys/stories/ks-01.test.ts',
  'tests/journeys/web/looks.test.ts',
]

/** A fresh clone knows no durations and would begin with the longest text: a short file that runs long came last and alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const path of LONGEST) if (!existsSync(new URL(path, ROOT))) throw new Error(`${path} is not there any more`)
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((path) => moduleId.endsWith(path))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
