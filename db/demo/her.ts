import type { In } from './act.ts'

export type Track = 'sewing' | 'salon'
type Identity = In<'referrals.register'>['identity']
export type Goal = {
  id: string
  herWords: string
  weight: 1 | 2 | 3
  levels: readonly [string, string, string, string, string]
  start: -2 | -1
  step: string
  by: string
}

/** Her words and what the house writes of her. Invented, all of it. */
export type Words = {
  /** why she came, as the sender has it */
  sender: string
  /** in her own words, without quotation marks */
  own: string
  problem: string
  need: string
  finding: string
  strength: string
  obstacle: string
}

/** A woman of the demo, and what became of her: filled while her story is told. */
export type Her = {
  callName: string
  honorific: 'Ibu' | 'Mbak'
  identity: Identity
  source: In<'referrals.register'>['source']
  isProtected: boolean
  worker: 'rizal' | 'wulan'
  track: Track
  words: Words
  /** one who may be called: name and how they are related */
  contacts: readonly { name: string; relation: string; number: string }[]
  goals: Goal[]
  caseId: string
  clientId: string
  /** code name, when she is protected */
  code: string | null
  planId: string
}

type Given = Pick<Her, 'callName' | 'identity' | 'words'> & Partial<Her>

const uuid = (): string => crypto.randomUUID()
export const goal = (
  herWords: string,
  weight: 1 | 2 | 3,
  levels: Goal['levels'],
  step: string,
  by: string,
  start: -2 | -1 = -1,
): Goal => ({ id: uuid(), herWords, weight, levels, start, step, by })

export const her = (g: Given): Her => ({
  honorific: 'Ibu',
  source: 'social_office',
  isProtected: false,
  worker: 'rizal',
  track: 'sewing',
  contacts: [
    { name: 'Rohaya', relation: 'ibu', number: '0812-0000-1101' },
    { name: 'Sulaiman', relation: 'paman', number: '0812-0000-1102' },
  ],
  goals: [],
  caseId: '',
  clientId: '',
  code: null,
  planId: '',
  ...g,
})
