import { PURE_NAMES, SERVER_NAMES } from '../map.ts'
import { isTest } from './files.ts'

/** The world a file lives in; its name decides. `inner` files of a module are as pure as what they import. */
export type World = 'kernel' | 'platform' | 'pure' | 'inner' | 'server' | 'web' | 'test' | 'tool' | 'outside'

/** The module of a path, or undefined. `src/modules/sessions/rules.ts` → `sessions`. */
export const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1]

/** The path inside its module. `src/modules/sessions/screens/note.tsx` → `screens/note.tsx`. */
export const insideModule = (path: string): string => path.replace(/^src\/modules\/[^/]+\//, '')

export function worldOf(path: string): World {
  if (isTest(path)) return 'test'
  if (path.startsWith('src/kernel/')) return 'kernel'
  if (path.startsWith('src/platform/')) return 'platform'
  if (path.startsWith('src/design/') || path.startsWith('src/app/web/')) return 'web'
  if (path.startsWith('src/app/')) return 'server'
  if (moduleOf(path) !== undefined) {
    const first =
      insideModule(path)
        .split('/')[0]
        ?.replace(/\.tsx?$/, '') ?? ''
    if (first === 'screens') return 'web'
    if (PURE_NAMES.some((name) => name === first)) return 'pure'
    return SERVER_NAMES.some((name) => name === first) ? 'server' : 'inner'
  }
  return /^(bin|house)\//.test(path) || /^[^/]+\.ts$/.test(path) ? 'tool' : 'outside'
}
