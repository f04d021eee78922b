import { type Params, type Sentences, words } from '../../kernel/words.ts'
import en from './words/paper.en.json' with { type: 'json' }
import id from './words/paper.id.json' with { type: 'json' }

/** Any key is asked for: F33 is made for some exits only, and a missing sentence throws. */
const t = words<Sentences, Sentences>(id, en)

/** A sentence of the papers F33 to F35. Papers are Indonesian, whatever language the writer's screen has. */
export const paperWord = (key: string, params?: Params): string => t.in('id', key, params)
