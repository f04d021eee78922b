import { Refusal } from '../../kernel/refusal.ts'

const BY_ERRNO: Readonly<Record<string, string>> = {
  ENOSPC: 'backup_disk_full',
  EDQUOT: 'backup_disk_full',
  ENOENT: 'backup_folder_missing',
  ENOTDIR: 'backup_folder_missing',
  EACCES: 'backup_folder_no_access',
  EPERM: 'backup_folder_no_access',
  EROFS: 'backup_folder_no_access',
}

/** What the folder of the backups refuses, told in the operator's words. @throws Refusal `backup_disk_full` `backup_folder_missing` `backup_folder_no_access` { folder } */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code =
      error instanceof Error && 'syscall' in error && 'code' in error ? BY_ERRNO[String(error.code)] : undefined
    throw code ? new Refusal(code, { params: { folder } }) : error
  }
}
