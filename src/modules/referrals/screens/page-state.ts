import type { Page } from './api.ts'

/** Selection can still change: she is not through the stage of data, and the file is open. */
export const isOpen = (p: Page): boolean =>
  p.state !== 'closed' && p.state !== 'aftercare' && (p.stage === 'identification' || p.stage === 'data')
