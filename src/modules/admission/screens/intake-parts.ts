import type { ComponentType, ReactNode } from 'react'
import type { Theirs } from '../../../app/web/client/create-client.ts'
import type { Draft } from '../../../app/web/client/use-draft.ts'
import type { api, CasePage, IdentityRead, IntakeState } from './api.ts'
import type { IntakeDraft, Step } from './intake-draft.ts'

/** Beds belong to `residence`, which stands above: the shell hands its part in. `save` is false when it was refused. */
export type BedPart = { field: ReactNode; save: () => Promise<boolean> }
export type UseBed = (caseId: string) => BedPart

/** What of step three is the identity's own: the files that may be hers, and two versions side by side. */
export type IdentityParts = {
  Duplicates: ComponentType<{
    typed: IntakeDraft
    caseId: string
    onSame: (known: NonNullable<IdentityRead['identity']>) => void
  }>
  Clash: ComponentType<{
    clash: { yours: { identity: object }; theirs: Theirs<typeof api.clients.saveIdentity> }
    onYours: (version: number) => void
    onTheirs: () => void
  }>
}

export type StepProps = {
  draft: Draft<IntakeDraft>
  page: CasePage
  state: IntakeState
  identity: IdentityRead
  go: (step: Step) => void
}
