import { stageWord } from '../../../design/stage-path.tsx'
import { stages } from '../../../modules/cases/screens/stage-words.ts'
import { isOver, isStage, positionOf, type Stage, type State } from '../../../modules/cases/stages.ts'

type Plank = Parameters<typeof stageWord>[0]

/** The short name of a stage by its code, as the path says it; after-care when the service has ended. */
export const stageWordOf = (stage: string, state: State = 'open'): string =>
  stageWord(
    isOver({ state }) || !isStage(stage) ? 9 : (positionOf(stage) as Plank), // one of eight
  )

/** Its name, as gates and lists say it. */
export const stageName = (stage: Stage | 'aftercare'): string =>
  stages.code('stage', stage === 'aftercare' ? 'closed' : stage)
