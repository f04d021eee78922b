import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { createClient } from '../../../app/web/client/create-client.ts'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import type { feed } from '../contract.ts'
import { FileButton } from './file-button.tsx'
import { t } from './words.ts'

const api = createClient<{ feed: typeof feed }>()

/** Alamat kalender: the timetable in the calendar of one's own phone, kept up to date by itself. */
export function FeedPage() {
  const read = useRead(api.feed.mine, {})
  const mayFile = useMay('feed.file')
  const [address, setAddress] = useState<string | null>(null)
  const make = useCommand(api.feed.make, { onDone: ({ path }) => setAddress(`${location.origin}${path}`) })
  const end = useCommand(api.feed.end, {
    onDone: () => {
      setAddress(null)
      toast(t('ended'))
    },
  })
  return (
    <>
      <PageHead title={t('title')} note={t('note')} actions={mayFile && <FileButton />} />
      <ReadView read={read} lines={3}>
        {({ madeAt }) => (
          <div className="stack">
            {address ? (
              <>
                <Banner kind="attention" live>
                  {t('once')}
                </Banner>
                {/* shown to be copied whole: what is typed into it changes nothing */}
                <TextField code readOnly label={t('title')} value={address} onChange={() => undefined} />
              </>
            ) : (
              <p>{madeAt ? t('there', { at: momentOf(madeAt) }) : t('none')}</p>
            )}
            <p className="small quiet">{t('tells')}</p>
            <div className="row row--wrap">
              <Button kind={madeAt ? 'plain' : 'primary'} busy={make.busy} onClick={() => void make.run({})}>
                {madeAt ? t('make_again') : t('make')}
              </Button>
              {madeAt && (
                <Button busy={end.busy} onClick={() => void end.run({})}>
                  {t('end')}
                </Button>
              )}
            </div>
            <CommandRefusal of={make} />
            <CommandRefusal of={end} />
          </div>
        )}
      </ReadView>
    </>
  )
}
