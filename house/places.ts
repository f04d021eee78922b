import { filesOf, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

type Trace = { pattern: RegExp; says: string }

/** Traces of one machine. A registry's host in a lockfile ties everybody to that registry. */
const TRACES: readonly Trace[] = [
  {
    pattern: /(?<![\w.])\/(?:home|Users|root|work|workspace)\/[\w.-]+/,
    says: 'take the path of one machine out; use a path from the root of the project.',
  },
  { pattern: /\b[A-Z]:\\Users\\/, says: 'take the path of one machine out; use a path from the root of the project.' },
  {
    pattern: /https?:\/\/[^\s"'/]*(?:registry|npmjs|verdaccio|artifactory|nexus)[^\s"'/]*|"resolved": "https?:/i,
    says: 'take the address of the package registry out; each machine has its own in its npm configuration.',
  },
  {
    pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
    says: 'take the private key out, and treat it as known to everybody.',
  },
]

const isText = (path: string): boolean =>
  /\.(ts|tsx|js|mjs|json|sql|md|typ|css|html|sh|txt|csv|yml|yaml|toml)$/.test(path) ||
  /^(bin|\.ci)\/[\w-]+$|^\.npmrc$/.test(path)

const isOurs = (path: string): boolean => !/^(house\/(tests\/)?places)|^LICENSE/.test(path)

/** House rule: what is in the project works on every machine and tells nothing about one. */
export const places: Check = {
  name: 'places',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of (await filesOf(root)).filter((f) => isText(f) && isOurs(f))) {
      for (const [index, line] of (await read(root, file)).split('\n').entries())
        for (const trace of TRACES)
          if (trace.pattern.test(line)) found.push({ file, line: index + 1, says: trace.says })
    }
    return found
  },
}
