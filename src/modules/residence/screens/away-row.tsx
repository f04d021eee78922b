import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { PersonName, usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Housed, WHERE_CHANGES } from './api.ts'
import { whereWords } from './where-words.ts'
import { t } from './words.ts'

/** Somebody who is not in the house: one press says that she is back, and for a while another that this was wrong. */
export function AwayRow({ woman, onAsk }: { woman: Housed; onAsk: (woman: Housed) => void }) {
  const person = personOf(woman)
  const name = usePersonName(person)
  const { caseId, where, since, isJustBack } = woman
  const mayNote = useMay('residence.note_presence')
  const back = useCommand(api.residence.notePresence, {
    changes: WHERE_CHANGES,
    onDone: () => toast(t('where.back_toast', { name })),
  })
  const takeBack = useCommand(api.residence.takeBackReturn, {
    changes: WHERE_CHANGES,
    onDone: () => toast(t('where.taken_back', { name })),
  })
  const from = where === 'away' || where === 'not_arrived' || where === 'gone' ? null : where
  return (
    <li className="card__body">
      <PersonName
        size="small"
        person={person}
        href={`/penerima-manfaat/${caseId}`}
        facts={[whereWords(woman), since && t('night.since', { when: momentOf(since) })]}
      >
        {mayNote && isJustBack && (
          <Button
            small
            busy={takeBack.busy}
            aria-label={t('where.take_back_of', { name })}
            onClick={() => void takeBack.run({ caseId })}
          >
            {t('where.take_back')}
          </Button>
        )}
        {mayNote && from && !isJustBack && (
          <span className="row row--wrap">
            <Button
              small
              kind="tint"
              busy={back.busy}
              aria-label={t('where.back_of', { name })}
              onClick={() => void back.run({ caseId, from, to: 'in_house' })}
            >
              {t('where.back')}
            </Button>
            <Button small kind="plain" aria-label={t('where.other_of', { name })} onClick={() => onAsk(woman)}>
              {t('where.other')}
            </Button>
          </span>
        )}
      </PersonName>
      <CommandRefusal of={back} />
      <CommandRefusal of={takeBack} />
    </li>
  )
}
