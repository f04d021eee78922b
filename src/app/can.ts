import { POLICIES } from './modules.ts'

const ACTIONS: ReadonlyMap<string, readonly string[]> = new Map(POLICIES.flatMap((p) => Object.entries(p.actions)))

/** May somebody with these roles do this at all? An action that no policy names is refused. */
export const canDo = (roles: readonly string[], action: string): boolean =>
  ACTIONS.get(action)?.some((r) => roles.includes(r)) ?? false

/** Every action that these roles may do: for buttons and menus. */
export const actionsOf = (roles: readonly string[]): string[] => [...ACTIONS.keys()].filter((a) => canDo(roles, a))
