/** F16: the plan as it stands; names of owners in words. A draft was not put to the head yet: the paper says so. */
export type PlanFacts = {
  version: number
  isDraft: boolean
  on: string | null
  reviewOn: string | null
  herWish: string | null
  strengths: string | null
  note: string | null
  goals: readonly {
    herWords: string
    weight: number
    problem: string | null
    need: string | null
    start: number | null
    levels: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string | null>>
    steps: readonly {
      activity: string
      component: string | null
      owner: string | null
      from: string | null
      to: string | null
      place: string | null
      budget: string | null
    }[]
  }[]
}
