import { filesOf, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { hits } from './support/word-scan.ts'
import { LISTS } from './words/allowed.ts'
import { BANNED, SPELLING } from './words/banned.ts'

/** Files that a person may read, in the product or beside it. Lockfiles hold random letters; the lists hold the words. */
const isRead = (path: string): boolean =>
  /^(src|db|docs|tests|bin|house)\//.test(path) || (/^[^/]+\.(md|json)$/.test(path) && path !== 'package-lock.json')
const isText = (path: string): boolean =>
  /\.(ts|tsx|json|sql|md|typ|css|html|svg|csv|tsv|txt|yml|yaml|xml|ics)$/.test(path)
const holdsTheList = (path: string): boolean =>
  path.startsWith('house/words/') || LISTS[path] !== undefined || /^house\/tests\/(words|word-scan)\b/.test(path)

/** Where Indonesian is written, so that its spelling can be judged; an English file may say "ok". */
const isIndonesian = (path: string): boolean =>
  /(^|\/)words\/id\.json$|^docs\/panduan\/|^db\/demo\/|\.typ$|^docs\/glossary\.md$/.test(path)

/** House rule: words that make a person into a label stand nowhere, file names included; Indonesian is standard. */
export const words: Check = {
  name: 'words',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of await filesOf(root)) {
      if (!isRead(file) || holdsTheList(file)) continue
      for (const hit of hits(file, file, BANNED))
        found.push({ file, says: `the file name holds a word that we do not use; write “${hit.instead}”.` })
      if (!isText(file)) continue
      const text = await read(root, file)
      for (const hit of hits(file, text, BANNED))
        found.push({ file, line: hit.line, says: `replace “${hit.word}”: ${hit.instead}.` })
      if (!isIndonesian(file)) continue
      for (const hit of hits(file, text, SPELLING))
        found.push({ file, line: hit.line, says: `write “${hit.instead}”, not “${hit.word}”.` })
    }
    return found
  },
}
