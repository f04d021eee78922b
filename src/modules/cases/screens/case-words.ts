import { isOver, type Stage, type State } from '../stages.ts'

/** The eight stages by their number on the path; 9 is after-care. */
export const STAGE_NUMBER: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>> = {
  identification: 1,
  data: 2,
  assessment: 3,
  plan: 4,
  intervention: 5,
  review: 6,
  evaluation: 7,
  termination: 8,
}
export const numberOf = (c: { stage: Stage; state: State }) => (isOver(c) ? 9 : (STAGE_NUMBER[c.stage] ?? 1))
