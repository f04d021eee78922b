import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { accusesSomebody } from '../rules.ts'
import { api, type Voice } from './api.ts'
import { outsideNote, outsideWaits, policeWaits } from './open.ts'
import { Reply } from './reply.tsx'
import { MakeLetter, Raise, Tell } from './voice-dialogs.tsx'
import { t } from './words.ts'

type Dialog = 'answer' | 'raise' | 'tell' | 'letter' | null

/** What was said, how grave it is, what runs, what became of it, and what whoever received it does. */
export function OneVoice({ of }: { of: Voice }) {
  const paper = useCommand(api.voice.paper, { changes: [], onDone: saveFile })
  const print = (sheet: 'receiver' | 'accused') => () => void paper.run({ voiceId: of.voiceId, sheet })
  const [opens, setOpens] = useState<Dialog>(null)
  const onClose = () => setOpens(null)
  return (
    <Card body>
      <div className="stack stack-3">
        <div className="row row--between row--top">
          <b>
            {t.code('topic', of.topic)} <span className="small quiet code">{of.number}</span>
          </b>
          <StatusText kind={of.answeredAt ? 'full' : of.isLate ? 'back' : 'wait'}>
            {of.answeredAt
              ? t('inbox.answered', { day: shortDay(of.answeredAt) })
              : t(of.isLate ? 'inbox.late' : 'inbox.until', { day: shortDay(of.answerBy) })}
          </StatusText>
        </div>
        <Said of={of} />
        <Clocks of={of} />
        <Notes of={of} />
        <div className="row row--wrap">
          {!of.answeredAt && (
            <Button kind="primary" onClick={() => setOpens('answer')}>
              {t('inbox.answer')}
            </Button>
          )}
          {of.level && (
            <>
              <Button onClick={() => setOpens('tell')}>{t('inbox.tell')}</Button>
              <Button onClick={() => setOpens('letter')}>{t('inbox.letter')}</Button>
            </>
          )}
          <Button icon="printer" busy={paper.busy} onClick={print('receiver')}>
            {t('inbox.print')}
          </Button>
          {accusesSomebody(of.topic, of.about) && (
            <Button icon="printer" busy={paper.busy} onClick={print('accused')}>
              {t('inbox.print_accused')}
            </Button>
          )}
          {of.level && of.level !== 'critical' && <Button onClick={() => setOpens('raise')}>{t('inbox.raise')}</Button>}
        </div>
        <CommandRefusal of={paper} />
      </div>
      {opens === 'answer' && <Reply {...{ of, onClose }} />}
      {opens === 'raise' && <Raise {...{ of, onClose }} />}
      {opens === 'tell' && <Tell {...{ of, onClose }} />}
      {opens === 'letter' && <MakeLetter {...{ of, onClose }} />}
    </Card>
  )
}

const Said = ({ of }: { of: Voice }) => (
  <>
    <p className="small quiet">
      {t('inbox.said', { who: of.name ?? t.code('speaker', of.speaker), day: fullDay(of.saidOn) })}
    </p>
    {of.level && <p>{t('inbox.level', { level: t.code('level', of.level) })}</p>}
    {of.about.length > 0 && <p>{t('inbox.about', { names: of.about.join(', ') })}</p>}
    {of.happenedAt && <p>{t('inbox.happened', { at: momentOf(of.happenedAt), where: of.where ?? '' })}</p>}
    <p>{of.what}</p>
    {of.who && (
      <p>
        <b>{t('inbox.who')}</b> {of.who}
      </p>
    )}
    {of.done && (
      <p>
        <b>{t('inbox.done')}</b> {of.done}
      </p>
    )}
    {of.wish && (
      <p>
        <b>{t('inbox.wish')}</b> {of.wish}
      </p>
    )}
  </>
)

function Clocks({ of }: { of: Voice }) {
  const police = policeWaits(of)
  return (
    <>
      {outsideWaits(of) && (
        <p>
          <Flag danger icon="alert-triangle">
            {outsideNote(of)}
          </Flag>
        </p>
      )}
      {of.outsideToldAt && (
        <StatusText kind="full">{t('inbox.outside_told', { at: momentOf(of.outsideToldAt) })}</StatusText>
      )}
      {police && (
        <p>
          <Flag danger icon="alert-triangle">
            {t('inbox.police_by', { at: momentOf(police) })}
          </Flag>
        </p>
      )}
      {of.policeToldAt && (
        <StatusText kind="full">{t('inbox.police_told', { at: momentOf(of.policeToldAt) })}</StatusText>
      )}
    </>
  )
}

function Notes({ of }: { of: Voice }) {
  const get = useCommand(api.voice.letter, { changes: [], onDone: saveFile })
  if (of.notes.length === 0) return null
  return (
    <ul className="stack stack-2">
      {of.notes.map((n) => {
        const whom = t.code('whom', n.whom)
        return (
          <li key={n.noteId} className="row row--wrap">
            <span className="small">
              {n.kind === 'letter'
                ? t('inbox.note_letter', { whom, name: n.name, by: n.by, at: momentOf(n.writtenAt) })
                : t('inbox.note_telling', { whom, name: n.name, at: momentOf(n.at ?? n.writtenAt) })}
              {n.proof && ` ${n.proof}`}
            </span>
            {n.kind === 'letter' && (
              <Button
                small
                icon="printer"
                busy={get.busy}
                onClick={() => void get.run({ voiceId: of.voiceId, noteId: n.noteId })}
              >
                {t('inbox.letter_open')}
              </Button>
            )}
          </li>
        )
      })}
      <CommandRefusal of={get} />
    </ul>
  )
}
