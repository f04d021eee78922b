import type { Role } from '../../kernel/roles.ts'
import { routes, type ScreenRoute } from './routes.ts'

let table: readonly ScreenRoute[] = routes

/** Another table of screens, before start: for tests of the shell. */
export const setRoutes = (screens: readonly ScreenRoute[]): void => {
  table = screens
}

export const allRoutes = (): readonly ScreenRoute[] => table

export const allows = (route: ScreenRoute, roles: readonly Role[], demo: boolean): boolean =>
  (demo || !route.demoOnly) && (route.roles === 'all' || route.roles.some((role) => roles.includes(role)))

export const allowedRoutes = (roles: readonly Role[], demo: boolean): ScreenRoute[] =>
  table.filter((route) => allows(route, roles, demo))
