/** A question was not answered because very many files were opened within an hour; the dialog of the shell asks why. */
let asked: { answer: Promise<boolean>; resolve: (goesOn: boolean) => void } | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Opens the dialog, once for all questions of a page. True when she said why. */
export function askWhyMany(): Promise<boolean> {
  if (!asked) {
    const { promise: answer, resolve } = Promise.withResolvers<boolean>()
    asked = { answer, resolve }
    tell()
  }
  return asked.answer
}

export const isWhyAsked = (): boolean => asked !== null

export function answerWhy(goesOn: boolean): void {
  asked?.resolve(goesOn)
  asked = null
  tell()
}

export function onWhyAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
