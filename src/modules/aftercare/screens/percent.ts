import { decimal } from '../../../design/grouped.ts'

/** "31,7" from thousandths. */
export const percentOf = (permille: number): string => decimal(permille / 10, 1)
