import { launch, visit } from './support/browser.ts'
import { builtWeb } from './support/built-web.ts'
import { startFakeApi } from './support/fake-api.ts'
import { signIn } from './support/web-sign-in.ts'
const [which = 'product', path = '/komponen', screen = 'phone', dark = ''] = process.argv.slice(2)
const api = await startFakeApi({ root: await builtWeb(which as 'product'), demo: which === 'product' })
const b = await launch()
const { page, faults } = await visit(b, { screen: screen as 'phone', dark: dark === 'dark' })
await page.goto(api.url + path)
await signIn(page, 'rizal.h')
await page.waitForTimeout(600)
const h = await page.evaluate(() => document.documentElement.scrollHeight)
const w = page.viewportSize()!.width
if (h > 2000) {
  const step = screen === 'pc' ? 1100 : 1500
  for (let i = 0; i * step < Math.min(h, 9000); i++) await page.screenshot({ path: `/tmp/pictures/s${i}.png`, fullPage: true, clip: { x: 0, y: i * step, width: w, height: Math.min(step, h - i * step) } })
} else await page.screenshot({ path: '/tmp/pictures/s0.png' })
console.log(h, faults)
await b.close(); await api.stop()
