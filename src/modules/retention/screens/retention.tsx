import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { erasedList } from '../lists/retention.ts'
import { api, type Page } from './api.ts'
import { Groups } from './groups.tsx'
import { Holds } from './holds.tsx'
import { Items } from './items.tsx'
import { t } from './words.ts'

/** Retensi: a dry run. Nothing goes until two people have said so. */
export function Retention() {
  const read = useRead(api.retention.page, {}, { fresh: true })
  return (
    <div className="stack stack-5">
      <PageHead title={t('page.title')} note={t('page.note')} />
      <ReadView read={read} lines={6}>
        {(page) => (
          <>
            <Groups of={page.items} />
            {page.items.length > 0 && <Items of={page.items} />}
            <Holds of={page.holds} />
            <Erased of={page.erased} />
          </>
        )}
      </ReadView>
    </div>
  )
}

function Erased({ of }: { of: Page['erased'] }) {
  const get = useCommand(api.retention.certificate, { changes: [], onDone: saveFile })
  if (of.length === 0) return null
  return (
    <Section title={t('erased.title')} count={of.length}>
      <div className="stack stack-2">
        <CommandRefusal of={get} />
        <WholeList
          of={erasedList}
          t={t}
          caption={t('erased.title')}
          rows={of.map((e) => ({ ...e, herNo: e.herNo ?? t('items.no_number') }))}
          rowKey={(e) => e.erasureId}
          cells={{
            step: (e) => (
              <Button small icon="printer" busy={get.busy} onClick={() => void get.run({ erasureId: e.erasureId })}>
                {t('erased.print')} <span className="sr">{e.certificateNo}</span>
              </Button>
            ),
          }}
        />
        <p className="small quiet">{t('erased.note')}</p>
      </div>
    </Section>
  )
}
