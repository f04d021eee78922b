import type { FunctionComponent, ReactNode } from 'react'
import type { Place } from './client/route.ts'
import type { ScreenRoute } from './client/screen-route.ts'
import { isDoor, routeOf } from './route-of.ts'
import { Away, HomeRedirect, Mistake, NotFound, OnlyFor } from './screens/plain.tsx'

/** A screen with the place that it is drawn for. */
export type Shown = { readonly place: Place; readonly Screen: FunctionComponent }

const loaded = new Map<ScreenRoute, FunctionComponent>()

/** The screen as it stands on the page: by itself, as a part of a case, or beside the list of decisions. */
async function inItsFrame(screen: ScreenRoute): Promise<() => ReactNode> {
  if (!screen.frame) return screen.load()
  if (screen.frame === 'approval') {
    const [{ ApprovalFrame }, part] = await Promise.all([import('./screens/approval-frame.tsx'), screen.load()])
    return () => <ApprovalFrame path={screen.path} part={part} />
  }
  const { frame } = screen
  const [{ CasePage }, Part] = await Promise.all([import('./screens/case-page.tsx'), screen.load()])
  return () => <CasePage tab={frame}>{(given) => <Part {...given} />}</CasePage>
}

async function load(screen: ScreenRoute): Promise<FunctionComponent> {
  const Inner = await inItsFrame(screen)
  const guarded = () => (
    <OnlyFor screen={screen}>
      <Inner />
    </OnlyFor>
  )
  const first = loaded.get(screen) ?? guarded // loading ahead may have been quicker
  loaded.set(screen, first)
  return first
}

/** When a page of this tab was loaded anew by itself. Holds no fact. */
const ANEW = 'titian.anew'
const ANEW_AGAIN_MS = 30_000

/**
 * A part of the program was lost on the way: a phone that changes its network breaks off all that is under way. A browser does not ask again
 * for a module that it missed, so the page is loaded anew as soon as the server answers; once, so that a fault of ours does not go round.
 */
async function loadAnew(): Promise<FunctionComponent> {
  if (!(await isAnswering())) return Away
  if (Date.now() - Number(sessionStorage.getItem(ANEW)) < ANEW_AGAIN_MS) return Mistake
  sessionStorage.setItem(ANEW, String(Date.now()))
  location.reload()
  return new Promise(() => undefined) // this page is going
}

async function isAnswering(): Promise<boolean> {
  for (const ms of [0, 500, 1_500]) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    if (
      await fetch('/api/health', { cache: 'no-store' }).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return true
  }
  return false
}

/** Loads the screen of an address ahead; a failure is said when somebody goes there. */
export function preload(pathname: string): void {
  const screen = routeOf(pathname)
  if (screen && !loaded.has(screen)) load(screen).catch(() => undefined)
}

function paramsOf(screen: ScreenRoute | undefined, pathname: string): Record<string, string> {
  const asked = pathname.split('/')
  const named = screen?.path
    .split('/')
    .flatMap((part, at) => (part.startsWith('$') ? [[part.slice(1), asked[at] ?? '']] : []))
  return Object.fromEntries(named ?? [])
}

/** What stands at the address of the browser: at once when its code is here, else when it has come. */
export function screenAt({ pathname, search }: Location): Shown | Promise<Shown> {
  const screen = routeOf(pathname)
  const place = { pathname, search, params: paramsOf(screen, pathname) }
  if (!screen) return { place, Screen: isDoor(pathname) ? HomeRedirect : NotFound }
  const Screen = loaded.get(screen)
  if (Screen) return { place, Screen }
  return load(screen).then(
    (component) => ({ place, Screen: component }),
    async () => ({ place, Screen: await loadAnew() }),
  )
}
