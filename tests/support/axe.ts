import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/**
 * `preload` would fetch every style sheet once more, for rules that are not among these. What passed is looked at like the
 * rest and not told: it is most of an answer, written out in the page and carried here to be thrown away.
 */
const OPTIONS = { reporter: 'no-passes', preload: false }
/** What another theme of the same screen can break: it changes colours and nothing else (`src/design/styles/tokens.css`). */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

type Check = { message: string }
/** What axe answers, as far as it is told here. */
type Results = { violations: { id: string; nodes: { target: string[]; any: Check[]; all: Check[] }[] }[] }
type WithAxe = { axe: { run(context: unknown, options: unknown): Promise<Results> } }

/**
 * Violations of WCAG 2.2 A and AA on the page as it stands, one line each: rule, then the first places. Put into the page
 * once, run there as often as wanted; a second theme of a screen that was examined wants its colours alone, and `but` names what was examined elsewhere. Pages here hold no frames but the preview of a paper, which is a picture of the paper.
 */
export async function axe(page: Page, of: 'all' | 'colours' = 'all', but: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(SOURCE) // half a megabyte: once a document
  const violations = await page.evaluate(
    async ([exclude, options]) => (await (window as unknown as WithAxe).axe.run({ exclude }, options)).violations, // put there one line above
    [but, { ...OPTIONS, runOnly: of === 'all' ? TAGS : COLOURS }] as const,
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map((n) => `${n.target.join(' ')} (${n.any[0]?.message ?? n.all[0]?.message ?? ''})`)
        .join(' | ')}`,
  )
}
