import { Intake } from '../../../modules/admission/screens/intake.tsx'
import { DuplicatePanel } from '../../../modules/clients/screens/duplicate-panel.tsx'
import { IdentityClash } from '../../../modules/clients/screens/identity-clash.tsx'
import { useBed } from '../../../modules/residence/screens/use-bed.tsx'

const PARTS = { Duplicates: DuplicatePanel, Clash: IdentityClash }

/** Penerimaan: the steps are the admission's, the bed of step four the residence's, who she is the clients'. */
export const IntakePage = () => <Intake useBed={useBed} parts={PARTS} />
