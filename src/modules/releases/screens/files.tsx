import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { FORMS } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The three files of a report that went out: the same figures each time. */
export function Files({ releaseId, small }: { releaseId: string; small?: boolean }) {
  const take = useCommand(api.releases.file, { changes: [api.releases.one], onDone: saveFile })
  return (
    <>
      <span className="row row--wrap">
        {FORMS.map((form) => (
          <Button
            key={form}
            small={small}
            icon="download"
            kind={form === 'word' && !small ? 'primary' : undefined}
            disabled={take.busy}
            onClick={() => void take.run({ releaseId, form })}
          >
            {t(`file.${form}`)}
          </Button>
        ))}
      </span>
      <CommandRefusal of={take} />
    </>
  )
}
