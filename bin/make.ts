import type { Kind } from '../house/scaffold.ts'
import { KINDS, NEXT, scaffold } from '../house/scaffold.ts'

/** `npm run make module|migration|indicator|letter|instrument <name>` writes a skeleton to begin from. */
const root = new URL('..', import.meta.url).pathname
const [kind, name] = process.argv.slice(2)
const isKind = (word: string | undefined): word is Kind => KINDS.some((one) => one === word)

if (!isKind(kind) || name === undefined) {
  console.error(`npm run make ${KINDS.join('|')} <name-in-kebab-case>`)
  process.exitCode = 1
} else {
  try {
    for (const path of await scaffold(root, kind, name, Temporal.Now.instant())) console.log(path)
    console.log(NEXT[kind])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
