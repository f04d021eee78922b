/** The codes that have a word of their own in this group, sorted: `call` for "channel.call". */
export const worded = (words: object, group: string): string[] =>
  Object.keys(words)
    .filter((key) => key.startsWith(`${group}.`) && !key.slice(group.length + 1).includes('.'))
    .map((key) => key.slice(group.length + 1))
    .toSorted()
