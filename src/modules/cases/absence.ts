/**
 * What is done when a woman is not in the house, in hours since she was last seen (domain.md 4.4). If she returns before
 * the last step it was an incident, not an exit.
 */
export const ABSENCE_STEPS = [
  { hours: 0, step: 'note_and_check_rooms' },
  { hours: 2, step: 'tell_head' },
  { hours: 6, step: 'try_safe_contact' },
  { hours: 24, step: 'tell_social_office' },
  { hours: 72, step: 'close_case_seal_belongings' },
] as const

/** The steps that are due. Instants, so that a change of clock or a night shift does not move the 72 hours. */
export const absenceStepsDue = (missingSince: Temporal.Instant, now: Temporal.Instant) =>
  ABSENCE_STEPS.filter(({ hours }) => Temporal.Instant.compare(now, missingSince.add({ hours })) >= 0)
