import { filesOf, read } from './files.ts'
import type { Table } from './sql.ts'
import { addedColumn, commentOf, statements, tableOf } from './sql.ts'
import { moduleOf } from './worlds.ts'

/** A table with the file that makes it and the module that owns it; without a module it belongs to the platform. */
export type OwnedTable = Table & { file: string; module: string | undefined }
export type Schema = { tables: OwnedTable[]; comments: Map<string, string>; views: Map<string, string | undefined> }

/** Files that say what the database is now. Migrations are the way there, policies and golden queries are printed. */
export const isSchemaFile = (path: string): boolean =>
  /^src\/modules\/[^/]+\/[\w/-]*\.sql$/.test(path) ||
  /^src\/platform\/.*\.sql$/.test(path) ||
  (/^db\/[^/]+\.sql$/.test(path) && !/(policies|golden)\.sql$|queries/.test(path))

/** Every table, comment and view that the schema files declare. Names lose the schema `public`. */
export async function schemaOf(root: string): Promise<Schema> {
  const schema: Schema = { tables: [], comments: new Map(), views: new Map() }
  for (const file of (await filesOf(root)).filter(isSchemaFile)) {
    for (const statement of statements(await read(root, file))) {
      const table = tableOf(statement)
      if (table !== undefined) schema.tables.push({ ...table, name: short(table.name), file, module: moduleOf(file) })
      const added = addedColumn(statement)
      schema.tables
        .find((t) => added !== undefined && t.name === short(added.table))
        ?.columns.push(...(added ? [added] : []))
      const comment = commentOf(statement)
      if (comment !== undefined) schema.comments.set(`${comment.kind} ${short(comment.name)}`, comment.says)
      const view = /^create\s+(?:or\s+replace\s+)?view\s+([\w.]+)/i.exec(statement.text)?.[1]
      if (view !== undefined) schema.views.set(short(view.toLowerCase()), moduleOf(file))
    }
  }
  return schema
}

const short = (name: string): string => name.replace(/^public\./, '')
