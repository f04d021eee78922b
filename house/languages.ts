import { filesOf, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import type { Words } from './support/messages.ts'
import { placeholders, wordsOf } from './support/messages.ts'
import { EMPTY_LABELS } from './words/banned.ts'

/** The sentence of the other language: Indonesian has one plural form, English two, and all of them are one idea. */
function partner(theirs: ReadonlyMap<string, string>, key: string): string | undefined {
  const base = key.replace(/_(one|other)$/, '')
  const forms = [key, `${base}_other`, base, `${base}_one`]
  return forms.map((form) => theirs.get(form)).find((text) => text !== undefined)
}

function compare(words: Words): Finding[] {
  const found: Finding[] = []
  const both = [
    ['id', words.id, 'en', words.en],
    ['en', words.en, 'id', words.id],
  ] as const
  for (const [here, mine, there, theirs] of both) {
    const file = `${words.folder}/${here}.json`
    for (const [key, text] of mine) {
      const other = partner(theirs, key)
      if (text.trim() === '') found.push({ file, says: `write a sentence for ${key}; it is empty.` })
      if (other === undefined)
        found.push({ file: `${words.folder}/${there}.json`, says: `add ${key}: ${here}.json has it.` })
      else if ((here === 'id' || !theirs.has(key)) && placeholders(text) !== placeholders(other))
        found.push({
          file,
          says: `give ${key} the same placeholders in both languages ({${placeholders(text)}} and {${placeholders(other)}}).`,
        })
    }
  }
  for (const [key, text] of words.id)
    if (EMPTY_LABELS.includes(text.trim().toLowerCase()))
      found.push({
        file: `${words.folder}/id.json`,
        says: `say in ${key} what will happen, verb first, instead of “${text}”.`,
      })
  return found
}

/** A sentence with an open place that a module asks for without a word to put there: `{name}` would stand on the screen. */
async function leftOpen(root: string, { folder, id }: Words, files: readonly string[]): Promise<Finding[]> {
  const home = folder.replace(/words$/, '')
  const own = files.filter((f) => f.startsWith(home) && /\.tsx?$/.test(f) && !f.includes('/tests/'))
  const found: Finding[] = []
  for (const file of own)
    for (const [, key = ''] of (await read(root, file)).matchAll(/\bt\('([\w.]+)'\)/g)) {
      const open = placeholders(id.get(key) ?? id.get(`${key}_other`) ?? '')
      if (open !== '') found.push({ file, says: `give ${key} its {${open}}, or ask for another sentence.` })
    }
  return found
}

/** House rule 10: nothing is shown without a word in every language, and a button says what it does. */
export const languages: Check = {
  name: 'languages',
  run: async (root) => {
    const [words, files] = [await wordsOf(root), await filesOf(root)]
    const modules = words.filter((w) => w.folder.startsWith('src/modules/'))
    const open = await Promise.all(modules.map((w) => leftOpen(root, w, files)))
    return [...words.flatMap(compare), ...open.flat()]
  },
}
