import { mays } from './client/mays.ts'
import type { ScreenRoute } from './client/screen-route.ts'
import { routes } from './routes.ts'

let table: readonly ScreenRoute[] = routes

/** Another table of screens, before start: for tests of the shell. */
export const setRoutes = (screens: readonly ScreenRoute[]): void => {
  table = screens
}

export const allRoutes = (): readonly ScreenRoute[] => table

/** Is this screen for somebody who may do these actions? The server decides again at each call. */
export const allows = (route: ScreenRoute, actions: readonly string[], demo: boolean): boolean =>
  (demo || !route.demoOnly) && mays(route, actions)

export const allowedRoutes = (actions: readonly string[], demo: boolean): ScreenRoute[] =>
  table.filter((route) => allows(route, actions, demo))
