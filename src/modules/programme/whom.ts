import type { MeantFor } from './rules.ts'

type Held = { meantFor: MeantFor; groupId: string | null; group: string | null; track: string | null }

/** What is held for whoever is of this group or track: its own, and what is for everybody or for some. Of nobody of this week: all. */
export function heldFor<S extends Held>(sessions: readonly S[], whom: string | null): readonly S[] {
  const known = sessions.some((s) => s.groupId === whom || s.track === whom)
  if (whom === null || !known) return sessions
  return sessions.filter((s) => s.meantFor !== 'group' || s.groupId === whom || s.track === whom)
}

/** The tracks and groups for which something is held, each once. */
export function whomOf<S extends Held>(sessions: readonly S[]) {
  const groups = new Map<string, string>()
  for (const { groupId, group } of sessions) if (groupId && group) groups.set(groupId, group)
  return {
    tracks: [...new Set(sessions.flatMap((s) => s.track ?? []))],
    groups: [...groups].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
  }
}
