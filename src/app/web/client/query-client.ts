import { QueryClient } from '@tanstack/react-query'
import { isRefused } from './refused.ts'

/** Answers live in memory only and die at lock and sign-out. A refusal is an answer, not a reason to ask again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      gcTime: 300_000,
      retry: (times, error) => times < 2 && (isRefused(error, 'busy_retry') || isRefused(error, 'offline')),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
