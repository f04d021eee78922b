export const FAITHS = ['islam', 'protestant', 'catholic', 'hindu', 'buddhist', 'confucian', 'other'] as const
export type Faith = (typeof FAITHS)[number]
export const RESOURCE_KINDS = ['place', 'equipment'] as const
export const BLOCK_KINDS = ['prayer', 'meal', 'rest'] as const
export const SEASONS = ['ordinary', 'ramadan'] as const

/** An hour of the day without class, as it stands on the timetable. */
export type Hours = { starts: string; ends: string; label: string }

/** "08:00" of what the database calls 08:00:00. */
export const clock = (time: string): string => time.slice(0, 5)

/** 28 to 31 days, as the check of the table. */
export function isMonth({ fromOn, untilOn }: { fromOn: string; untilOn: string }): boolean {
  const { days } = Temporal.PlainDate.from(fromOn).until(untilOn)
  return days >= 27 && days <= 30
}
