/** Small dialogs keep no draft (`useShortForm`). What stands in one when the screen goes is gone, and that is said instead of promised. */
const written = new Set<string>()
let cut = false

export const tellShortForm = (id: string, isWritten: boolean): void =>
  void (isWritten ? written.add(id) : written.delete(id))

/** The screen goes now: was something typed that nothing keeps? */
export const cutShortForms = (): void => void (cut = written.size > 0)

export const wasCutShort = (): boolean => cut
