/** A session as an invitation says it. */
export type GuestSession = Record<'onDay' | 'starts' | 'ends' | 'title' | 'deliverer', string> &
  Record<'place' | 'organisation', string | null>
