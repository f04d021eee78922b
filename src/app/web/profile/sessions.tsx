import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { clockOf, topDay } from '../client/days.ts'
import { ReadView } from '../client/read-view.tsx'
import { api } from '../client/shell-api.ts'
import { useCommand } from '../client/use-command.ts'
import { useRead } from '../client/use-read.ts'
import { t } from './words.ts'

/** Where this person is signed in now, and the end of it everywhere else. */
export function Sessions() {
  const read = useRead(api.auth.sessions, {})
  const end = useCommand(api.auth.endOtherSessions, {
    onDone: ({ ended }) => toast(t('profile.ended', { count: ended })),
  })
  return (
    <Section title={t('profile.sessions')}>
      <ReadView read={read} lines={2}>
        {({ sessions }) => (
          <div className="stack stack-3">
            <ul className="card lines rows">
              {sessions.map((s) => (
                <li key={s.startedAt}>
                  <Icon name={s.device === 'shared' ? 'device-desktop' : 'device-mobile'} />
                  <span className="grow">
                    {t(`profile.session.${s.device}`)}
                    {s.isThis && <b> ({t('profile.session.this')})</b>}
                    <br />
                    <span className="small quiet">
                      {t('profile.session.since', {
                        day: topDay(s.startedAt),
                        time: clockOf(s.startedAt),
                      })}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
            <CommandRefusal of={end} />
            {sessions.length > 1 ? (
              <div>
                <Button icon="logout" busy={end.busy} onClick={() => void end.run({})}>
                  {t('profile.end_others')}
                </Button>
              </div>
            ) : (
              <p className="small quiet">{t('profile.only_this')}</p>
            )}
          </div>
        )}
      </ReadView>
    </Section>
  )
}
