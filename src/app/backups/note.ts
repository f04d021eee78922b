import { BACKUP_HOURS, CODES, type Code, DRILL_DAYS, type RunKind } from '../../modules/backups/rules.ts'
import { markOf } from '../../platform/backup/archive-names.ts'
import { type Line, lineOf } from '../../platform/backup/changes/line.ts'
import type { Backup } from '../../platform/backup/make-backup.ts'
import { asOwner } from './as-owner.ts'

export type Run = {
  kind: RunKind
  outcome: 'good' | 'not_made'
  code?: Code
  moment_at?: string
  seconds?: number
  bytes?: number
  rows_kept?: number
  is_same_disk?: boolean
}

/** Writes down what was made or was not, where the homes of IT and the head read it; by the owner's connection alone. */
export async function note(ownerUrl: string, run: Run, now: Temporal.Instant): Promise<void> {
  await asOwner(ownerUrl, (client) =>
    client.query('select sec.note_backup($1, $2, $3, $4)', [
      JSON.stringify(run),
      BACKUP_HOURS,
      DRILL_DAYS,
      now.toString(),
    ]),
  )
}

/** How far the changes since the copy are sealed away; without a moment, why not. */
export async function noteChanges(
  ownerUrl: string,
  { through, code }: { through?: Temporal.Instant; code?: Code },
  now: Temporal.Instant,
): Promise<void> {
  await asOwner(ownerUrl, (client) =>
    client.query('select sec.note_changes($1, $2, $3)', [through?.toString() ?? null, code ?? null, now.toString()]),
  )
}

/** Of a refusal of `makeBackup`. */
export const codeOf = (refusal: string): Code => CODES.find((code) => refusal === `backup_${code}`) ?? 'other'

export const runOf = (made: Backup, seconds: number): Run => ({
  ...{ kind: 'backup', outcome: 'good', moment_at: made.at, seconds: Math.round(seconds) },
  ...{ bytes: made.bytes, rows_kept: made.rows, is_same_disk: made.isSameDisk },
})

export type Wanted = {
  /** somebody waits for a copy now */
  isAsked: boolean
  /** of the recovery keys that it is sealed to */
  mark: string
  /** the changes that are being kept, which go on from a copy: one made before they began is none for them */
  line: Line | null
}

export async function wanted(ownerUrl: string): Promise<Wanted> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ asked: boolean; keys: string[] }>(
      `select exists (select from backup_runs where outcome = 'asked') as asked, array(select distinct recovery_public_key from centres) as keys`,
    )
    const [found] = rows
    return { isAsked: found?.asked ?? false, mark: markOf(found?.keys ?? []), line: await lineOf(client) }
  })
}
