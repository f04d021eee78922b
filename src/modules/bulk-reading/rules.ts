/** Why somebody needs very many files in one hour, as she says it. */
export const WHYS = ['handover', 'papers', 'checking', 'looking_for', 'other'] as const
/** What a colleague finds of it. */
export const VERDICTS = ['right', 'not_right'] as const
/** Within how long it is looked at, as an emergency opening. */
const REVIEW_HOURS = 72
export const lookBy = (at: Temporal.Instant): Temporal.Instant => at.add({ hours: REVIEW_HOURS })
