import type { Check, Finding } from './support/finding.ts'
import { directOf, lockfileOf, manifestOf } from './support/lockfile.ts'

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/

/** House rule: what was tested is what is installed. Versions are exact, and a direct dependency is there once. */
export const versions: Check = {
  name: 'versions',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of ['package.json', 'runtime/package.json']) {
      const manifest = await manifestOf(root, file)
      for (const [name, version] of manifest === undefined ? [] : directOf(manifest))
        if (!EXACT.test(version)) found.push({ file, says: `pin ${name} exactly; “${version}” may change under us.` })
    }
    const lock = await lockfileOf(root)
    const manifest = (await manifestOf(root)) ?? {}
    for (const [name, version] of directOf(manifest)) {
      const paths = Object.keys(lock).filter((path) => path.endsWith(`node_modules/${name}`))
      const others = [...new Set(paths.map((path) => lock[path]?.version))]
      if (others.length > 1)
        found.push({
          file: 'package-lock.json',
          says: `keep one version of ${name}; it is installed as ${others.join(' and ')}.`,
        })
      else if (others[0] !== undefined && others[0] !== version)
        found.push({
          file: 'package-lock.json',
          says: `lock ${name} at ${version} as package.json says, not ${others[0]}.`,
        })
    }
    return found
  },
}
