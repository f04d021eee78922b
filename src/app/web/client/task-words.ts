import { type Sentences, words } from '../../../kernel/words.ts'
import { asText } from '../../../modules/cases/screens/as-text.ts'
import { shortDay } from './days.ts'

/** words/tasks.*.json of every module: Beranda shows whatever may wait for somebody. */
const files = import.meta.glob<Sentences>('../../../modules/*/words/tasks.*.json', { eager: true, import: 'default' })

const inLanguage = (locale: 'id' | 'en'): Sentences =>
  Object.assign({}, ...Object.entries(files).map(([path, said]) => (path.endsWith(`tasks.${locale}.json`) ? said : {})))
const tasks = words(inLanguage('id'), inLanguage('en'))

const isDay = (said: string | number | undefined) => typeof said === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(said)

/** The sentence of a task, by its kind; a day in it as people say days. */
export const taskWord = (kind: string, params: Readonly<Record<string, unknown>>): string =>
  tasks(kind, Object.fromEntries(Object.entries(asText(params)).map(([k, v]) => [k, isDay(v) ? shortDay(`${v}`) : v])))
