import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { FILE_REFUSES } from '../lists/shapes.ts'
import { ROW_VERDICTS } from './chart-rows.ts'
import { accountForm, beginForm, headingForm, lineForm, returnForm } from './forms/budget.ts'
import { layoutForm, SHEET_COLUMNS } from './forms/layout.ts'
import { account, planPage, version } from './shapes.ts'

const id = z.uuid()
const year = z.number().int().min(2020).max(2100)

const HEADING_REFUSES = ['code_not_clear', 'programme_missing', 'heading_otherwise'] as const

const columns = z.strictObject({ code: z.number().int().min(0).max(59), name: z.number().int().min(0).max(59) })
const chartFile = z.strictObject({ base64: z.string().max(4_100_000), columns: columns.optional() })

/** What a year shall cost: lines, versions from draft to revision, the cash plan. */
export const budget = {
  /** The years that have a plan, the newest first, and those that can be begun. */
  plans: query({
    may: 'budget.read',
    input: z.strictObject({}),
    output: z.object({
      plans: z.array(
        z.object({
          planId: z.string(),
          year: z.number(),
          persons: z.number(),
          days: z.number(),
          newest: version,
          /** how many lines do not go by the number of women any more */
          unfitting: z.number(),
        }),
      ),
      years: z.array(z.number()),
      /** what a plan is reckoned from: places and days of the house, batches of those years, what is taught */
      ground: z.object({
        capacity: z.number(),
        programmeDays: z.number(),
        intakes: z.array(z.object({ year: z.number(), name: z.string(), quota: z.number() })),
        tracks: z.array(z.string()),
      }),
    }),
  }),
  plan: query({
    may: 'budget.read',
    input: z.strictObject({ planId: id }),
    output: planPage,
  }),
  /** The newest version as a sheet for the office. */
  sheet: query({
    may: 'budget.take_out_list',
    stepUp: true,
    refuses: ['list_too_long'],
    input: z.strictObject({ planId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  }),
  accounts: query({
    may: 'budget.read',
    input: z.strictObject({}),
    output: z.object({ accounts: z.array(account) }),
  }),
  /** The accounts of a region, those that are not there yet. */
  layAccounts: command({
    may: 'budget.write',
    input: z.strictObject({}),
    output: z.object({ added: z.number() }),
  }),
  addAccount: command({
    may: 'budget.write',
    input: inputOf(accountForm),
    output: z.object({}),
    refuses: ['code_not_clear', 'code_taken'],
  }),
  /** An account is never taken away: it is offered, or not any more. */
  offerAccount: command({
    may: 'budget.write',
    input: z.strictObject({ accountId: id, isUsed: z.boolean() }),
    output: z.object({}),
  }),
  begin: command({
    may: 'budget.write',
    input: inputOf(beginForm, { year }),
    output: z.object({ planId: z.string() }),
    refuses: ['year_not_now', 'year_taken', 'no_plan_before'],
  }),
  /** A new line, or another version of one: `seen` is the version that stood on the page. */
  saveLine: command({
    may: 'budget.write',
    input: inputOf(lineForm, {
      versionId: id,
      line: z.strictObject({ lineId: id, seen: z.number().int().min(1) }).nullable(),
    }),
    output: z.object({ lineId: z.string() }),
    refuses: [
      'version_closed',
      'calculation_unclear',
      'months_backwards',
      'above_binding_ceiling',
      'ceiling_reason_needed',
      'line_moved_on',
      'names_somebody',
      ...HEADING_REFUSES,
    ],
  }),
  /** The codes and names of a programme and an activity, for every line that stands where this one does. */
  saveHeading: command({
    may: 'budget.write',
    input: inputOf(headingForm, { versionId: id, lineId: id }),
    output: z.object({ lines: z.number() }),
    refuses: ['version_closed', 'names_somebody', 'code_not_clear', 'programme_missing', 'heading_otherwise'],
  }),
  /** Lines that go by all women are reckoned again for so many as the plan is for. */
  fitLines: command({
    may: 'budget.write',
    input: z.strictObject({ versionId: id }),
    output: z.object({ fitted: z.number() }),
    refuses: ['version_closed'],
  }),
  removeLine: command({
    may: 'budget.write',
    input: z.strictObject({ lineId: id, seen: z.number().int().min(1) }),
    output: z.object({}),
    refuses: ['version_closed', 'line_moved_on'],
  }),
  /** A need that was carried into this year becomes a line. */
  takeNeed: command({
    may: 'budget.write',
    input: z.strictObject({ versionId: id, needId: id, activity: z.string().trim().min(1).max(80) }),
    output: z.object({ lineId: z.string() }),
    refuses: ['version_closed', 'need_stands'],
  }),
  /** Laid before the head. */
  propose: command({
    may: 'budget.write',
    input: z.strictObject({ versionId: id }),
    output: z.object({}),
    refuses: ['version_closed', 'plan_empty'],
  }),
  /** The head locks it; from then on it is never changed. */
  lock: command({
    may: 'budget.approve',
    input: z.strictObject({ versionId: id }),
    output: z.object({}),
    refuses: ['version_closed', 'own_proposal'],
  }),
  /** The head gives it back with her words. */
  giveBack: command({
    may: 'budget.approve',
    input: inputOf(returnForm, { versionId: id }),
    output: z.object({}),
    refuses: ['version_closed'],
  }),
  /** The next version begins as a copy of the locked one. */
  goOn: command({
    may: 'budget.write',
    input: z.strictObject({ planId: id }),
    output: z.object({}),
    refuses: ['version_open'],
  }),
  /** A version that was begun by mistake goes while nobody has proposed it; null when the plan of the year went with it. */
  drop: command({
    may: 'budget.write',
    input: z.strictObject({ versionId: id }),
    output: z.object({ planId: z.string().nullable() }),
    refuses: ['version_closed'],
  }),
  /** A chart out of a file, row by row with what becomes of it; nothing is kept. */
  readChart: command({
    may: 'budget.write',
    quiet: true,
    bodyLimit: 4_200_000,
    input: chartFile,
    output: z.object({
      headings: z.array(z.string()),
      columns,
      rows: z.array(
        z.object({
          row: z.number(),
          code: z.string(),
          name: z.string(),
          verdict: z.enum(ROW_VERDICTS),
          /** the account that is there already */
          like: z.string().nullable(),
        }),
      ),
    }),
    refuses: [...FILE_REFUSES, 'no_rows', 'busy_retry'],
  }),
  /** What is new in it becomes accounts. */
  takeChart: command({
    may: 'budget.write',
    bodyLimit: 4_200_000,
    upload: ['base64'],
    input: chartFile,
    output: z.object({ added: z.number(), left: z.number() }),
    refuses: [...FILE_REFUSES, 'no_rows', 'busy_retry'],
  }),
  /** In which order the office wants the columns of its sheet. */
  layout: query({
    may: 'budget.read',
    input: z.strictObject({}),
    output: z.object({
      isOwn: z.boolean(),
      columns: z.array(z.object({ column: z.enum(SHEET_COLUMNS), title: z.string().nullable() })),
    }),
  }),
  saveLayout: command({
    may: 'budget.write',
    input: inputOf(layoutForm),
    output: z.object({}),
    refuses: ['column_twice', 'names_somebody'],
  }),
} as const
