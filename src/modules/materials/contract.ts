import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import {
  countForm,
  issueForm,
  learningForm,
  lossForm,
  materialForm,
  receiveForm,
  returnForm,
  useForm,
} from './forms/material.ts'
import { materialList } from './lists/materials.ts'
import { ENTRY_KINDS, LEARNING_KINDS, REASONS, STANDINGS, STORES } from './rules.ts'

const minute = z.object({ letterId: z.string(), number: z.string() }).nullable()
const materialId = z.uuid()
const takingId = z.uuid()
const store = z.enum(STORES)
const material = z.object({
  materialId: z.string(),
  name: z.string(),
  unit: z.string(),
  store,
  least: z.number(),
  left: z.number(),
  standing: z.enum(STANDINGS),
  /** of what is left, the first day on which some of it runs out */
  expiresOn: z.string().nullable(),
  worthRupiah: z.number(),
})
const named = z.object({ id: z.string(), name: z.string() })
const sum = z.object({ to: z.string(), quantity: z.number() })

/** What is used up: received, issued with the first to run out first, returned, taken back, counted. */
export const materials = {
  stock: query({
    may: 'materials.read',
    input: z.strictObject({}),
    output: z.object({ materials: z.array(material) }),
  }),
  listSheet: sheetOf(materialList, 'materials.take_out_list'),
  material: query({
    may: 'materials.read',
    input: z.strictObject({ materialId }),
    output: material.extend({
      version: z.number(),
      lots: z.array(
        z.object({
          lotId: z.string(),
          receivedOn: z.string(),
          expiresOn: z.string().nullable(),
          isExpired: z.boolean(),
          priceRupiah: z.number(),
          source: z.string().nullable(),
          leftCount: z.number(),
        }),
      ),
      entries: z.array(
        z.object({
          entryId: z.string(),
          kind: z.enum(ENTRY_KINDS),
          quantity: z.number(),
          leftAfter: z.number(),
          /** the class, the work, or the woman as this reader may call her */
          to: z.string().nullable(),
          reason: z.enum(REASONS).nullable(),
          on: z.string(),
          by: z.string(),
          isTakenBack: z.boolean(),
          mayCorrect: z.boolean(),
          /** how many of this issue can come back */
          mayReturn: z.number(),
        }),
      ),
      flows: z.object({
        received: z.number(),
        issued: z.number(),
        written_off: z.number(),
        counted: z.number(),
        left: z.number(),
      }),
      classes: z.array(sum),
      women: z.array(sum),
      works: z.array(sum),
      mayGive: z.boolean(),
      mayKeep: z.boolean(),
    }),
  }),
  /** Classes, works of the stock and women to whom something can be issued. */
  choices: query({
    may: 'materials.give',
    input: z.strictObject({}),
    output: z.object({
      groups: z.array(named),
      works: z.array(named),
      women: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
        }),
      ),
    }),
  }),
  saveMaterial: command({
    may: 'materials.keep',
    input: inputOf(materialForm, {
      material: z.strictObject({ materialId, seen: z.number().int().min(1) }).nullable(),
    }),
    output: z.object({ materialId: z.string() }),
    refuses: ['name_taken', 'names_somebody', 'material_moved_on', 'store_stays'],
  }),
  receive: command({
    may: 'materials.keep',
    input: inputOf(receiveForm, { materialId }),
    output: z.object({}),
    refuses: ['received_ahead', 'expires_before', 'names_somebody', 'lot_received'],
  }),
  issue: command({
    may: 'materials.give',
    input: inputOf(issueForm, { materialId }),
    output: z.object({ lots: z.number() }),
    refuses: ['not_enough', 'only_expired', 'older_lot_first', 'lot_expired', 'case_not_open', 'not_of_stock'],
  }),
  giveBack: command({
    may: 'materials.give',
    input: inputOf(returnForm, { materialId, entryId: z.uuid() }),
    output: z.object({}),
    refuses: ['more_than_issued'],
  }),
  /** A wrong line is taken back by another one. */
  correct: command({
    may: 'materials.give',
    input: z.strictObject({ materialId, entryId: z.uuid() }),
    output: z.object({}),
    refuses: ['entry_settled', 'not_enough'],
  }),
  writeOff: command({
    may: 'materials.keep',
    input: inputOf(lossForm, { materialId, lotId: z.uuid() }),
    output: z.object({}),
    refuses: ['not_enough', 'not_expired'],
  }),
  taking: query({
    may: 'materials.read',
    input: z.strictObject({ store }),
    output: z.object({
      store,
      taking: z
        .object({
          takingId: z.string(),
          begunOn: z.string(),
          begunBy: z.string(),
          closedOn: z.string().nullable(),
          closedBy: z.string().nullable(),
          lines: z.array(
            z.object({
              lotId: z.string(),
              name: z.string(),
              unit: z.string(),
              receivedOn: z.string(),
              expiresOn: z.string().nullable(),
              booked: z.number(),
              /** null: nobody has counted it yet */
              counted: z.number().nullable(),
              /** why it differs */
              reason: z.enum(REASONS).nullable(),
            }),
          ),
          left: z.number(),
          mayClose: z.boolean(),
          /** its minute, once one has a number; of whoever makes such letters */
          minute,
        })
        .nullable(),
      mayBegin: z.boolean(),
    }),
  }),
  beginTaking: command({
    may: 'materials.keep',
    input: z.strictObject({ store }),
    output: z.object({ takingId: z.string() }),
    refuses: ['taking_open'],
  }),
  count: command({
    may: 'materials.keep',
    input: inputOf(countForm, { takingId, lotId: z.uuid() }),
    output: z.object({}),
    refuses: ['taking_closed', 'difference_unexplained'],
  }),
  closeTaking: command({
    may: 'materials.keep',
    input: z.strictObject({ takingId }),
    output: z.object({}),
    refuses: ['taking_closed', 'taking_unfinished', 'own_taking'],
  }),
  /** What there is to learn from, with the sessions in which it was given out and how many received it there. */
  library: query({
    may: 'materials.read',
    input: z.strictObject({}),
    output: z.object({
      items: z.array(
        z.object({
          learningId: z.string(),
          title: z.string(),
          kind: z.enum(LEARNING_KINDS),
          trackCode: z.string().nullable(),
          track: z.string().nullable(),
          keptAt: z.string().nullable(),
          isInUse: z.boolean(),
          version: z.number(),
          received: z.number(),
          uses: z.array(z.object({ groupId: z.string(), on: z.string(), received: z.number() })),
        }),
      ),
      /** sessions of the last weeks whose roll says who received something */
      sessions: z.array(z.object({ groupId: z.string(), on: z.string(), received: z.number() })),
    }),
  }),
  saveLearning: command({
    may: 'materials.give',
    input: inputOf(learningForm, {
      learning: z.strictObject({ learningId: z.uuid(), seen: z.number().int().min(1) }).nullable(),
    }),
    output: z.object({}),
    refuses: ['title_taken', 'names_somebody', 'material_moved_on'],
  }),
  noteUse: command({
    may: 'materials.give',
    input: inputOf(useForm, { learningId: z.uuid() }),
    output: z.object({}),
    refuses: ['nobody_received', 'used_already'],
  }),
} as const
