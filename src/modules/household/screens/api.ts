import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import type { access } from '../../access/contract.ts'
import type { residence } from '../../residence/contract.ts'
import type { household } from '../contract.ts'
import { household as policy } from '../policy.ts'

/** A line may be about whoever sleeps here tonight; a watch goes to a colleague who keeps the house. */
export const api = createClient<{ household: typeof household; residence: typeof residence; access: typeof access }>()

export type Journal = z.output<typeof household.journal.output>
export type Shift = NonNullable<Journal['shift']>
export type Roster = z.output<typeof household.roster.output>

const KEEPERS: readonly string[] = policy.actions['household.write']

/** Colleagues who keep the house, to choose from. */
export function useKeepers(): { value: string; label: string }[] {
  const { data } = useRead(api.access.people, {})
  return (data?.people ?? [])
    .filter((p) => p.isActive && p.roles.some((r) => KEEPERS.includes(r)))
    .map((p) => ({ value: p.id, label: p.callName }))
}
