import { words } from '../../kernel/words.ts'
import en from './words/rules.en.json' with { type: 'json' }
import id from './words/rules.id.json' with { type: 'json' }

/** The sentences of instruments, for documents that keep their wording. */
export const sayings = words(id, en)
