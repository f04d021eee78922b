import { type Sentences, words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The words of the assessment for documents that keep them: labels and choices, by the keys that its forms put together. */
export const asked = words<Sentences, Sentences>(id, en)
