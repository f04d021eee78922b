import { fullDay } from '../../../app/web/client/days.ts'
import type { Voice } from './api.ts'
import { t } from './words.ts'

/** Which voice a dialog is about: the list behind it may have moved under the hand. `whole`: with what was said. */
export const Which = ({ of, whole }: { of: Voice; whole?: boolean }) => (
  <div>
    <p>
      <b>{t.code('topic', of.topic)}</b> <span className="small quiet code">{of.number}</span>
    </p>
    <p className="small quiet">
      {t('inbox.said', { who: of.name ?? t.code('speaker', of.speaker), day: fullDay(of.saidOn) })}
    </p>
    {whole && <p>{of.what}</p>}
  </div>
)
