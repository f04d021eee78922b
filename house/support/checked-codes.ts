/** Codes that a CHECK allows in one column. */
export type CheckedColumn = { column: string; codes: readonly (string | number)[] }

const ONE_OF =
  /^\(*"?(\w+)"?\)*(?:::text(?:\[\])?)?\)* (?:= ANY|<@) \(*ARRAY\[([^\]]*)\]\)*(?:::\w+(?: varying)?\[\])?\)*$/
const CODE = /'((?:[^']|'')*)'(?:::(\w+))?|(-?\d+)(?![\w'])/g

/** The columns that a CHECK holds to a list, from the text that pg_get_constraintdef gives; other conditions give none. */
export const checkedColumns = (definition: string): CheckedColumn[] =>
  conditions(definition.replace(/^CHECK /, '')).flatMap((condition) => {
    const found = ONE_OF.exec(withoutNull(condition))
    if (found?.[1] === undefined || found[2] === undefined) return []
    return [{ column: found[1], codes: [...found[2].matchAll(CODE)].map(codeOf) }]
  })

const codeOf = ([, text, type, number]: RegExpMatchArray): string | number =>
  text === undefined || type === 'integer' ? Number(text ?? number) : text.replaceAll("''", "'")

/** `(a is null) or (a = any …)` says the same as the second half: a CHECK lets null pass. */
function withoutNull(condition: string): string {
  const [first = '', second, third] = split(condition, ' OR ')
  if (second === undefined || third !== undefined) return condition
  return /^\(*\w+ IS NULL\)*$/.test(first) ? inner(second) : condition
}

/** Every condition that must hold: what `and` joins on the outside. */
function conditions(text: string): string[] {
  const parts = split(inner(text), ' AND ')
  return parts.length === 1 ? [inner(text)] : parts.flatMap(conditions)
}

/** Without the brackets that enclose the whole of it. */
function inner(text: string): string {
  const enclosed = text.startsWith('(') && depths(text).every((depth, at) => depth > 0 || at === text.length - 1)
  return enclosed ? inner(text.slice(1, -1)) : text
}

function split(text: string, by: string): string[] {
  const depth = depths(text)
  const at = [...text.matchAll(new RegExp(by, 'g'))].map((m) => m.index).filter((i) => depth[i] === 0)
  return [0, ...at.map((i) => i + by.length)].map((from, i) => text.slice(from, at[i]))
}

/** How many brackets are open after each character; brackets inside a quoted code count for nothing. */
function depths(text: string): number[] {
  let depth = 0
  let quoted = false
  return [...text].map((c) => {
    if (c === "'") quoted = !quoted
    if (!quoted && c === '(') depth++
    if (!quoted && c === ')') depth--
    return depth
  })
}
