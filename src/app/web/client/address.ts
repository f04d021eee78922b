/** The address may change before the router is loaded, and while nothing of it is drawn. */
let replace = (path: string): void => history.replaceState(null, '', path)

/** The router's own history takes over once it exists, so that both always agree. */
export const setReplaceAddress = (by: (path: string) => void): void => {
  replace = by
}

/** Puts another address in the place of this one: no way back to it. */
export const replaceAddress = (path: string): void => replace(path)
