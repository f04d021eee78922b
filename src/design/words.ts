import { words } from '../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The kit's own few words; everything else on a screen comes from its module. */
export const t = words(id, en)
