/** What may be asked for: to read her health, or a summary of what the psychologist keeps for herself. */
export const ASKED_CLASSES = ['health', 'counselling'] as const
export const PURPOSES = ['assessment', 'plan', 'accompany', 'placement', 'aftercare'] as const
export const DECLINES = ['she_does_not_want', 'not_needed', 'talk_first', 'other_way'] as const

/** What became of a request. */
export const ANSWERS = ['granted', 'declined'] as const
