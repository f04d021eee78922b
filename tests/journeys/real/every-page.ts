import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionsOf } from '../../../src/app/can.ts'
import { allowedRoutes } from '../../../src/app/web/screens-of.ts'
import { cast, type Member } from '../../cast.ts'
import { axe } from '../../support/axe.ts'
import { pictureOfFault, SCREENS, sticksOut } from '../../support/browser.ts'
import { type Opened, quiet, type RealWeb, realWeb } from '../../support/real-web.ts'
import { seed } from './every-page-seed.ts'

/** One of every role walks through all her pages. A page is for everybody who has it: each of them sees another page. */
const WALKERS = {
  /** those who are with the women, and the guard at the gate */
  companions: [
    [cast.rizal, cast.classes, cast.guard],
    [cast.coordinator, cast.sewing, cast.houseMother, cast.admin],
  ],
  office: [
    [cast.head, cast.nurse, cast.socialOffice],
    [cast.administration, cast.psychologist, cast.privacy, cast.salon],
  ],
} as const
export const ALL_WALKERS: readonly Member[] = Object.values(WALKERS).flat(2)
/** Whose pages hold most: every page of theirs is examined on the PC; of the others, what is theirs to examine. */
const CLOSELY: readonly string[] = [cast.rizal, cast.head, cast.administration].map((m) => m.username)
/** Reads in English: what holds a page up in the one language holds it in the other. */
const IN_ENGLISH: readonly string[] = [cast.administration, cast.salon].map((m) => m.username)
/** Shows nothing of whoever reads it: one of them walks there. */
const SAME_FOR_ALL = '/bantuan/$page'
/** Whose menu was examined: it stands beside each page of hers, as long as all the rest of many. */
const menus = new Set<string>()
/** Pages that a person gets when there is none, or when it broke. */
const NO_PAGE = /^(Tidak ditemukan|Halaman ini belum bisa ditampilkan|Not found|This page cannot be shown yet)$/

let web: RealWeb
/** named parts of an address, each with everything that shows another screen there */
let parts: Record<string, string[]>
/** for each page the one who examines it on both screens: the first who may go there */
const examiner = new Map<string, string>()
for (const who of ALL_WALKERS)
  for (const path of pathsFor(who)) if (!examiner.has(path)) examiner.set(path, who.username)

/** The lines of the table that are this person's. */
export function pathsFor(who: Member): string[] {
  return allowedRoutes(actionsOf(who.roles), false).map((route) => route.path)
}

/** Every address of a line of the table. A part that nobody filled stays as it is: a fault of that page, never a page left out. */
function addressesOf(path: string): string[] {
  const part = /\$(\w+)/.exec(path)
  if (!part?.[1]) return [path]
  const values = parts[path.startsWith('/rujukan/') ? 'candidate' : part[1]]
  if (!values?.every(Boolean)) return [path]
  return values.flatMap((value) => addressesOf(path.replace(part[0], value)))
}

const addressesFor = (who: Member) =>
  pathsFor(who)
    .filter((path) => path !== SAME_FOR_ALL || examiner.get(path) === who.username)
    .flatMap((path) => addressesOf(path).map((address) => ({ path, address })))

/** Goes there as a link does; a first page is loaded. */
async function goTo(one: Opened, address: string): Promise<void> {
  if (one.page.url() === 'about:blank') await one.page.goto(web.url + address)
  else
    await one.page.evaluate((to) => {
      history.pushState({}, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, address)
  await one.page.mouse.move(3, 3 + (address.length % 5)) // a screen that nobody touches is veiled
  await quiet(one)
}

/** Everything that is wrong with one page as this person sees it. */
async function faultsOf(
  one: Opened,
  { path, address }: { path: string; address: string },
  who: string,
): Promise<string[]> {
  const { page } = one
  if (address.includes('$')) return [`nothing was made in this test for its ${/\$\w+/.exec(address)}`]
  one.faults.length = 0
  const isHers = examiner.get(path) === who
  const closely = isHers || CLOSELY.includes(who)
  await one.page.setViewportSize(closely ? SCREENS.pc : SCREENS.narrow) // nothing is drawn anew where it stands already
  await goTo(one, address)
  const found: string[] = []
  const titles = await page.locator('h1').allTextContents()
  const said = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ').slice(0, 100)
  if (titles.length !== 1)
    found.push(titles.length === 0 ? `no h1 over “${await said()}”` : `${titles.length} h1: ${titles.join(' | ')}`)
  if (titles.some((title) => NO_PAGE.test(title.trim()))) found.push(`shows “${titles.join()}”`)
  if ((await page.title()) !== 'Titian') found.push(`is called “${await page.title()}”`)
  if (closely) {
    const but = menus.has(who) ? ['.sidebar'] : []
    menus.add(who)
    found.push(...(await axe(page, 'all', but)).map((line) => `axe, 1366 light: ${line}`))
  }
  await page.setViewportSize(SCREENS.narrow)
  const out = await sticksOut(page)
  if (out > 0) found.push(`sticks out ${out} px at 320`)
  if (isHers) {
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await axe(page)).map((line) => `axe, 320 dark: ${line}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  return [...found, ...one.faults]
}

/** Lines of the menu beside the page that nobody can bring onto a screen of 768 px. */
const beyond = (one: Opened): Promise<string[]> =>
  one.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sidebar a')].flatMap((line) => {
      line.scrollIntoView({ block: 'nearest' })
      const { top, bottom } = line.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight ? [] : [line.innerText]
    }),
  )

/** Walks through everything that this person's menu and links can lead to; gives what is wrong, page by page. */
async function walk(who: Member): Promise<Record<string, string[]>> {
  const one = await web.open({ as: who.username })
  const spoken = IN_ENGLISH.includes(who.username) ? 'en' : 'id'
  const wrong: Record<string, string[]> = {}
  for (const stop of addressesFor(who)) {
    const faults = await faultsOf(one, stop, who.username).catch((error: Error) => [
      `did not stand: ${error.message.split('\n')[0]}`,
    ])
    const name = Object.entries(parts).reduce(
      (text, [key, values]) => (key === 'code' ? text : text.replace(values[0] ?? '', `$${key}`)),
      stop.address,
    )
    if (faults.length === 0) continue
    console.log(`${who.username} ${name}\n  ${faults.join('\n  ')}`)
    wrong[`${who.username} ${name}`] = faults
    await pictureOfFault(one.page, `${who.username}${name.replace(/\W+/g, '-')}`)
  }
  await one.page.setViewportSize(SCREENS.pc)
  const out = await beyond(one)
  if (out.length > 0) wrong[`${who.username} menu`] = [`cannot be reached: ${out.join()}`]
  const keys = one.asked.filter((url) => url.endsWith('/api/outbox/key')).length
  if (keys > 1) wrong[`${who.username} outbox`] = [`asked ${keys} times for the key of this phone`]
  const lang = await one.page.evaluate(() => document.documentElement.lang)
  if (lang !== spoken) wrong[who.username] = [`was read in ${lang} and not in ${spoken}`]
  await one.context.close()
  return wrong
}

/** Two files share the walk, so that two workers do. */
export const everyPageOf = (group: keyof typeof WALKERS) =>
  describe(`every page of ${group}`, () => {
    beforeAll(async () => {
      web = await realWeb()
      parts = await seed(web)
    })
    afterAll(() => web?.close())

    it('stands without error, fits its screen and breaks no rule of WCAG', { timeout: 480_000 }, async () => {
      for (const { username } of WALKERS[group].flat()) {
        await web.signIn(username) // one after the other: each code is good once
        if (IN_ENGLISH.includes(username)) await web.call(username, 'auth.setLocale', { locale: 'en' })
      }
      const found = await Promise.all(
        WALKERS[group].map(async (walkers) => {
          let wrong: Record<string, string[]> = {}
          for (const who of walkers) wrong = { ...wrong, ...(await walk(who)) }
          return wrong
        }),
      )
      expect(Object.assign({}, ...found)).toEqual({})
    })
  })
