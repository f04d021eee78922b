import { Import } from '../../../modules/lists/screens/import.tsx'
import { TakeList } from './take-list.tsx'

/** A list of an office becomes referrals. */
export const ImportPage = () => <Import save={(of) => <TakeList {...of} />} />
