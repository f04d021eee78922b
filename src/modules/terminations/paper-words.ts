import type { Params } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import en from './words/paper.en.json' with { type: 'json' }
import id from './words/paper.id.json' with { type: 'json' }

const t = words(id, en)

/** A sentence of the papers F33 to F35. Papers are Indonesian, whatever language the writer's screen has. */
export const paperWord = (key: string, params?: Params): string => {
  if (!t.has(key)) throw new Error(`no sentence for the paper under "${key}"`)
  return t.in('id', key, params)
}
