import type { Definition } from '../../instrument.ts'

const choices = [
  { value: 0, text: { id: 'Tidak', en: 'No' } },
  { value: 1, text: { id: 'Ya', en: 'Yes' } },
]

/** What is asked, word by word as it was published: source.md says where. */
export const definition: Definition = {
  code: '__name__',
  version: 1,
  name: { id: '__Title__', en: '__Title__' },
  lead: { id: 'Dibacakan sebelum butir pertama.', en: 'Read to her before the first item.' },
  mode: { usual: 'read_aloud', allowed: ['read_aloud', 'self'] },
  guidance: [],
  items: [{ id: '__camel__1', text: { id: 'Butir pertama.', en: 'The first item.' }, choices, wording: 'working' }],
  skips: [],
}
