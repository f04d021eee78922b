export const COMPLAINT_CHANNELS = ['letter', 'spoken', 'message', 'through_office'] as const
export const OUTCOMES = ['joined', 'not_yet', 'no_news', 'declined'] as const

/** Within its days or past them without an answer, answered in time or late. */
export const STANDINGS = ['waits', 'late', 'answered', 'answered_late'] as const
type Dates = { dueOn: string; answeredOn: string | null }
export const standingOf = ({ dueOn, answeredOn }: Dates, today: string): (typeof STANDINGS)[number] => {
  if (answeredOn === null) return dueOn < today ? 'late' : 'waits'
  return answeredOn > dueOn ? 'answered_late' : 'answered'
}
