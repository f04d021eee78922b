import { type Sentences, words } from '../../kernel/words.ts'
import enAsked from './words/en.json' with { type: 'json' }
import idAsked from './words/id.json' with { type: 'json' }
import en from './words/rules.en.json' with { type: 'json' }
import id from './words/rules.id.json' with { type: 'json' }

/** The sentences of instruments, for documents that keep their wording. */
export const sayings = words(id, en)
/** The same of the assessment: labels and choices, by the keys that its forms put together. */
export const asked = words<Sentences, Sentences>(idAsked, enAsked)
