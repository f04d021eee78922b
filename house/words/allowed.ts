/**
 * Where a word of `banned.ts` may stand all the same, with the reason. `path` is the beginning of a path; `within` is
 * the longer phrase that makes it right, and no other use of the word in that place is allowed.
 */
export type Allowance = { word: string; path: string; within?: string; reason: string }

export const ALLOWED: readonly Allowance[] = [
  { word: 'korban', path: '', within: 'Perlindungan Saksi dan Korban', reason: 'the name of a state agency' },
  { word: 'korban', path: 'db/reference/ppks-categories', reason: 'the statute’s own category names; codes elsewhere' },
  { word: 'tuna susila', path: 'db/reference/ppks-categories', reason: 'the statute’s own category names' },
  { word: 'tunasusila', path: 'db/reference/ppks-categories', reason: 'a spelling that is found in old lists' },
  { word: 'korban', path: 'src/modules/reports/catalogue/statutory', reason: 'the statutory export (design.md 8.1.3)' },
  {
    word: 'tuna susila',
    path: 'src/modules/reports/catalogue/statutory',
    reason: 'the statutory export (design.md 8.1.3)',
  },
]

/** Files that hold the words only to look for them. */
export const LISTS: Readonly<Record<string, string>> = {
  'docs/field/domain.md':
    'quotes the study, the law and old forms, and says which words they are not to be followed in',
  'docs/design.md': 'lists them with what to write instead (8.1)',
  'docs/security.md': 'quotes the study where it says whom a leak endangers',
  'src/kernel/tests/reference-data.test.ts': 'looks for them in the reference data',
  'src/modules/cases/tests/stages-exits.test.ts': 'looks for them in the sentences of exits',
  'tests/stories/ks-03-dewi.test.ts': 'looks for them in every sentence of every module',
  'tests/journeys/stories/ks-03.test.ts': 'looks for them on every screen that she passes',
  'src/modules/products/neutral.ts': 'looks for them in what stands on a label or in a title',
  'src/platform/seal/tests/passphrase.test.ts': 'looks for them in the words of passphrases',
}
