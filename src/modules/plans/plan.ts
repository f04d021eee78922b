import type { Level } from './gas.ts'

/** The seven components under which every service is also reported to the ministry (Permensos 7/2021; domain.md 3.1). */
export const ATENSI_COMPONENTS = [
  'decent_living', // dukungan pemenuhan kebutuhan hidup layak
  'social_and_child_care', // perawatan sosial dan/atau pengasuhan anak
  'family_support', // dukungan keluarga
  'therapy', // terapi fisik, psikososial, mental spiritual
  'vocational_and_entrepreneurship', // pelatihan vokasional dan/atau pembinaan kewirausahaan
  'social_aid', // bantuan dan asistensi sosial
  'accessibility', // dukungan aksesibilitas
] as const
export type AtensiComponent = (typeof ATENSI_COMPONENTS)[number]

/** One step toward a goal: what is done, by whom, from when until when (form F16). */
export type Step = {
  id: string
  activity: string
  component: AtensiComponent | null
  /** Who does it: a member of staff by id, or `client`, she herself. */
  ownerId: string | null
  /** Or in words, where it is neither: a guest teacher, her mother, the health centre. */
  ownerWords?: string
  startsOn: Temporal.PlainDate | null
  endsOn: Temporal.PlainDate | null
  place?: string
  /** The line of the budget that pays for it; without one the plan is warned, not refused (P51). */
  budgetLineId?: string
}

/** She herself, as the owner of a step. */
export const CLIENT = 'client'

export type Goal = {
  id: string
  /** Her own sentence, as she said it. */
  herWords: string
  /** The need of the assessment that it answers. */
  needId: string | null
  /** What would be seen at each of the five levels. */
  levels: Readonly<Record<Level, string>>
  /** Where she starts; mostly −1 (domain.md 5.11). */
  startLevel: Level | null
  importance: number
  difficulty: number
  steps: readonly Step[]
}

export type Plan = {
  version: number
  goals: readonly Goal[]
  /** The day on which it was talked over with her. */
  discussedOn: Temporal.PlainDate | null
  /** Why something of the version before is gone, by the id of the goal or step. */
  removalReasons?: Readonly<Record<string, string>>
}
