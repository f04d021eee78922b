import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api } from './api.ts'
import { OneVoice } from './one-voice.tsx'
import { t } from './words.ts'

/** Suara: what was said past the house, to whoever stands outside it; what waits stands first. */
export function Inbox() {
  const read = useRead(api.voice.inbox, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t('inbox.title')}
        note={t('inbox.note')}
        actions={
          <LinkButton icon="list" href="/suara/register">
            {t('register.open')}
          </LinkButton>
        }
      />
      <ReadView read={read}>
        {({ voices }) =>
          voices.length === 0 ? (
            <Empty {...{ t, name: 'inbox.none', href: '/beranda' }} />
          ) : (
            <div className="stack">
              {voices.map((v) => (
                <OneVoice key={v.voiceId} of={v} />
              ))}
            </div>
          )
        }
      </ReadView>
    </div>
  )
}
