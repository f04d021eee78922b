/** The answer to a list of the social office. `isProtected` rows carry no name. */
export type Selection = {
  letter: { number: string; on: string; subject: string; rows: number }
  office: string
  intakeName: string
  arrivesOn: string | null
  countNote?: string
  /** names of the list that nobody has decided on yet */
  undecided?: number
  results: readonly {
    no: string
    name: string | null
    nik: string | null
    isProtected: boolean
    decision: 'accepted' | 'waiting' | 'not_yet'
    note?: string | null
    reason?: string | null
    nextStep?: string | null
    otherPlace?: string | null
  }[]
}
