import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The module's words for the server: a timeline is told in the reader's language, `t.in(ctx.locale, …)`. */
export const t = words(id, en)
