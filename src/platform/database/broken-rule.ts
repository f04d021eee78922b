const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Two rows would hold one thing at the same time: an exclusion constraint, also when a hundred people press at once. */
export const isOverlap = (error: unknown): boolean => hasCode(error, '23P01')
/** What may be there once is there already: a unique index, also of a row that this person may not see. */
export const isTwice = (error: unknown): boolean => hasCode(error, '23505')
