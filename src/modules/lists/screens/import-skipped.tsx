import { useState } from 'react'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import { api, type List } from './api.ts'
import { t } from './words.ts'

/** Rows that are nobody, each with its reason; one that is a person after all is taken back in. */
export function ImportSkipped({ list }: { list: List }) {
  const [open, setOpen] = useState(false)
  const read = useRead(api.lists.page, { listId: list.listId, weight: 'ignored' }, { when: open })
  const save = useCommand(api.lists.setMapping, { changes: [api.lists.page] })
  return (
    <details className="fold" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" className="icon fold__chev" />
        {t('went.ignored')} <span className="count">{list.counts.ignored}</span>
      </summary>
      {save.refusal && <p role="alert">{save.sentence}</p>}
      <ul className="tidy lines card">
        {(read.data?.rows ?? []).flatMap((r) =>
          r.ignored && r.ignored.reason !== 'blank'
            ? [
                <li key={r.row}>
                  <span>
                    <b>{r.row}</b> {listWords(listWords.known(`ignored.${r.ignored.reason}`))}
                  </span>
                  <span className="quiet row">
                    <span className="grow">{r.ignored.text}</span>
                    {list.state === 'draft' &&
                      (r.ignored.reason === 'unclear' ||
                        r.ignored.reason === 'section' ||
                        r.ignored.reason === 'by_hand') && (
                        <Button
                          small
                          busy={save.busy}
                          onClick={() =>
                            void save.run({ listId: list.listId, version: list.version, rows: { [r.row]: 'data' } })
                          }
                        >
                          {t('imp.as_person')}
                        </Button>
                      )}
                  </span>
                </li>,
              ]
            : [],
        )}
      </ul>
    </details>
  )
}
