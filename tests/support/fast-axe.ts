import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { AXE_TAGS } from './browser.ts'

const require = createRequire(import.meta.url)
const SOURCE = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)
const OPTIONS = { runOnly: [...AXE_TAGS], resultTypes: ['violations'] }

type Check = { message: string }
/** What axe answers, as far as it is told here. */
type Results = { violations: { id: string; nodes: { target: string[]; any: Check[]; all: Check[] }[] }[] }
type WithAxe = { axe: { run(options: unknown): Promise<Results> } }

/**
 * As `axe`, for walks over a hundred pages: put into the page once, run there as often as wanted, no second tab. Pages here
 * hold no frames but the preview of a paper, which is a picture of the paper.
 */
export async function fastAxe(page: Page): Promise<string[]> {
  await page.evaluate(`window.axe || (() => { ${SOURCE} })()`)
  const { violations } = await page.evaluate((options) => (window as unknown as WithAxe).axe.run(options), OPTIONS) // put there one line above
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((n) => `${n.target.join(' ')} (${n.any[0]?.message ?? n.all[0]?.message ?? ''})`)
        .join(' | ')}`,
  )
}
