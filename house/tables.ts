import { mayImport } from './boundaries.ts'
import { CROSSINGS, PUBLISHED_TABLES } from './map.ts'
import { filesOf, lineAt, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import type { OwnedTable } from './support/schema.ts'
import { schemaOf } from './support/schema.ts'
import { parse } from './support/source.ts'
import { sqlIn } from './support/sql-in-source.ts'
import { plain, touches } from './support/sql-names.ts'
import { moduleOf, worldOf } from './support/worlds.ts'

/** Whose table it is: a module's name, or the platform when a script in `db/` makes it. */
const owners = (tables: readonly OwnedTable[]): Map<string, string> =>
  new Map(tables.map((t) => [plain(t.name), t.module ?? 'the platform']))

function judge(own: string, table: string, verb: 'read' | 'write', owner: string | undefined): string | undefined {
  if (owner === undefined || owner === own) return undefined
  if (verb === 'write')
    return `${own} writes ${table}, which belongs to ${owner}; call the owner's command, or record an event and react to it.`
  if (owner === 'the platform' || PUBLISHED_TABLES[table] !== undefined) return undefined
  return `${own} reads ${table}, which belongs to ${owner}; join a view of ${owner}/views.sql, or list the table as published in house/map.ts with a reason.`
}

function upward(table: OwnedTable, owner: ReadonlyMap<string, string>): Finding[] {
  if (table.module === undefined) return []
  const own = table.module
  return table.references.flatMap((target) => {
    const other = owner.get(plain(target))
    if (other === undefined || other === 'the platform' || mayImport(own, other)) return []
    const says = `${table.name} refers to ${target} of ${other}, which does not stand below ${own}; turn the reference round, or allow the neighbour in house/map.ts.`
    return [{ file: table.file, line: table.line, says }]
  })
}

/** House rule 2: a module writes only its own tables, and reads those of others only as they are published. */
export const tables: Check = {
  name: 'tables',
  run: async (root) => {
    const schema = await schemaOf(root)
    const owner = owners(schema.tables)
    const found = schema.tables.flatMap((table) => upward(table, owner))
    for (const file of await filesOf(root)) {
      const own = moduleOf(file)
      const isSql = file.endsWith('.sql')
      if (own === undefined || worldOf(file) === 'test' || !(isSql || /\.tsx?$/.test(file))) continue
      const text = await read(root, file)
      const touched = isSql ? touches(text.replace(/--[^\n]*/g, '')) : sqlIn(parse(file, text))
      for (const touch of touched) {
        if (CROSSINGS[file]?.[touch.table] !== undefined) continue
        const says = judge(own, touch.table, touch.verb, owner.get(touch.table))
        if (says !== undefined) found.push({ file, line: lineAt(text, touch.offset), says })
      }
    }
    return found
  },
}
