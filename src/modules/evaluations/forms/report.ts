import { type DraftOf, day, form, line, lines, listing, text } from '../../../kernel/form.ts'

const said = { min: 3, max: 6000, rows: 4 } as const
const few = { max: 20, each: 1000, optional: true, hint: true } as const

/** F31: about the class, without names. */
export const reportForm = form('evaluations.report', {
  summary: text(said),
  skillNote: text(said),
  changes: lines(few),
  obstacles: lines(few),
  suggestions: listing(
    {
      text: line({ max: 1000 }),
      who: line({ optional: true, offScreen: true }),
      until: day({ optional: true, offScreen: true }),
    },
    { max: 20, optional: true, hint: true },
  ),
})

/** With what was done in each part that was played, and who is left out. */
export type ReportDraft = DraftOf<typeof reportForm> & { roles: Record<string, string>; without: string[] }
