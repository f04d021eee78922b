import { z } from 'zod'
import { query } from '../../kernel/contract.ts'
import { DRAWS } from '../../kernel/shown-bars.ts'
import { LEFT, REPORTS } from '../releases/rules.ts'
import { PLOTS } from './plots.ts'
import { GAP_NAMES, SORTS, TILES, VIEWS } from './rules.ts'
import { FIGURE_NAMES, SHEETS } from './work.ts'

const attended = z.object({ attended: z.number(), counted: z.number() })
const stage = z.object({ stage: z.string(), n: z.number() })

/** The house at a glance, each number with the women whom it counts. */
export const reports = {
  overview: query({
    may: 'reports.overview',
    input: z.strictObject({}),
    output: z.object({
      view: z.enum(VIEWS),
      month: z.string(),
      before: z.string(),
      tiles: z.array(z.object({ tile: z.enum(TILES), n: z.number(), before: z.number().nullable() })),
      stages: z.array(stage),
      workload: z.array(z.object({ personId: z.string(), name: z.string(), stages: z.array(stage) })).nullable(),
      beds: z
        .object({
          /** given to anybody, given to nobody, kept for some; `isLeftOut`: rooms that stand on no shared screen are not counted */
          ...{ all: z.number(), closed: z.number(), kept: z.number(), isLeftOut: z.boolean() },
          /** in how many of them somebody sleeps today whose bed this reader knows */
          named: z.number().nullable(),
          days: z.array(z.object({ day: z.string(), taken: z.number() })),
        })
        .nullable(),
      attendance: z.object({ now: attended, before: attended }).nullable(),
      weeks: z.array(z.object({ from: z.string(), attended: z.number(), counted: z.number() })).nullable(),
      after: z.array(z.object({ month: z.number(), work: z.string(), n: z.number() })).nullable(),
      intakes: z
        .array(
          z.object({
            ...{ intakeId: z.string(), name: z.string(), staying: z.number(), finished: z.number() },
            ...{ early: z.number(), elsewhere: z.number() },
          }),
        )
        .nullable(),
    }),
  }),
  /** The beginning and the end of each intake beside each other. */
  cohorts: query({
    may: 'reports.overview',
    input: z.strictObject({}),
    output: z.object({
      view: z.enum(VIEWS),
      cohorts: z.array(
        z.object({
          ...{ intakeId: z.string(), name: z.string(), women: z.number() },
          goals: z.object({ n: z.number(), first: z.number(), last: z.number() }).nullable(),
          attendance: z.object({ first: z.number().nullable(), last: z.number().nullable() }).nullable(),
          work: z.object({ reached: z.number(), working: z.number() }).nullable(),
        }),
      ),
    }),
  }),
  behind: query({
    may: 'reports.overview',
    input: z.strictObject({ tile: z.enum(TILES), span: z.enum(['now', 'last']).optional() }),
    output: z.object({
      rows: z.array(
        z.object({
          ...{ key: z.string(), caseId: z.string(), label: z.string(), honorific: z.string().nullable() },
          isProtected: z.boolean(),
        }),
      ),
      isCut: z.boolean(),
    }),
  }),
  /** The rows that one number of a picture counts. */
  behindPlot: query({
    may: 'reports.overview',
    input: z.strictObject({ plot: z.enum(PLOTS), bar: z.string().max(40), part: z.string().max(40).optional() }),
    output: z.object({
      n: z.number(),
      rows: z.array(
        z.object({
          ...{ key: z.string(), caseId: z.string().nullable(), label: z.string(), honorific: z.string().nullable() },
          ...{ isProtected: z.boolean(), on: z.string().nullable(), what: z.string().nullable() },
          part: z.string().nullable(),
        }),
      ),
      isCut: z.boolean(),
    }),
  }),
  /** The figures of one's own work, as far as the policy gives her each sheet. */
  work: query({
    may: 'reports.work',
    input: z.strictObject({}),
    output: z.object({
      sheets: z.array(z.enum(SHEETS)),
      figures: z.array(
        z.object({
          figure: z.enum(FIGURE_NAMES),
          bars: z.array(z.object({ key: z.string(), n: z.number(), full: z.number() })),
        }),
      ),
    }),
  }),
  /** For a social office, beside the figures of its own referrals: nothing of anybody. */
  office: query({
    may: 'reports.office',
    input: z.strictObject({}),
    output: z.object({
      intakes: z.array(
        z.object({
          ...{ intakeId: z.string(), name: z.string(), startsOn: z.string(), endsOn: z.string(), quota: z.number() },
          isAhead: z.boolean(),
        }),
      ),
      reports: z.array(
        z.object({
          ...{ report: z.enum(REPORTS), from: z.string(), until: z.string(), dueOn: z.string(), isLate: z.boolean() },
          releaseId: z.string().nullable(),
        }),
      ),
      last: z
        .object({
          ...{ releaseId: z.string(), report: z.enum(LEFT), from: z.string(), until: z.string() },
          sections: z.array(
            z.object({
              title: z.string(),
              head: z.array(z.string()),
              draws: z.enum(DRAWS).optional(),
              lines: z.array(z.object({ label: z.string(), said: z.string(), note: z.string() })),
            }),
          ),
        })
        .nullable(),
    }),
  }),
  behindWork: query({
    may: 'reports.work',
    input: z.strictObject({ figure: z.enum(FIGURE_NAMES), bar: z.string().max(40) }),
    output: z.object({
      rows: z.array(
        z.object({
          ...{ key: z.string(), caseId: z.string().nullable(), label: z.string(), honorific: z.string().nullable() },
          ...{ isProtected: z.boolean(), on: z.string().nullable(), part: z.string().nullable(), worth: z.number() },
        }),
      ),
      isCut: z.boolean(),
    }),
  }),
  /** What is missing, late or contradictory in what is written down. */
  gaps: query({
    may: 'reports.overview',
    input: z.strictObject({}),
    output: z.object({
      checked: z.number(),
      gaps: z.array(
        z.object({
          ...{ gap: z.enum(GAP_NAMES), sort: z.enum(SORTS), touches: z.number(), n: z.number() },
          rows: z.array(
            z.object({
              caseId: z.string(),
              label: z.string(),
              honorific: z.string().nullable(),
              isProtected: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  }),
} as const
