import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import { trackCode } from '../tracks/shapes.ts'
import { toolkitForm } from './forms/toolkit.ts'
import { toolkitList } from './lists/toolkits.ts'
import { TOOLKIT_STATES } from './rules.ts'
import { kitShown } from './shapes.ts'

const id = z.uuid()
export const stock = {
  /** Kits of the centre, newest first; for whom is shown by the name that this reader may see. */
  toolkits: query({
    may: 'stock.read',
    input: z.strictObject({ state: z.enum(TOOLKIT_STATES).optional(), track: trackCode.optional() }),
    output: z.object({
      toolkits: z.array(
        kitShown.extend({
          sourceOfFund: z.string(),
          caseId: z.string().nullable(),
          /** null also for whoever neither keeps the kits nor works for her */
          who: z.string().nullable(),
          version: z.number(),
        }),
      ),
    }),
  }),
  listSheet: sheetOf(toolkitList, 'stock.take_out_list'),
  addToolkit: command({
    may: 'stock.keep',
    input: inputOf(toolkitForm),
    output: z.object({ toolkitId: z.string(), valueRupiah: z.number() }),
    refuses: ['label_taken', 'serial_taken', 'serial_handed_over', 'serial_of_house'],
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
