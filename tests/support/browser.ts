import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium, HOW } from '../../house/support/chromium.ts'

/** The two reference devices (design.md 5) and the narrowest that must work. */
export const SCREENS = {
  pc: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
  narrow: { width: 320, height: 640 },
} as const
export type Screen = keyof typeof SCREENS

/** Where pictures are laid down to be looked at; they cost up to a second each, so nobody draws what nobody asked for. */
const PICTURES = process.env['TITIAN_PICTURES']
const FAULTS = '.cache/pictures'

let ofThisWorker: Promise<Browser> | undefined

async function start(): Promise<Browser> {
  const executablePath = await findChromium(process.env)
  if (executablePath === undefined) throw new Error(HOW)
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}

/** One browser for all files of a worker, one after the other: a file leaves it as it was by `leave`. It ends with the worker. */
export const launch = (): Promise<Browser> => (ofThisWorker ??= start())

/** Closes every page that is still open, with its cookies and what it kept. */
export const leave = async (browser: Browser | undefined): Promise<void> =>
  void (await Promise.all(browser?.contexts().map((context) => context.close()) ?? []))

export type Visit = {
  page: Page
  context: BrowserContext
  /** every breach of the content policy and every error that the page itself reported */
  faults: string[]
}

export type VisitOptions = {
  screen?: Screen
  dark?: boolean
  /** another tab of the same browser session */
  beside?: BrowserContext
  more?: BrowserContextOptions
}

/** A page that remembers what the browser complained about. Bright, Indonesian, PC unless said otherwise. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { screen = 'pc', dark = false, beside, more = {} } = options
  const touch = screen !== 'pc'
  const context =
    beside ??
    (await browser.newContext({
      viewport: SCREENS[screen],
      colorScheme: dark ? 'dark' : 'light',
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: 'reduce',
      ...more,
    }))
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (said) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(said.text())) faults.push(said.text())
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return { page, context, faults }
}

/** A picture to look at, where TITIAN_PICTURES names a folder. Compared with nothing: a person looks. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  if (PICTURES !== undefined) await draw(page, `${PICTURES}/${name}.png`, whole)
}

/** What a page looked like when something was wrong with it. */
export const pictureOfFault = (page: Page, name: string): Promise<void> =>
  draw(page, `${PICTURES ?? FAULTS}/keliru-${name}.png`, false)

async function draw(page: Page, path: string, whole: boolean): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: whole })
}

/** Does anything stick out to the right, so that a phone would scroll sideways? Tables that scroll in their box may. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export type TapBudget = { presses: () => Promise<number> }

/**
 * Counts what a person does from now on: each pointer press, and each key that is not text in a field (design.md 5: "tap").
 * Keys held down count once; Shift, Ctrl and Alt count with the key they belong to.
 */
export async function tapBudget(page: Page): Promise<TapBudget> {
  const install = () => {
    const counted = window as unknown as { titianPresses?: number }
    if (counted.titianPresses !== undefined) return
    counted.titianPresses = 0
    const add = () => {
      counted.titianPresses = (counted.titianPresses ?? 0) + 1
    }
    addEventListener('pointerdown', add, true)
    addEventListener(
      'keydown',
      (event) => {
        const modifier = ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)
        const field = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
        const text = field && (event.key.length === 1 || event.key === 'Backspace') && !event.ctrlKey && !event.altKey
        if (!event.repeat && !modifier && !text) add()
      },
      true,
    )
  }
  await page.addInitScript(install)
  await page.evaluate(install)
  const read = () => page.evaluate(() => (window as unknown as { titianPresses?: number }).titianPresses ?? 0)
  return { presses: read }
}
