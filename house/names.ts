import { filesOf, isSource } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

const FORBIDDEN: Readonly<Record<string, string>> = {
  'index.ts': 'barrels hide who imports what; import the file itself',
  'index.tsx': 'barrels hide who imports what; import the file itself',
  'utils.ts': 'name the file for the one thing it does',
  'helpers.ts': 'name the file for the one thing it does',
  'common.ts': 'name the file for the one thing it does',
  'types.ts': 'put a type beside the function that makes it',
  'constants.ts': 'put a constant beside the rule that uses it',
}

/** House rule: kebab-case, named for the thing or the verb; no drawer for odds and ends. */
export const names: Check = {
  name: 'names',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of await filesOf(root)) {
      if (!/^(src|house|bin|tests)\//.test(file) || !isSource(file) || file.startsWith('house/templates/')) continue
      const name = file.split('/').at(-1) ?? ''
      const why = FORBIDDEN[name]
      if (why !== undefined) found.push({ file, says: `rename it: ${why}.` })
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|property\.test|config))?\.tsx?$/.test(name))
        found.push({ file, says: 'write its name in kebab-case.' })
      if (/(^|\/)(services|helpers|utils|common)\//.test(file))
        found.push({ file, says: 'move it to the folder of the thing it knows; this folder is a drawer.' })
    }
    return found
  },
}
