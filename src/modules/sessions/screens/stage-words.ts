import { stageWord as wordOf } from '../../../design/stage-path.tsx'

const NUMBER = {
  identification: 1,
  data: 2,
  assessment: 3,
  plan: 4,
  intervention: 5,
  review: 6,
  evaluation: 7,
  termination: 8,
} as const

/** The short name of the stage, as the path says it; after-care when the service has ended. */
export const stageWord = (stage: string, state: string): string =>
  wordOf(state === 'aftercare' || state === 'closed' ? 9 : (NUMBER[stage as keyof typeof NUMBER] ?? 1)) // an unknown stage is a first one
