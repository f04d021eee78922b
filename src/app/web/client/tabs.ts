/** What the tabs of one browser tell each other. Ids only; never a name. */
export type TabWord =
  | { say: 'signed_out' }
  | { say: 'locked' }
  | { say: 'signed_in'; account: string }
  | { say: 'unlocked'; account: string }
  | { say: 'active' }

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('titian')

export const tellTabs = (word: TabWord): void => channel?.postMessage(word)

export function onTabs(listener: (word: TabWord) => void): () => void {
  const hear = (event: MessageEvent<TabWord>) => listener(event.data)
  channel?.addEventListener('message', hear)
  return () => channel?.removeEventListener('message', hear)
}
