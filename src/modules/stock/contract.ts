import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { CONDITIONS, TOOLKIT_STATES, TRACKS } from './rules.ts'
import { kitShown } from './shapes.ts'

const id = z.uuid()
const line = (max: number) => z.string().trim().min(1).max(max)

const item = z.strictObject({
  name: line(120),
  brand: line(80).optional(),
  serial: line(60).optional(),
  quantity: z.int().min(1).max(10_000),
  unit: line(20),
  unitPriceRupiah: z.int().min(0).max(99_999_999_999),
  condition: z.enum(CONDITIONS).default('new'),
})
export const stock = {
  /** Kits of the centre, newest first; for whom is shown by the name that this reader may see. */
  toolkits: query({
    may: 'stock.read',
    input: z.strictObject({ state: z.enum(TOOLKIT_STATES).optional(), track: z.enum(TRACKS).optional() }),
    output: z.object({
      toolkits: z.array(
        kitShown.extend({
          sourceOfFund: z.string(),
          caseId: z.string().nullable(),
          who: z.string().nullable(),
          version: z.number(),
        }),
      ),
    }),
  }),
  addToolkit: command({
    may: 'stock.keep',
    input: z.strictObject({
      label: line(40),
      track: z.enum(TRACKS),
      sourceOfFund: line(160),
      items: z.array(item).min(1).max(200),
    }),
    output: z.object({ toolkitId: z.string(), valueRupiah: z.number() }),
    refuses: ['label_taken'],
  }),
  /** Sets a kit aside for a woman. Somebody else hands it over (four eyes). */
  reserveToolkit: command({
    may: 'stock.reserve',
    input: z.strictObject({ toolkitId: id, caseId: id }),
    output: z.object({}),
    refuses: ['toolkit_not_in_stock', 'toolkit_already_reserved', 'case_not_open'],
  }),
  /** Back to stock. What she already owns is never taken back. */
  returnToolkit: command({
    may: 'stock.reserve',
    input: z.strictObject({ toolkitId: id }),
    output: z.object({}),
    refuses: ['toolkit_is_hers', 'toolkit_not_reserved'],
  }),
} as const
