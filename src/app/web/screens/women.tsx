import { CaseList } from '../../../modules/cases/screens/list.tsx'
import { useAssignSeveral } from './assign-several.tsx'

/** /penerima-manfaat: the list is that of the cases, and who works for whom is given by `access`. */
export const Women = () => <CaseList several={useAssignSeveral()} />
