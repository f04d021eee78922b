/** One SQL statement without its comments; `line` is where it begins, from 1. */
export type Statement = { text: string; line: number }

const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/y
const DOLLAR = /\$([a-z_]*)\$[\s\S]*?\$\1\$/iy
const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//y

const matchAt = (pattern: RegExp, sql: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(sql)?.[0]
}

/**
 * Splits a script into statements. Strings, quoted names and dollar-quoted bodies are kept whole; comments become their
 * line breaks, so that line numbers stay true.
 */
export function statements(sql: string): Statement[] {
  const found: Statement[] = []
  let text = ''
  let line = 1
  let start = 1
  const push = () => {
    if (text.trim() !== '') found.push({ text: text.trim(), line: start })
    text = ''
  }
  for (let at = 0; at < sql.length; ) {
    const comment = matchAt(COMMENT, sql, at)
    const whole = comment ?? matchAt(QUOTED, sql, at) ?? matchAt(DOLLAR, sql, at) ?? sql[at] ?? ''
    const breaks = whole.split('\n').length - 1
    if (text.trim() === '' && comment === undefined && whole.trim() !== '') start = line
    if (comment !== undefined) text += '\n'.repeat(breaks)
    else if (whole === ';') push()
    else text += whole
    line += breaks
    at += whole.length
  }
  push()
  return found
}

export type Column = { name: string; type: string }
export type Table = { name: string; line: number; columns: Column[]; references: string[] }

const NOT_A_COLUMN = /^(constraint|primary\s+key|foreign\s+key|unique|check|exclude|like)\b/i

/** Splits at commas that stand in no bracket and no string. */
function splitList(body: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (let at = 0; at < body.length; ) {
    const whole = matchAt(QUOTED, body, at) ?? body[at] ?? ''
    if (whole === '(') depth++
    if (whole === ')') depth--
    if (whole === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += whole
    at += whole.length
  }
  return part.trim() === '' ? parts : [...parts, part.trim()]
}

const bare = (name: string): string => name.replaceAll('"', '').toLowerCase()

/** A table that a statement creates, or undefined. Partitions have their parent's columns and give none of their own. */
export function tableOf(statement: Statement): Table | undefined {
  const head = /^create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)\s*/i.exec(statement.text)
  if (head?.[1] === undefined) return undefined
  const rest = statement.text.slice(head[0].length)
  const table: Table = { name: bare(head[1]), line: statement.line, columns: [], references: [] }
  if (/^partition\s+of\b/i.test(rest)) return table
  const body = rest.slice(rest.indexOf('(') + 1, rest.lastIndexOf(')'))
  for (const item of splitList(body)) {
    const target = /\breferences\s+([\w."]+)/i.exec(item)?.[1]
    if (target !== undefined) table.references.push(bare(target))
    const column = /^([\w"]+)\s+([\w.]+(?:\s*\[\])?)/.exec(item)
    if (column?.[1] === undefined || column[2] === undefined || NOT_A_COLUMN.test(item)) continue
    table.columns.push({ name: bare(column[1]), type: column[2].toLowerCase() })
  }
  return table
}

/** A column that `alter table … add column` adds, with its table. */
export function addedColumn(statement: Statement): (Column & { table: string }) | undefined {
  const m =
    /^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?([\w."]+)\s+add\s+column\s+(?:if\s+not\s+exists\s+)?([\w"]+)\s+([\w.]+)/i.exec(
      statement.text,
    )
  if (m?.[1] === undefined || m[2] === undefined || m[3] === undefined) return undefined
  return { table: bare(m[1]), name: bare(m[2]), type: m[3].toLowerCase() }
}

/** `comment on table|column x is '…'` as [name, text]; a column's name is `table.column`. */
export function commentOf(statement: Statement): { kind: string; name: string; says: string } | undefined {
  const m = /^comment\s+on\s+(table|column|view)\s+([\w."]+)\s+is\s+'((?:[^']|'')*)'$/i.exec(statement.text)
  if (m?.[1] === undefined || m[2] === undefined || m[3] === undefined) return undefined
  return { kind: m[1].toLowerCase(), name: bare(m[2]), says: m[3].replaceAll("''", "'") }
}
