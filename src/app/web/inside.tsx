import { QueryClientProvider } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { createElement, type ReactNode, useEffect } from 'react'
import { Toasts } from '../../design/toast.tsx'
import { queryClient } from './client/query-client.ts'
import { setNavigator } from './client/route.ts'
import { setDropAnswers } from './client/session-actions.ts'
import { catchLinks } from './link-catcher.ts'
import type { ScreenRoute } from './routes.ts'
import { HomeRedirect, Mistake, NotFound, OnlyFor } from './screens/plain.tsx'
import { allRoutes } from './screens-of.ts'
import { clearCounts } from './shell/menu-counts.ts'
import { Shell } from './shell/shell.tsx'

/** A screen of the table: its code is loaded with the step (or when a link is pointed at), drawn only for its roles. */
function lazyScreen(screen: ScreenRoute) {
  const component = lazyRouteComponent<{ default: () => ReactNode }, 'default'>(() =>
    screen.load().then((loaded) => ({ default: loaded })),
  )
  const guarded = () => <OnlyFor screen={screen}>{createElement(component)}</OnlyFor>
  return Object.assign(guarded, { preload: component.preload })
}

function build(screens: readonly ScreenRoute[]) {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Mistake })
  const under = (path: string, component: () => ReactNode): AnyRoute =>
    createRoute({ getParentRoute: () => root, path, component })
  const children = screens.map((screen) => under(screen.path, lazyScreen(screen)))
  const home = ['/', '/masuk', '/kunci'].map((path) => under(path, HomeRedirect))
  return createRouter({
    routeTree: root.addChildren([...home, ...children]),
    defaultErrorComponent: Mistake,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  })
}

const router = build(allRoutes())
setNavigator((href, how) => (how?.replace ? router.history.replace(href) : router.history.push(href)))
setDropAnswers(() => {
  queryClient.clear()
  clearCounts()
})

/** Everything behind the sign-in: router, memory of answers, shell. Loaded beside the question "who sits here?". */
export function Inside() {
  useEffect(() => catchLinks(router), [])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  )
}
