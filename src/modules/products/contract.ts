import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { agreeForm, catalogueForm, ruleForm, spendForm } from './forms/rule.ts'
import { backForm, moveForm, pictureForm, sellForm, workForm } from './forms/work.ts'
import { FUND_KINDS, MOVE_KINDS, PICTURE_MAX, POTS, SALE_KINDS } from './rules.ts'
import { base64, maker, rule, work } from './shapes.ts'

const id = z.uuid()
const none = z.object({})
const version = z.number().int().min(1)

/** What is made in the classes, what is sold of it, and to whom the money goes. */
export const products = {
  /** The shelf: the newest first. */
  works: query({
    may: 'products.read',
    input: z.strictObject({ track: z.string().max(40).optional() }),
    output: z.object({
      works: z.array(work),
      tracks: z.array(z.object({ track: z.string(), name: z.string() })),
      yardstick: z.number().nullable(),
      /** nothing is sold while the centre and the office have not agreed how the money is shared */
      hasRule: z.boolean(),
      mayWrite: z.boolean(),
    }),
  }),
  work: query({
    may: 'products.read',
    input: z.strictObject({ workId: id }),
    output: work.extend({
      yardstick: z.number().nullable(),
      wayUp: z.object({ rupiah: z.number(), minutes: z.number() }).nullable(),
      hasRule: z.boolean(),
      moves: z.array(
        z.object({ key: z.string(), kind: z.enum(MOVE_KINDS), pieces: z.number(), at: z.string(), by: z.string() }),
      ),
      sales: z.array(
        z.object({
          saleId: z.string(),
          kind: z.enum(SALE_KINDS),
          soldOn: z.string(),
          pieces: z.number(),
          amountRupiah: z.number(),
          by: z.string(),
          state: z.enum(['waiting', 'shared', 'undone', 'part']).nullable(),
          /** pieces of it that can come back */
          left: z.number(),
        }),
      ),
      /** material that the stock gave for it: in all, for how many, and for one */
      used: z.object({ rupiah: z.number(), pieces: z.number(), eachRupiah: z.number().nullable() }).nullable(),
      mayWrite: z.boolean(),
      /** makers stand since something was sold */
      makersStand: z.boolean(),
      maySell: z.boolean(),
      /** what was shared is taken back by whoever shares */
      mayShare: z.boolean(),
    }),
  }),
  /** The photo of a work; nothing while one with a face is kept back. */
  picture: query({
    may: 'products.read',
    input: z.strictObject({ workId: id }),
    output: z.object({ type: z.enum(['image/jpeg', 'image/png']), base64: z.string() }),
  }),
  /** A photo of the work alone. What it hides (place, time, camera) is left out before it is sealed. */
  addPicture: command({
    may: 'products.write',
    bodyLimit: Math.ceil(PICTURE_MAX * 1.6),
    upload: ['base64'],
    input: inputOf(pictureForm, { workId: id, base64 }),
    output: none,
    refuses: [
      ...([
        'face_not_allowed',
        'photo_too_large',
        'picture_there',
        'scan_kind',
        'scan_damaged',
        'scan_not_plain',
      ] as const),
      ...(['scan_too_many_pixels', 'scan_too_small'] as const),
    ],
  }),
  removePicture: command({ may: 'products.write', input: z.strictObject({ workId: id }), output: none }),
  /** Women who may be put down as makers by this person. */
  makers: query({ may: 'products.write', input: z.strictObject({}), output: z.object({ makers: z.array(maker) }) }),
  saveWork: command({
    may: 'products.write',
    input: inputOf(workForm, { work: z.strictObject({ workId: id, seen: version }).nullable() }),
    output: z.object({ workId: z.string() }),
    refuses: [
      ...(['names_somebody', 'not_neutral', 'track_not_offered', 'maker_not_yours', 'sold_already'] as const),
      ...(['partner_material', 'work_moved_on'] as const),
    ],
  }),
  move: command({
    may: 'products.sell',
    input: inputOf(moveForm, { workId: id }),
    output: none,
    refuses: ['not_so_many', 'service_has_no_stock'],
  }),
  sell: command({
    may: 'products.sell',
    input: inputOf(sellForm, { workId: id, seen: version }),
    output: z.object({ saleId: z.string() }),
    refuses: ['not_so_many', 'no_share_rule', 'not_for_sale', 'no_maker', 'work_moved_on', 'face_without_consent'],
  }),
  /** Something was brought back, or the sale was written by mistake. */
  takeBack: command({
    may: 'products.sell',
    input: inputOf(backForm, { saleId: id }),
    output: z.object({ shortfall: z.number() }),
    refuses: ['not_so_many', 'shared_already', 'fund_not_enough', 'shares_do_not_add_up', 'shares_not_by_rule'],
  }),
  rules: query({
    may: 'products.read',
    input: z.strictObject({}),
    output: z.object({ rules: z.array(rule), mayPropose: z.boolean() }),
  }),
  /** The material of one as the stock says it, in the place of what was written. */
  takeMaterial: command({
    may: 'products.write',
    input: z.strictObject({ workId: id, seen: version }),
    output: none,
    refuses: ['nothing_used', 'material_too_dear', 'work_moved_on'],
  }),
  proposeRule: command({
    may: 'products.propose_rule',
    input: inputOf(ruleForm),
    output: none,
    refuses: ['not_a_hundred', 'rule_waits'],
  }),
  agreeRule: command({
    may: 'products.agree_rule',
    input: inputOf(agreeForm, { ruleId: id }),
    output: none,
    refuses: ['rule_closed', 'own_proposal', 'letter_ahead', 'names_somebody'],
  }),
  declineRule: command({
    may: 'products.read',
    input: z.strictObject({ ruleId: id }),
    output: none,
    refuses: ['rule_closed', 'not_yours'],
  }),
  /** Money: what waits to be shared, what it comes to, what lies in the pots. */
  money: query({
    may: 'products.count',
    input: z.strictObject({}),
    output: z.object({
      waiting: z.array(
        z.object({
          saleId: z.string(),
          soldOn: z.string(),
          title: z.string(),
          pieces: z.number(),
          amountRupiah: z.number(),
          by: z.string(),
        }),
      ),
      comesTo: z.object({
        paid: z.number(),
        material: z.number(),
        fund: z.number(),
        region: z.number(),
        makers: z.array(maker.extend({ rupiah: z.number(), works: z.array(z.string()) })),
      }),
      pots: z.array(z.object({ pot: z.enum(POTS), balanceRupiah: z.number() })),
      entries: z.array(
        z.object({
          key: z.string(),
          pot: z.enum(POTS),
          kind: z.enum(FUND_KINDS),
          on: z.string(),
          what: z.string().nullable(),
          rupiah: z.number(),
          balanceRupiah: z.number(),
          by: z.string(),
        }),
      ),
      mayShare: z.boolean(),
      maySpend: z.boolean(),
    }),
  }),
  /** Of all that waits: into the savings of the makers and into the pots. `paid` is what stood on the page. */
  share: command({
    may: 'products.share',
    input: z.strictObject({ saleIds: z.array(id).min(1).max(1000), paid: z.number().int() }),
    output: z.object({ makers: z.number(), rupiah: z.number() }),
    refuses: ['sales_moved_on', 'shares_do_not_add_up', 'shares_not_by_rule'],
  }),
  spend: command({
    may: 'products.spend',
    input: inputOf(spendForm),
    output: none,
    refuses: ['fund_not_enough', 'names_somebody'],
  }),
  /** Works for sale with their prices as a PDF: a catalogue or labels. */
  catalogue: command({
    may: 'products.catalogue',
    input: inputOf(catalogueForm),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['names_somebody', 'not_neutral', 'nothing_for_sale', 'catalogue_unprintable', 'busy_retry'],
  }),
  /** What she made, what it brought her, and what an hour of her work leaves. */
  ofCase: query({
    may: 'products.of_her',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      works: z.array(work),
      sharedRupiah: z.number(),
      soldPieces: z.number(),
      /** of all pieces sold, weighed by their time; null while nothing was */
      hourly: z.number().nullable(),
      yardstick: z.number().nullable(),
    }),
  }),
} as const
