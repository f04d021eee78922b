const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Do these words name somebody? A word by which a thing, a place or a colleague is called names nobody. */
export function namesSomebody(text: string, names: readonly string[], called: readonly string[]): boolean {
  const known = new Set(names.flatMap(wordsOf))
  for (const word of called.flatMap(wordsOf)) known.delete(word)
  return wordsOf(text).some((word) => known.has(word))
}
