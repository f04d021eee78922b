import type { Goal, Step } from './api.ts'

/** A goal before a word is written; she mostly starts at −1 (domain.md 5.11). */
export const emptyGoal = (needId: string | null): Goal => ({
  id: crypto.randomUUID(), herWords: '', needId, levels: { '-2': '', '-1': '', '0': '', '1': '', '2': '' }, startLevel: -1, importance: 2, difficulty: 1, steps: [],
})

export const emptyStep = (): Step => ({ id: crypto.randomUUID(), activity: '', component: null, ownerId: null, startsOn: null, endsOn: null })
