import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { DRAWS } from '../../kernel/shown-bars.ts'
import { takings } from '../downloads/shapes.ts'
import { reportForm } from './forms/report.ts'
import { AUDIENCES, FORMS, LEFT, MOST_BACK, REPORTS } from './rules.ts'

const id = z.uuid()
const report = z.enum(REPORTS)
const back = z.number().int().min(0).max(MOST_BACK)
const audience = z.enum(AUDIENCES)
const section = z.object({
  title: z.string(),
  head: z.array(z.string()),
  draws: z.enum(DRAWS).optional(),
  lines: z.array(z.object({ label: z.string(), said: z.string(), note: z.string() })),
})
const body = { sections: z.array(section), obstacles: z.string(), plan: z.string() }
const span = { from: z.string(), until: z.string() }
const release = z.object({
  ...{ releaseId: z.string(), report: z.enum(LEFT), audience, ...span, madeBy: z.string(), madeAt: z.string() },
  /** of one that somebody built: what it is called */
  title: z.string().nullable(),
})

/** Figures that leave the house: prefilled, small numbers hidden, locked when they go. */
export const releases = {
  shelf: query({
    may: 'releases.read',
    input: z.strictObject({}),
    output: z.object({
      reports: z.array(
        z.object({ report, ...span, dueOn: z.string(), isLate: z.boolean(), released: release.nullable() }),
      ),
      /** what went out before, the newest first */
      past: z.array(release),
      mayMake: z.boolean(),
    }),
  }),
  /** What the report would show now. */
  draft: query({
    may: 'releases.make',
    /** `endsOn`: the last day of the period, instead of how far back it lies */
    input: z.strictObject({
      report,
      back: back.optional(),
      endsOn: z.iso.date().optional(),
      audience: audience.optional(),
    }),
    output: z.object({
      ...{ report, back, ...span, ...body, hidden: z.number(), least: z.number() },
      released: z.array(release),
    }),
  }),
  release: command({
    may: 'releases.make',
    input: inputOf(reportForm, { report, back: back.optional() }),
    output: z.object({ releaseId: z.string() }),
    refuses: ['names_somebody'],
  }),
  one: query({
    may: 'releases.read',
    input: z.strictObject({ releaseId: id }),
    output: release.extend({ ...body, takings }),
  }),
  file: query({
    may: 'releases.read',
    input: z.strictObject({ releaseId: id, form: z.enum(FORMS) }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['letterhead_missing', 'unprintable', 'busy_retry'],
  }),
} as const
