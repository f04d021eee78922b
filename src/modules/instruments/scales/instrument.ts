import type words from '../words/rules.id.json'

export type Language = 'id' | 'en'
export type Text = Readonly<Record<Language, string>>

/** A code with a sentence in every language, and the values that its sentence names. */
export type Said = { code: keyof typeof words; params?: Readonly<Record<string, string | number>> }

/** Said aloud by default, since many read little (domain.md 5.0); by herself; or rated together with her. */
export const MODES = ['read_aloud', 'self', 'joint'] as const
export type Mode = (typeof MODES)[number]

/** "Tidak ditanyakan hari ini": a choice of the worker, apart from an item that nobody came to yet. */
export const NOT_ASKED = 'not_asked'
/** The value of an item that does not apply to her, where the instrument has that answer. */
export const DOES_NOT_APPLY = 0

/** By item id, never by position (domain.md 5.0). An id that is absent was not answered yet. */
export type Answers = Readonly<Record<string, number | typeof NOT_ASKED>>

export type Choice = { value: number; text: Text }

export type Item = {
  id: string
  text: Text
  choices: readonly Choice[]
  /** The value 0 means "does not apply to her": answered, and outside every sum and mean. */
  mayNotApply?: true
  /** `in_use`: the wording of the field's forms. `working`: ours, until the official sheet replaces it. */
  wording: 'in_use' | 'working'
}

/** When an item has that value, others are not asked and count as `countsAs`. */
export type SkipRule = { when: { item: string; is: number }; skips: readonly string[]; countsAs: number }

/** What is asked. Data only, in `items.ts` of a version; it never changes once it is in use. */
export type Definition = {
  code: string
  version: number
  name: Text
  /** Read to her before the first item. */
  lead: Text
  mode: { usual: Mode; allowed: readonly Mode[] }
  /** For the worker, beside the items. Five lines at the most. */
  guidance: readonly Text[]
  items: readonly Item[]
  skips: readonly SkipRule[]
}

export type Score = { code: string; value: number; min: number; max: number }
/** A domain or group of items on its own, where the instrument reports by part. */
export type Part = { code: string; value: number; min: number; max: number; band?: Said }

/** A score opens a task, never a label. Days are calendar days from the day of asking; 0 is the same day. */
export type TaskWanted = { kind: 'safety_today' | 'follow_up'; withinDays: number; because: Said }

/** What the answers say. `scores` and `band` are empty while items are missing; tasks are not. */
export type Reading = { scores: Score[]; band: Said | null; parts: Part[]; tasks: TaskWanted[]; notes: Said[] }

export const MEANINGS = ['better', 'worse', 'no_clear_change', 'not_established'] as const
export type ChangeMeaning = (typeof MEANINGS)[number]

/** How it is read. Pure, in `scoring.ts` of a version. */
export type Scoring = {
  /** Values of the items that were answered and apply to her, skipped ones included. */
  read: (values: ReadonlyMap<string, number>, isComplete: boolean) => Reading
  /** The tool's own meaning of a change in one score or part; `not_established` where none was published. */
  change: (scoreOrPart: string, before: number, after: number) => ChangeMeaning
}

export type Instrument = Definition & Scoring
