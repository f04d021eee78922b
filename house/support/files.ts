import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const NOT_OURS = new Set(['node_modules', '.git', 'data', 'data-demo', 'dist', '.cache', 'coverage'])

/**
 * Every file of the project as a path from its root, with forward slashes, sorted. Folders that are installed, built or
 * hold a centre's data are left out; so are links, which could lead out of the project.
 */
export async function filesOf(root: string, under = ''): Promise<string[]> {
  const entries = await readdir(join(root, under), { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    if (NOT_OURS.has(entry.name)) continue
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await filesOf(root, path)))
    else if (entry.isFile()) found.push(path)
  }
  return under === '' ? found.sort() : found
}

export const read = (root: string, path: string): Promise<string> => readFile(join(root, path), 'utf8')

/** The text of a file that may be absent. */
export async function readIfThere(root: string, path: string): Promise<string | undefined> {
  try {
    return await read(root, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
export const isTest = (path: string): boolean => /(^|\/)tests\//.test(path) || /\.test\.tsx?$/.test(path)

/** Line number, from 1, of an offset in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
