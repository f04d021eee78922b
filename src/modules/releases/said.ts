import { words } from '../../kernel/words.ts'
import type { LEFT } from './rules.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

/** What a report is called, also where another page tells of it. */
export const reportWord = (report: (typeof LEFT)[number]): string => t(`report.${report}`)
