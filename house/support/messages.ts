import { filesOf, read } from './files.ts'

/** Both languages of one folder `words/`, flattened: `{ a: { b: '…' } }` becomes `a.b`. */
export type Words = { folder: string; id: Map<string, string>; en: Map<string, string> }

function flatten(value: unknown, prefix: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(prefix, value)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flatten(inner, prefix === '' ? key : `${prefix}.${key}`, into)
}

async function load(root: string, path: string, there: boolean): Promise<Map<string, string>> {
  const into = new Map<string, string>()
  if (there) flatten(JSON.parse(await read(root, path)), '', into)
  return into
}

/** Every folder named `words` below `src` that holds `id.json` or `en.json`. */
export async function wordsOf(root: string): Promise<Words[]> {
  const files = new Set((await filesOf(root)).filter((f) => /^src\/.*words\/(id|en)\.json$/.test(f)))
  const folders = new Set([...files].map((f) => f.replace(/\/(id|en)\.json$/, '')))
  return await Promise.all(
    [...folders].map(async (folder) => ({
      folder,
      id: await load(root, `${folder}/id.json`, files.has(`${folder}/id.json`)),
      en: await load(root, `${folder}/en.json`, files.has(`${folder}/en.json`)),
    })),
  )
}

/** The placeholders of a sentence, sorted: `{nama}` in "Ajukan untuk {nama}?". */
export const placeholders = (text: string): string =>
  [...text.matchAll(/\{(\w+)[^}]*\}/g)]
    .map((m) => m[1])
    .sort()
    .join(', ')
