import { Flag } from '../../../design/status-text.tsx'
import type { Task } from './api.ts'
import { windowWords } from './window-words.ts'
import { t } from './words.ts'

/** What may not wait looks like it wherever it is listed. */
export const Urgent = ({ of }: { of: Pick<Task, 'isUrgent'> }) =>
  of.isUrgent && (
    <>
      <Flag danger icon="alert-triangle">
        {t('home.urgent')}
      </Flag>{' '}
    </>
  )

type Window = Pick<Task, 'fromOn' | 'dueOn' | 'dueAt'>

export const isLate = ({ dueOn }: Pick<Task, 'dueOn'>, today: string): boolean => dueOn !== null && dueOn < today

/** A decision that somebody waits for today says so: its window is not written beside it. */
export const Today = ({ of, today }: { of: Window; today: string }) =>
  of.dueOn === today && (
    <p className="small">
      <Flag icon="clock">{t('approvals.today')}</Flag>
    </p>
  )

/** Its day is over: said with a sign, and without a reproach. */
export const Late = ({ of, today }: { of: Window; today: string }) =>
  isLate(of, today) && (
    <p className="small">
      <Flag icon="clock">{windowWords(of, today)}</Flag>
    </p>
  )
