import { useEffect, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { copyText } from '../../../app/web/client/copy-text.ts'
import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { HerName } from '../../../app/web/client/her-name.tsx'
import { fetchBook, sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { type RefusalBody, Refused } from '../../../app/web/client/refused.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { proseOf } from '../said.ts'
import { type Aside, api } from './api.ts'
import { t } from './words.ts'

const FORM = {
  session_note: '/catat',
  attendance_marks: '/catat/kelompok',
  incident: '/kejadian/baru',
  photo: '/penerima-manfaat',
} as const

/** What the server would not take: why, her text and the newer one where there is one, and what she can do. */
export function AsideCard({ of: aside }: { of: Aside }) {
  const [asks, setAsks] = useState(false)
  const settle = useCommand(api.outbox.settle, { onDone: () => toast(t('aside.settled')) })
  const why = useRefusal(aside)
  const body = JSON.parse(aside.body) as { caseId?: string } // the input of a command that was kept; a roll names no single woman
  const yours = proseOf(aside.kind, body).join('\n\n')
  const theirs = proseOf(aside.kind, wordsIn(why.body.theirs)).join('\n\n')
  return (
    <Card body>
      <div className="stack stack-3">
        <p>
          <b>{t(`kind.${aside.kind}`)}</b> {body.caseId && <HerName caseId={body.caseId} />}
          <br />
          <span className="small quiet">
            {t('aside.written', { day: shortDay(aside.writtenAt), at: clockOf(aside.writtenAt) })}
          </span>
        </p>
        <p>{t('aside.why', { sentence: sentenceFor(why) })}</p>
        <h3 className="small quiet">{t('aside.yours')}</h3>
        {aside.kind === 'photo' && <Picture entryId={aside.entryId} />}
        <p className="unsent__text">{yours}</p>
        {theirs && (
          <>
            <h3 className="small quiet">{t('aside.theirs')}</h3>
            <p className="unsent__text">{theirs}</p>
          </>
        )}
        <CommandRefusal of={settle} />
        <div className="row row--wrap">
          <Button kind="primary" onClick={() => void copyText(yours, t('aside.copied'))}>
            {t('aside.copy')}
          </Button>
          <LinkButton href={FORM[aside.kind]}>{t('aside.again')}</LinkButton>
          <Button
            busy={settle.busy}
            onClick={() => void settle.run({ entryId: aside.entryId, outcome: 'written_anew' })}
          >
            {t('aside.anew')}
          </Button>
          {asks ? (
            <Button
              kind="danger"
              busy={settle.busy}
              onClick={() => void settle.run({ entryId: aside.entryId, outcome: 'not_needed' })}
            >
              {t('aside.drop_sure')}
            </Button>
          ) : (
            <Button kind="plain" onClick={() => setAsks(true)}>
              {t('aside.drop')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}

/** A note that stands on the server keeps its words together. */
const wordsIn = (theirs: unknown) => (typeof theirs === 'object' && theirs && 'words' in theirs ? theirs.words : theirs)

/** The refusal as it came, in the words of the module that gave it. */
function useRefusal(aside: Aside): Refused {
  const module = aside.path.split('/')[0] ?? ''
  const [, redraw] = useState(false)
  useEffect(() => {
    void fetchBook(module).then(() => redraw(true))
  }, [module])
  return new Refused(422, JSON.parse(aside.refused) as RefusalBody, module) // `asideOf` wrote it
}

/** The picture that was not taken, in the memory of this page alone. */
function Picture({ entryId }: { entryId: string }) {
  const { data } = useRead(api.outbox.picture, { entryId })
  return data?.base64 ? (
    <img className="unsent__picture" src={`data:image/jpeg;base64,${data.base64}`} alt={t('aside.picture')} />
  ) : null
}
