import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'

/** __Title__: say which question of whom it answers, and where it is defined (domain.md 10). */
export const __camel__ = {
  code: '__name__',
  title: 'report.__name__.title',
  may: 'reports.read',
  parameters: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
  columns: ['month', 'people'],
  /** Published views only; it runs as the reader, so it counts only what the reader may see. */
  rows: async (ctx: Ctx, { from, until }: { from: string; until: string }) => {
    const result = await sql<{ month: string; people: number }>`
      select to_char(happened_on, 'YYYY-MM') as month, count(distinct case_id)::int as people
        from __table___for_reports
       where happened_on between ${from} and ${until}
       group by 1
       order by 1`.execute(ctx.db)
    return result.rows
  },
} as const
