import type { Locator } from 'playwright-core'
import { picture, SCREENS, sticksOut } from '../../support/browser.ts'
import { type Opened, quiet } from '../../support/real-web.ts'

type Name = string | RegExp
type Where = { nth?: number; within?: Locator }

const exactly = (name: Name) => ({ name, exact: typeof name === 'string' })

export type Hands = ReturnType<typeof hands>

/** What a person does at her screen: she goes, presses, chooses, writes and reads; in the dialog while one is open. */
export function hands(one: Opened, url: string, scenes: () => number) {
  const { page } = one
  /** how many scenes had been played behind her back when her pages were loaded */
  let seen = -1
  const here = async (within?: Locator): Promise<Locator> => {
    if (within) return within
    const dialog = page.getByRole('dialog').last()
    return (await dialog.count()) > 0 ? dialog : page.locator('main')
  }
  /** A step that finds nothing to take hold of says what stood there instead. */
  const orSay = async (step: Promise<unknown>): Promise<void> => {
    try {
      await step
    } catch (error) {
      const screen = (await page.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 2000)
      throw new Error(`${error instanceof Error ? error.message : String(error)}\nOn the screen: ${screen}`)
    }
  }
  const field = async (label: Name, o: Where) =>
    (await here(o.within)).getByLabel(label, { exact: typeof label === 'string' }).nth(o.nth ?? 0)
  const write = async (label: Name, text: string, o: Where = {}) => orSay((await field(label, o)).fill(text))
  return {
    one,
    page,
    /** As a link does; loaded anew after what others did meanwhile, as in the morning. */
    go: async (path: string) => {
      if (seen === scenes())
        await page.evaluate((to) => {
          history.pushState({}, '', to)
          dispatchEvent(new PopStateEvent('popstate', { state: {} }))
        }, path)
      else await page.goto(url + path)
      seen = scenes()
      await quiet(one)
    },
    press: async (name: Name, o: Where = {}) => {
      const button = (await here(o.within)).getByRole('button', exactly(name))
      await orSay((o.nth === undefined ? button : button.nth(o.nth)).click())
      await quiet(one)
    },
    /** A link, which leads elsewhere. */
    follow: async (name: Name, o: Where = {}) => {
      const link = (await here(o.within)).getByRole('link', exactly(name)).nth(o.nth ?? 0)
      await orSay(link.click())
      await quiet(one)
    },
    /** One of the answers to a question, by its legend. */
    choose: async (question: Name | null, answer: Name, o: Where = {}) => {
      const scope = await here(o.within)
      const group = question === null ? scope : scope.getByRole('group', exactly(question)).nth(o.nth ?? 0)
      await orSay(group.getByRole('radio', exactly(answer)).first().click())
    },
    tick: async (label: Name, o: Where = {}) => orSay((await field(label, o)).check()),
    write,
    select: async (label: Name, option: string, o: Where = {}) =>
      orSay((await field(label, o)).selectOption({ label: option })),
    /** A day, `yyyy-mm-dd`, in the three boxes of that question. */
    date: async (question: Name, iso: string) => {
      const within = (await here()).getByRole('group', exactly(question))
      const [year = '', month = '', day = ''] = iso.split('-')
      await write('Hari', String(Number(day)), { within })
      await write('Bulan', String(Number(month)), { within })
      await write('Tahun', year, { within })
    },
    /** The panel of the stage that a case is in: what is wanted, and the step to the next. */
    openStage: async () => {
      await orSay(page.locator('.stages [aria-current=step]').click())
      await quiet(one)
    },
    /** Everything that stands before her, as one line. */
    said: async (): Promise<string> => (await (await here()).innerText()).replace(/\s+/g, ' '),
    region: (name: Name) => page.getByRole('region', exactly(name)),
    /** By how much a phone would have to scroll sideways; with TITIAN_PICTURES (a folder) two pictures to look at, PC and phone. */
    look: async (name: string): Promise<number> => {
      await picture(page, `${name}-pc`, true)
      await page.setViewportSize(SCREENS.phone)
      await quiet(one)
      await picture(page, `${name}-phone`, true)
      const out = await sticksOut(page)
      await page.setViewportSize(SCREENS.pc)
      return out
    },
  }
}
