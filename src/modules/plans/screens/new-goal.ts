import { LEVELS, type Level } from '../../../design/goal-planks.tsx'
import type { Goal, Step } from './api.ts'

/** A level as the name of a field: '-2' to '2'. */
export type LevelKey = keyof Goal['levels']
export const keyOf = (level: Level): LevelKey => `${level}`
export const levelOf = (key: LevelKey): Level => LEVELS.find((level) => keyOf(level) === key) ?? 0

/** A goal before a word is written; she mostly starts at −1 (domain.md 5.11). */
export const emptyGoal = (needId: string | null): Goal => ({
  id: crypto.randomUUID(),
  herWords: '',
  needId,
  levels: { '-2': '', '-1': '', '0': '', '1': '', '2': '' },
  startLevel: -1,
  importance: 2,
  difficulty: 1,
  steps: [],
})

export const emptyStep = (): Step => ({
  id: crypto.randomUUID(),
  activity: '',
  component: null,
  ownerId: null,
  startsOn: null,
  endsOn: null,
})
