/** Somebody waits for a fresh second factor; the dialog of the shell answers. */
let waiting: ((confirmed: boolean) => void) | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Opens the dialog. True when the factor was given, false when the person closed it. One question at a time. */
export function askStepUp(): Promise<boolean> {
  waiting?.(false)
  return new Promise((resolve) => {
    waiting = resolve
    tell()
  })
}

export const isStepUpAsked = (): boolean => waiting !== null

export function answerStepUp(confirmed: boolean): void {
  waiting?.(confirmed)
  waiting = null
  tell()
}

export function onStepUp(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
