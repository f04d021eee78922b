import { describe, expect, it } from 'vitest'
import { codedColumns } from '../coded-columns.ts'
import { says } from './says.ts'

const tree = (comment: string, type: string) => ({
  'src/modules/plans/schema.sql': `create table goals (goal_id uuid, kind text);\ncomment on column goals.kind is '${comment}';`,
  'db/schema.d.ts': `export interface Goals {\n  goalId: string\n  kind: ${type}\n}\n`,
})

describe('a coded column', () => {
  it('is silent where a CHECK gave the column its codes', async () => {
    expect(await says(codedColumns, tree('plain: code of the kind', "'own' | 'shared' | null"))).toEqual([])
  })

  it.each(['string', 'string | null', 'string[]', 'Generated<string>'])(
    'has no CHECK when its type is %s',
    async (type) => {
      const found = await says(codedColumns, tree('plain: code of the kind', type))
      expect(found).toHaveLength(1)
      expect(found[0]).toContain('write the codes of goals.kind as a CHECK')
    },
  )

  it('asks nothing of a sealed column, whose codes nobody reads', async () => {
    expect(await says(codedColumns, tree('sealed: narrative', 'string'))).toEqual([])
  })
})
