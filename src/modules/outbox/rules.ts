/** What a device may keep while the server is away (design.md 3.4). */
export const KINDS = ['session_note', 'attendance_marks', 'incident', 'photo'] as const
export type Kind = (typeof KINDS)[number]

/** Which command of the contract is kept as which kind; a test holds it against `offline: true` there. */
export const KEPT: Readonly<Record<string, Kind>> = {
  'sessions/saveNote': 'session_note',
  'groups/save': 'attendance_marks',
  'incidents/report': 'incident',
  'portfolio/addPhoto': 'photo',
}

/** Before the number of a short code, which helps to know an entry again without a word of it. */
export const LETTERS: Readonly<Record<Kind, string>> = {
  session_note: 'K',
  attendance_marks: 'P',
  incident: 'I',
  photo: 'F',
}

/** All that a device knows of an entry: what it is sealed in, and neutral facts beside it. */
export type Entry = {
  readonly id: string
  /** whose; nobody else's session opens it */
  readonly owner: string
  readonly kind: Kind
  readonly code: string
  readonly writtenAt: string
  /** null once the server has it */
  readonly box: string | null
  /** the box of its picture, in parts */
  readonly parts?: readonly string[] | undefined
  readonly sentAt: string | null
}

/** An entry that lay this long is sent only when its writer says so: she may have written it again on paper by now. */
export const LIFETIME_DAYS = 7
const DAY_MS = 86_400_000

/** Older phones know no Temporal: moments are milliseconds here. */
const sinceOf = (at: string, now: number) => now - Date.parse(at)

export const isOverdue = (entry: Pick<Entry, 'writtenAt'>, now: number): boolean =>
  sinceOf(entry.writtenAt, now) >= LIFETIME_DAYS * DAY_MS

/** What was sent is shown until the next day, then it leaves the device. */
export const isForgotten = ({ sentAt }: Pick<Entry, 'sentAt'>, now: number): boolean =>
  sentAt !== null && sinceOf(sentAt, now) >= DAY_MS

/** Hers that wait, in the order in which they were written; one of them never waits for another. */
export const waiting = (entries: readonly Entry[], owner: string): Entry[] =>
  entries
    .filter((entry) => entry.box !== null && entry.owner === owner)
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : a.id < b.id ? -1 : 1))

export type Fate = 'sent' | 'wait' | 'aside'

/** Nothing is wrong with the entry: it is tried again. */
const LATER: readonly string[] = [
  'offline',
  'busy_retry',
  'too_many',
  'locked',
  'signed_out',
  'second_factor_needed',
  'step_up_needed',
  'keys_missing',
  'unexpected',
  'storage_full',
  'uploads_stopped',
]

/** What becomes of an entry after an answer; `key_reused` says that its key stands there already, so it was done before. */
export const fateOf = (refusal: string | null): Fate =>
  refusal === null || refusal === 'key_reused' ? 'sent' : LATER.includes(refusal) ? 'wait' : 'aside'
