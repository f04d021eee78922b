import { Intake } from '../../../modules/clients/screens/intake.tsx'
import { useBed } from '../../../modules/residence/screens/use-bed.tsx'

/** Penerimaan: the steps are the clients', the bed of step four is the residence's. */
export const IntakePage = () => <Intake useBed={useBed} />
