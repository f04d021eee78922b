import { pathToFileURL } from 'node:url'
import { launch } from './browser.ts'
import type { RealServer } from './real-server.ts'
import { cookieFor, realServer } from './real-server.ts'

/**
 * Pictures of screens, by hand: `node tests/support/look.ts --as rizal --out /tmp/pictures [--seed file.ts] /beranda /rujukan …`
 * The seed exports `seed(server, post)` and may give back words to put into the addresses (`{case}`). Needs `vite build` first.
 */
export type Post = (username: string, name: string, input: unknown) => Promise<Record<string, unknown>>

const value = (flag: string) => {
  const at = process.argv.indexOf(flag)
  return at < 0 ? undefined : process.argv[at + 1]
}
const flags = ['--as', '--out', '--seed', '--size']
const paths = process.argv.slice(2).filter((a, i, all) => !a.startsWith('--') && !flags.includes(all[i - 1] ?? ''))

const server: RealServer = await realServer({ demo: process.argv.includes('--demo') })
const cookies = new Map<string, string>()
const cookieOf = async (username: string) => {
  const known = cookies.get(username) ?? (await server.cookie(username))
  cookies.set(username, known)
  return known
}
const post: Post = async (username, name, input) => {
  const answer = await fetch(`${server.url}/api/${name.replace('.', '/')}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `__Host-sid=${await cookieOf(username)}`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(input),
  })
  const body = await answer.json()
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`)
  return body as Record<string, unknown> // parsed by the contract before it left
}
try {
  const seed = value('--seed')
  const words: Record<string, string> = seed
    ? ((await (await import(pathToFileURL(seed).href)).seed(server, post)) ?? {})
    : {}
  const browser = await launch()
  const username = value('--as') ?? 'rizal'
  for (const [name, viewport] of [
    ['pc', { width: 1366, height: 768 }],
    ['hp', { width: 360, height: 740 }],
  ] as const) {
    const context = await browser.newContext({
      viewport,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    })
    await context.addCookies([cookieFor(server.url, await cookieOf(username))])
    const page = await context.newPage()
    page.on('pageerror', (e) => process.stderr.write(`${e.message}\n`))
    page.on('console', (m) => m.type() === 'error' && process.stderr.write(`${m.text()}\n`))
    for (const path of paths) {
      const address = path.replace(/\{(\w+)\}/g, (_, w: string) => words[w] ?? w)
      await page.goto(server.url + address)
      await page.waitForTimeout(700)
      const file = `${value('--out') ?? '.cache/pictures'}/${path.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'root'}-${name}.png`
      await page.screenshot({ path: file, fullPage: true })
      process.stdout.write(`${file}\n`)
    }
    await context.close()
  }
  await browser.close()
} finally {
  await server.close()
}
