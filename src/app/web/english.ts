import { getLocale, type Sentences } from '../../kernel/words.ts'

/**
 * Indonesian comes with each screen; English is fetched by those who read it. The build turns every `words/en.json` into a
 * call of `english` (vite.config.ts): the book is empty until it is wanted, and the same object is filled later.
 */
const unread = new Map<Record<string, string>, () => Promise<Sentences>>()

/** Called by built modules only. Waits for the sentences when the reader's language is English already. */
export async function english(load: () => Promise<Sentences>): Promise<Sentences> {
  const book: Record<string, string> = {}
  unread.set(book, load)
  if (getLocale() === 'en') await readEnglish()
  return book
}

/** Fills every English book that was asked for so far. A book that cannot be fetched stays for the next time. */
export async function readEnglish(): Promise<void> {
  await Promise.all(
    [...unread].map(async ([book, load]) => {
      Object.assign(book, await load())
      unread.delete(book)
    }),
  )
}
