import { type Locale, words } from '../../kernel/words.ts'
import en from './words/mail.en.json' with { type: 'json' }
import id from './words/mail.id.json' with { type: 'json' }

const t = words(id, en)

/** All that a mail can say: how much of what. There is no place for a name, a text or a link. */
export const COUNTED = ['urgent', 'decide', 'late', 'due', 'given', 'answered'] as const
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>
export type MailKind = 'digest' | 'urgent'
export type MailText = { readonly subject: string; readonly text: string }

/** Above this a number is no count but something else. */
const MOST = 999

/** Neither subject nor text says what house this is, or that it is one (security.md 3.13). */
export function mailText(kind: MailKind, counts: Counts, locale: Locale): MailText {
  const told = kind === 'urgent' ? (['urgent'] as const) : COUNTED
  const lines = told.flatMap((what) => {
    const count = Math.min(counts[what], MOST)
    return Number.isInteger(count) && count > 0 ? [t.in(locale, what, { count })] : []
  })
  return {
    subject: t.in(locale, `subject.${kind}`),
    text: `${[t.in(locale, 'begin'), ...lines.map((line) => `- ${line}`), t.in(locale, 'end')].join('\n')}\n`,
  }
}
