/** The pages of belongings and savings in one file of the browser: the first screen names each file that it may need later. */
export { Books } from './books.tsx'
export { CustodyTab } from './custody-tab.tsx'
export { OneBook } from './one-book.tsx'
