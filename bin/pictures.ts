import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium, HOW } from '../house/support/chromium.ts'
import { PICTURES } from './pictures/list.ts'

/**
 * `npm run pictures`: starts a demo of its own, looks at it as its people and lays the pictures of README and manual into
 * docs/panduan/gambar. Everybody on them is invented. Made anew when the screens have changed; no test compares them.
 */
const root = join(import.meta.dirname, '..')
const target = join(root, 'docs/panduan/gambar')
const SCREENS = { pc: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const

type Card = { username: string; passphrase: string; totpSecret: string } // as src/app/demo.ts writes them

const executablePath = await findChromium(process.env)
if (executablePath === undefined) throw new Error(HOW)
const data = await mkdtemp(join(tmpdir(), 'titian-pictures-'))
const demo = spawn(process.execPath, [join(root, 'bin/start.ts'), '--demo'], {
  env: { ...process.env, TITIAN_DATA: data },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const address = await addressOf(demo)
  const cards: Card[] = JSON.parse(await readFile(join(data, 'secrets/demo-cards.json'), 'utf8'))
  await mkdir(target, { recursive: true })
  for (const who of new Set(PICTURES.map((picture) => picture.who))) await lookAs(who, address, cards)
} finally {
  await browser.close()
  const ended = new Promise((resolve) => demo.once('exit', resolve))
  demo.kill('SIGTERM')
  await ended
  await rm(data, { recursive: true })
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', (code) => reject(new Error(`the demo ended with ${code} before it was ready`)))
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      const address = /^Titian: (http\S+)$/m.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
}

async function lookAs(who: string, address: string, cards: readonly Card[]): Promise<void> {
  const card = cards.find((c) => c.username === who)
  if (!card) throw new Error(`nobody of the demo is called ${who}`)
  const page = await pageOf(browser)
  await page.goto(address)
  await page.getByLabel('Nama pengguna').fill(who)
  await page.getByLabel('Frasa sandi').fill(card.passphrase)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page
    .getByLabel('Kode enam angka')
    .fill(new TOTP({ secret: Secret.fromBase32(card.totpSecret), digits: 6, period: 30 }).generate())
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.locator('.topbar').waitFor()
  for (const picture of PICTURES.filter((p) => p.who === who)) {
    await page.setViewportSize(SCREENS.pc)
    await page.goto(`${address}${picture.of ? '/penerima-manfaat' : picture.at}`)
    if (picture.of) {
      const link = page.getByRole('main').getByRole('link', { name: picture.of }).first()
      await page.goto(`${address}${await link.getAttribute('href')}${picture.at}`)
    }
    for (const screen of picture.on ?? ['pc']) {
      await page.setViewportSize(SCREENS[screen])
      await page.getByRole('main').getByRole('heading').first().waitFor()
      await page.waitForLoadState('networkidle')
      const name = screen === 'pc' ? picture.name : `${picture.name}-hp`
      await writeFile(join(target, `${name}.webp`), await webp(page))
      console.log(`docs/panduan/gambar/${name}.webp`)
    }
  }
  await page.context().close()
}

async function pageOf(from: Browser): Promise<Page> {
  const context = await from.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: SCREENS.pc,
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

/** A third of the bytes of a PNG; Playwright itself makes none. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data: picture } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 })
  await session.detach()
  return Buffer.from(picture, 'base64')
}
