import type { Role } from '../../../kernel/roles.ts'
import { findMove } from '../stage-moves.ts'
import { type Place, STAGES, type Stage } from '../stages.ts'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

type Me = { id: string; roles: readonly Role[] }
type Of = { stage: Stage; team: CasePage['team'] }

const isOnTeam = (me: Me, team: CasePage['team']): boolean =>
  team.some((m) => m.personId === me.id && (m.part === 'responsible' || m.part === 'assistant'))

/** Whose this move is: by the table of moves, and a social worker's only on a case of her own. The database asks the same. */
export function mayMove(me: Me, { stage, team }: Of, to: Place): boolean {
  const mine = isOnTeam(me, team)
  const roles = findMove(stage, to)?.roles ?? []
  return roles.some((r) => me.roles.includes(r) && (r !== 'social_worker' || mine))
}

/** The head and the coordinator on every case, a social worker where she is on the team: as the server decides. */
export const mayArrange = (me: Me, team: CasePage['team']): boolean =>
  me.roles.some((r) => r === 'head' || r === 'coordinator') || isOnTeam(me, team)

/** The stages to which she may go back by this person's hand. */
export const placesBack = (me: Me, of: Of): Stage[] =>
  STAGES.filter((to) => {
    const move = findMove(of.stage, to)
    return move !== undefined && move.kind !== 'forward' && mayMove(me, of, to)
  })

/** A draft remembers a choice that may have been met or left behind since: what is sent is always what is shown. */
export const chosenOf = <V extends string>(options: readonly V[], remembered: string): V | undefined =>
  options.find((option) => option === remembered) ?? options[0]

const WHO: Readonly<Partial<Record<Role, 'head' | 'administration' | 'coordinator' | 'social_worker'>>> = {
  head: 'head',
  administration: 'administration',
  coordinator: 'coordinator',
  social_worker: 'social_worker',
}

/** "administrasi atau pekerja sosial kasus ini": for whoever may look and not decide. */
export const whoMoves = (stage: Stage, to: Place): string =>
  (findMove(stage, to)?.roles ?? []).flatMap((r) => (WHO[r] ? [t(`gate.who_${WHO[r]}`)] : [])).join(` ${t('gate.or')} `)
