import { api } from '../../../app/web/client/shell-api.ts'

/** A list that is saved or given up asks nothing more: what was begun at its rows and not used is thrown away. */
export async function forgetDrafts(listId: string): Promise<void> {
  const { drafts } = await api.drafts.list({})
  for (const { key } of drafts.filter((d) => d.key.startsWith(`impor/${listId}/`))) await api.drafts.drop({ key })
}
