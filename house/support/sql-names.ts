/** A table that a piece of SQL touches. */
export type Touch = { table: string; verb: 'write' | 'read'; offset: number }

const NAME = '([a-z_][\\w]*(?:\\.[a-z_]\\w*)?)'
const WRITES = [
  `\\binsert\\s+into\\s+${NAME}`,
  `\\bupdate\\s+(?:only\\s+)?${NAME}\\s+(?:as\\s+\\w+\\s+|\\w+\\s+)?set\\b`,
  `\\bdelete\\s+from\\s+(?:only\\s+)?${NAME}`,
  `\\bmerge\\s+into\\s+${NAME}`,
  `\\btruncate\\s+(?:table\\s+)?${NAME}`,
  `\\bcopy\\s+${NAME}[^;]*\\bfrom\\b`,
].map((source) => new RegExp(source, 'gi'))
const READS = new RegExp(`\\b(?:from|join|using)\\s+(?:only\\s+|lateral\\s+)?${NAME}`, 'gi')

/** A table's name without its schema: `public.cases` → `cases`. */
export const plain = (name: string): string => name.toLowerCase().split('.').at(-1) ?? name

/** The tables that SQL names behind insert, update, delete, merge, truncate, from, join and using. */
export function touches(sql: string): Touch[] {
  const found: Touch[] = []
  const written = new Set<number>()
  for (const pattern of WRITES) {
    for (const m of sql.matchAll(pattern)) {
      if (m[1] === undefined) continue
      const offset = m.index + m[0].lastIndexOf(m[1])
      written.add(offset)
      found.push({ table: plain(m[1]), verb: 'write', offset: m.index })
    }
  }
  for (const m of sql.matchAll(READS)) {
    if (m[1] === undefined || written.has(m.index + m[0].lastIndexOf(m[1]))) continue
    found.push({ table: plain(m[1]), verb: 'read', offset: m.index })
  }
  return found
}

/** Does a string look like SQL at all? A sentence with the word "from" does not. */
export const looksLikeSql = (text: string): boolean =>
  /\b(select\b[\s\S]*\bfrom|insert\s+into|update\s+\w+\s+(\w+\s+)?set|delete\s+from|merge\s+into|truncate|left\s+join|inner\s+join)\b/i.test(
    text,
  )
