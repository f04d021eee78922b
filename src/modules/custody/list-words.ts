import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** What the list says on the sheet, and a line of her booklet on its receipt. */
export const listWords = words(id, en)
