/** For herself, in words that she knows; or for the institution that has taken her. */
export const KINDS = ['her', 'institution'] as const
export type Kind = (typeof KINDS)[number]

/** So many days it may be taken. */
export const KEPT_DAYS = 7
/** What is laid in beside the forms: her letters and their scans. */
export const MOST_BYTES = 20 * 1024 * 1024
/** More forms than that are made in no single bundle. */
export const MOST_PARTS = 2_000

export const STATES = ['made', 'gone'] as const
export type State = (typeof STATES)[number]
export const stateOf = (f: { goneAt: string | null; expiresOn: string }, today: string): State =>
  f.goneAt !== null || f.expiresOn < today ? 'gone' : 'made'
