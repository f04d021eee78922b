import { Family } from '../../../modules/clients/screens/family.tsx'
import { CasePage } from './case-page.tsx'

/** The part "Keluarga" of a case. */
export const CaseFamily = () => <CasePage tab="family">{(page) => <Family page={page} />}</CasePage>
