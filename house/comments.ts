import type { Check, Finding } from './support/finding.ts'
import type { OwnedTable } from './support/schema.ts'
import { schemaOf } from './support/schema.ts'

/**
 * The sealed classes, and `own`: sealed to the author's own key, as a draft is. `plain` is everything that the house
 * works on: codes, dates, counts, money.
 */
export const CLASSES = ['display', 'identity', 'narrative', 'counselling', 'health', 'safety', 'own'] as const

const STARTS = new RegExp(`^(plain|sealed:(${CLASSES.join('|')}))(?=[\\s:;,.–-]|$)`)

function ofTable(table: OwnedTable, comments: ReadonlyMap<string, string>): Finding[] {
  const found: Finding[] = []
  const at = { file: table.file, line: table.line }
  if (!comments.get(`table ${table.name}`)?.trim())
    found.push({
      ...at,
      says: `say in one sentence what a row of ${table.name} is: comment on table ${table.name} is '…'.`,
    })
  for (const column of table.columns) {
    const says = comments.get(`column ${table.name}.${column.name}`)
    const name = `${table.name}.${column.name}`
    if (says === undefined)
      found.push({
        ...at,
        says: `comment column ${name}, beginning with plain or sealed:<class> (${CLASSES.join(', ')}).`,
      })
    else if (!STARTS.test(says))
      found.push({ ...at, says: `begin the comment of ${name} with plain or sealed:<class> (${CLASSES.join(', ')}).` })
    else if (says.replace(STARTS, '').replace(/[\s:;,.–-]/g, '') === '')
      found.push({ ...at, says: `say in the comment of ${name} what it holds, not only its class.` })
    else if (says.startsWith('sealed:') && !/^(text|bytea)$/.test(column.type))
      found.push({
        ...at,
        says: `${name} is sealed, so it holds ciphertext: make its type text or bytea, not ${column.type}.`,
      })
  }
  return found
}

/** House rule: every table and column carries a sentence, and every column its class. */
export const comments: Check = {
  name: 'comments',
  run: async (root) => {
    const schema = await schemaOf(root)
    return schema.tables.flatMap((table) => ofTable(table, schema.comments))
  },
}
