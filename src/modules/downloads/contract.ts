/** The log is told by the pages of what was taken. */
export const downloads = {} as const
