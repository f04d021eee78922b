import { filesOf, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

/** Documents that comments cite by name and section: `domain.md 4.3`, `design.md W5`, `security-cases.md B38`. */
const CITED: Readonly<Record<string, string>> = {
  'domain.md': 'docs/field/domain.md',
  'design.md': 'docs/design.md',
  'security.md': 'docs/security.md',
  'security-cases.md': 'docs/security-cases.md',
}

/** Folders and pages of the project; what begins so in a comment or a page is a path that must be there. */
const PATH = /(?<![\w./@-])((?:src|db|house|tests|bin|docs|assets|runtime)\/[\w./-]*\w)(?![\w*<{$-])/g

const SECTION = /(?<![\w./-])(\w[\w-]*\.md)\b(?: (\d{1,2}(?:\.\d{1,2})*|[A-Z]{1,2}-?\d{1,3}))?/g

const isText = (path: string): boolean => /\.(ts|tsx|sql|md|css|typ)$/.test(path)

/** History speaks of what was; what is printed speaks of what it was printed from; examples name what is not there yet. */
const isHistory = (path: string): boolean =>
  /^(CHANGELOG\.md|docs\/(decisions|generated|how-to)\/|house\/(tests|templates|scaffold)|db\/baseline\.sql)/.test(path)

/** The sections and numbered items that a document has: headings `## 4.` and `### 4.3`, rows `| P86 |`, lists `B38 …`. */
export function itemsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const m of text.matchAll(/^#{1,5} (?:Appendix )?((?:\d+(?:\.\d+)*)|[A-Z]{1,2}-?\d+)\b/gm)) found.add(m[1] ?? '')
  for (const m of text.matchAll(/(?<![\w-])([A-Z]{1,2}-?\d{1,3})(?![\w])/g)) found.add(m[1] ?? '')
  for (const m of text.matchAll(/(?<![\w])([A-Z])(\d{2})-[A-Z](\d{2})(?!\d)/g))
    for (let n = Number(m[2]); n <= Number(m[3]); n++) found.add(`${m[1]}${String(n).padStart(2, '0')}`)
  return found
}

/** A numbered line under a heading: `design.md 5.12` is the twelfth line of section 5, when it has that many. */
function hasLine(text: string, section: string): boolean {
  const [chapter, line] = section.split('.')
  const part = new RegExp(`^#{2,3} ${chapter}\\. [\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm').exec(text)?.[0]
  return part !== undefined && new RegExp(`^(?:\\| ?)?${line}(?:\\.|\\)| \\|) `, 'm').test(part)
}

function knows(text: string, items: ReadonlySet<string>, cited: string): boolean {
  if (items.has(cited)) return true
  const parts = cited.split('.')
  if (parts.length === 3) return items.has(parts.slice(0, 2).join('.'))
  return parts.length === 2 && hasLine(text, cited)
}

/** House rule: what a comment or a page cites is in the project, down to the section. */
export const references: Check = {
  name: 'references',
  run: async (root) => {
    const all = await filesOf(root)
    const there = new Set(all.flatMap((f) => f.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))))
    const names = new Set(all.filter((f) => f.endsWith('.md')).map((f) => f.split('/').at(-1) ?? ''))
    const documents = new Map<string, { text: string; items: Set<string> }>()
    for (const [name, path] of Object.entries(CITED)) {
      const text = await read(root, path)
      documents.set(name, { text, items: itemsOf(text) })
    }
    const found: Finding[] = []
    for (const file of all.filter((f) => isText(f) && !isHistory(f))) {
      for (const [index, line] of (await read(root, file)).split('\n').entries()) {
        for (const [, name = '', cited] of line.matchAll(SECTION)) {
          const document = documents.get(name)
          if (!document && !names.has(name))
            found.push({ file, line: index + 1, says: `there is no ${name} in the project; cite what is shipped.` })
          if (document && cited && !knows(document.text, document.items, cited))
            found.push({
              file,
              line: index + 1,
              says: `${CITED[name]} has no ${cited}; mend the number or write the section.`,
            })
        }
        if (!isComment(file, line)) continue
        for (const [, path = ''] of line.matchAll(PATH))
          if (!there.has(path) && ![...there].some((f) => /^docs\/decisions\/\d{4}$/.test(path) && f.startsWith(path)))
            found.push({ file, line: index + 1, says: `${path} is not there (any more); name where it is now.` })
      }
    }
    return found
  },
}

/** Paths are looked at where people read them: in comments and on pages, not in strings that tests make up. */
const isComment = (file: string, line: string): boolean => file.endsWith('.md') || /(^|\s)(\/\/|\/?\*|--)\s/.test(line)
