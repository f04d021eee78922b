import { shortDay, timeKey, todayKey } from '../days.ts'
import { t } from './words.ts'

/** The clock, rounded down to five minutes: "09:10". */
export const fiveMinutes = (date: Date): string => timeKey(new Date(Math.floor(date.getTime() / 300_000) * 300_000))
/** "Hari ini 09.10", "Sel 7 Apr 09.10" */
export const momentWords = (on: string, time: string): string =>
  `${on === todayKey() ? t('today') : shortDay(on)} ${time.replace(':', t('clock_sign'))}`
