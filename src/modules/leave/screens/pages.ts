/** The pages of a leave in one file of the browser: the first screen names each file that it may need later. */
export { OnePass } from './pass.tsx'
export { Passes } from './passes.tsx'
