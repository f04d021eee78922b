import { CLASS_STAFF, type Role } from '../../kernel/roles.ts'

/** Who takes a number from the book (design.md 4.3, screen 30: peksos, TU; the head signs). */
export const WRITERS = ['head', 'coordinator', 'administration', 'social_worker'] as const satisfies readonly Role[]
/** Who brings back a letter that was signed outside: whoever signs, and whoever keeps the desk. */
export const CERTIFIERS = ['head', 'administration'] as const satisfies readonly Role[]
/** Who prints letters at all: classes print attendance sheets, which take no number. */
export const SHEET_MAKERS = [...WRITERS, ...CLASS_STAFF] as const satisfies readonly Role[]
/** Who has a desk for paper: the nurse prints her own forms and nothing else. */
export const DESKS = [...SHEET_MAKERS, 'nurse'] as const satisfies readonly Role[]

/** Who prints a form as it was filled in, by the class that seals it: whoever holds that key at all, and has a desk for paper. */
export const FORM_MAKERS = {
  identity: WRITERS,
  narrative: ['head', 'coordinator', 'social_worker'],
  health: ['nurse'],
  safety: ['head', 'social_worker'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Forms that are sealed as her story, as they were filled in. */
export const STORY_FORMS = [
  ...(['f03', 'f12', 'f13', 'f14', 'f15', 'f20', 'f21', 'f22', 'f25'] as const),
  ...(['f27', 'f28', 'f29', 'f30', 'f37', 'f38', 'rencana-usaha'] as const),
] as const

export const STATES = ['draft', 'issued', 'printed', 'signed', 'archived', 'cancelled'] as const
export type State = (typeof STATES)[number]

/** The four tabs of the screen and the states behind each (design.md W11), and the whole register. */
export const TABS = {
  draft: ['draft'],
  number: ['issued'],
  signature: ['printed', 'signed'],
  archive: ['archived', 'cancelled'],
  // the register: everything that went its way, whatever became of it
  book: ['issued', 'printed', 'signed', 'archived', 'cancelled'],
} as const satisfies Record<string, readonly State[]>
export type Tab = keyof typeof TABS
export const TAB_NAMES = ['draft', 'number', 'signature', 'archive', 'book'] as const satisfies readonly Tab[]

/** Where the list opens: the usual part, or the first one with work in it when that is empty. */
export const openingTab = (counts: Readonly<Record<Tab, number>>): Tab =>
  (['number', 'draft', 'signature'] as const).find((name) => counts[name] > 0) ?? 'number'

/** Steps after issuing; the database keeps the same list (schema.sql, sec.keep_letter). */
const STEPS: Readonly<Record<State, readonly State[]>> = {
  draft: ['issued'],
  issued: ['printed', 'signed', 'archived', 'cancelled'],
  printed: ['signed', 'archived', 'cancelled'],
  signed: ['archived', 'cancelled'],
  archived: [],
  cancelled: [],
}
export const mayStep = (from: State, to: State): boolean => STEPS[from].includes(to)

export const CANCEL_REASONS = ['wrong_data', 'wrong_addressee', 'made_twice', 'not_needed', 'paper_damaged'] as const
export const SENT_WAYS = ['courier', 'post', 'by_hand', 'sealed_mail', 'e_office'] as const

/** The name of a file: code and number, nobody's name; a neutral one does not even say what it is (domain.md 7.12). */
export function fileName(
  paper: string,
  o: { number: string | null; on: string; isNeutral: boolean; ending: string },
): string {
  const tail = (o.number ?? o.on).replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '')
  return `${o.isNeutral ? 'surat' : paper}-${tail}.${o.ending}`
}
