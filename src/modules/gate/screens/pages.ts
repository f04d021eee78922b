/** The pages of the gate that are not the guard's own, in one file of the browser: the first screen names each file that it may need later. */
export { Alikes } from './alike.tsx'
export { Coming } from './coming.tsx'
export { EarlierBook } from './earlier.tsx'
