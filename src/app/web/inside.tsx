import { QueryClientProvider } from '@tanstack/react-query'
import {
  type AnyRoute,
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { createElement, type ReactNode, useEffect, useState } from 'react'
import { Toasts } from '../../design/toast.tsx'
import { setReplaceAddress } from './client/address.ts'
import { queryClient } from './client/query-client.ts'
import { setNavigator } from './client/route.ts'
import type { ScreenRoute } from './client/screen-route.ts'
import { setDropAnswers } from './client/session-actions.ts'
import { catchLinks } from './link-catcher.ts'
import { HomeRedirect, Mistake, NotFound, OnlyFor } from './screens/plain.tsx'
import { allRoutes } from './screens-of.ts'
import { clearCounts } from './shell/menu-counts.ts'
import { Shell } from './shell/shell.tsx'

/** A screen of the table: its code is loaded with the step (or when a link is pointed at), drawn only for whoever may. */
function lazyScreen(screen: ScreenRoute) {
  const component = lazyRouteComponent<{ default: () => ReactNode }, 'default'>(() =>
    inItsFrame(screen).then((drawn) => ({ default: drawn })),
  )
  const guarded = () => <OnlyFor screen={screen}>{createElement(component)}</OnlyFor>
  return Object.assign(guarded, { preload: component.preload })
}

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

function build(screens: readonly ScreenRoute[]) {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Mistake })
  const under = (path: string, component: () => ReactNode): AnyRoute =>
    createRoute({ getParentRoute: () => root, path, component })
  const children = screens.map((screen) => under(screen.path, lazyScreen(screen)))
  const home = ['/', '/masuk', '/kunci'].map((path) => under(path, HomeRedirect))
  return createRouter({
    history: addresses,
    routeTree: root.addChildren([...home, ...children]),
    defaultErrorComponent: Mistake,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  })
}

const addresses = createBrowserHistory()
setNavigator((href, how) => (how?.replace ? addresses.replace(href) : addresses.push(href)))
setReplaceAddress((path) => addresses.replace(path))
setDropAnswers(() => {
  queryClient.clear()
  clearCounts()
})

/** Everything behind the sign-in: router, memory of answers, shell. A new router for each opening: nothing is left over. */
export function Inside() {
  const [router] = useState(() => build(allRoutes()))
  useEffect(() => catchLinks(router), [router])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  )
}
