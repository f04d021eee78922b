import { t } from './words.ts'

/** "Bulan 3", or a contact between the windows. */
export const whenOf = (month: number | null): string => (month === null ? t('between') : t('month', { n: month }))
