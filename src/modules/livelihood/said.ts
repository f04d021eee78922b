import { words } from '../../kernel/words.ts'
import type { Misfit } from './rules.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

/** What speaks against a kit at her home, also where one is set aside. */
export const misfitWord = (misfit: Misfit): string => t(`misfit.${misfit}`)
