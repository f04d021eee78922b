import { type Sentences, words } from '../../../kernel/words.ts'
import { asText } from '../../../modules/cases/screens/rule-words.ts'

/** words/tasks.*.json of every module: Beranda shows whatever may wait for somebody. */
const files = import.meta.glob<Sentences>('../../../modules/*/words/tasks.*.json', { eager: true, import: 'default' })

const inLanguage = (locale: 'id' | 'en'): Sentences =>
  Object.assign({}, ...Object.entries(files).map(([path, said]) => (path.endsWith(`tasks.${locale}.json`) ? said : {})))
const tasks = words(inLanguage('id'), inLanguage('en'))

/** The sentence of a task, by its kind. */
export const taskWord = (kind: string, params: Readonly<Record<string, unknown>>): string => tasks(kind, asText(params))
