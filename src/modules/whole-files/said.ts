import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The words of a whole file: it is read outside, in Indonesian. */
export const said = words(id, en)
